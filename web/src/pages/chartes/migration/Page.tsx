import { Alert, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { dateHeure } from '../../../commun/formats.ts';
import { Lecture } from '../../../commun/Lecture.tsx';
import { TitrePage } from '../../../commun/TitrePage.tsx';
import { LienBouton } from '../../../formulaires/LienBouton.tsx';
import { lectureResultats } from '../lectures.ts';
import { Annulation } from './Annulation.tsx';
import { Avancement } from './Avancement.tsx';
import { Resultats } from './Resultats.tsx';

const route = getRouteApi('/chartes/$id/migrations/$migration');

/** One migration: how far it is, what became of each dossier, and what would stop its undoing (R10.10, R0.43). */
export function Page() {
  const { id, migration } = route.useParams();
  const lecture = useQuery(lectureResultats(id, migration));
  const adresse = `/chartes/${encodeURIComponent(id)}`;
  return (
    <Lecture lecture={lecture} page>
      {(lue) => {
        const { decideeLe, auteur, motif, raccourcissement, operations, annulee, marches } = lue;
        const marche = marches.find((m) => m.sens === 'migrer');
        const inachevees = marche ? marche.refusees + marche.aReprendre : 0;
        const finie = (marche?.termineeLe ?? null) !== null;
        const relance = `${adresse}/actes/migrer-dossiers?motif=${encodeURIComponent(motif)}`;
        return (
          <>
            <TitrePage
              titre={`Migration vers la version ${id}`}
              onglet={`Migration, version ${id}`}
              chapeau={`Décidée le ${dateHeure(decideeLe)} par ${auteur}`}
              actions={
                <LienBouton page={adresse} discret>
                  Revenir à la version
                </LienBouton>
              }
            />
            <Stack gap="xl">
              <div>
                <Text>
                  Opérations : {operations.length === 0 ? 'toutes' : operations.join(', ')}. Motif : {motif}
                </Text>
                {raccourcissement !== null && <Text>Échéances avancées : {raccourcissement}</Text>}
              </div>
              {annulee && (
                <Alert
                  color="orange"
                  variant="light"
                  title={`Annulée le ${dateHeure(annulee.le)} par ${annulee.auteur}`}
                >
                  {annulee.motif}
                </Alert>
              )}
              <Avancement marches={marches} />
              <Resultats version={id} migration={migration} marches={marches} />
              {inachevees > 0 && !annulee && (
                <div>
                  <Text mb="xs">
                    Un dossier refusé se reprend une fois levé ce qui le retient : une nouvelle migration ne
                    touche que ceux qui ne suivent pas encore cette version.
                  </Text>
                  <Group>
                    <LienBouton page={relance}>Reprendre les dossiers restants</LienBouton>
                  </Group>
                </div>
              )}
              {!annulee && finie && <Annulation version={id} migration={migration} />}
            </Stack>
          </>
        );
      }}
    </Lecture>
  );
}
