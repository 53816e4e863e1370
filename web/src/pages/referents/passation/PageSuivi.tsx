import { Badge, Progress, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { adresseDossier } from '../../../commun/adresses.ts';
import { Carte, Cartes } from '../../../commun/Cartes.tsx';
import { compte } from '../../../commun/formats.ts';
import { Lecture } from '../../../commun/Lecture.tsx';
import { Lien } from '../../../commun/Lien.tsx';
import { nomMenage } from '../../../commun/menage.ts';
import { TitrePage } from '../../../commun/TitrePage.tsx';
import { LienBouton } from '../../../formulaires/LienBouton.tsx';
import { Gestes } from './Gestes.tsx';
import { lecturePassations, lectureSuivi, type Resultat, type Suivi } from './lectures.ts';

const route = getRouteApi('/referents/$id/passations/$passation');
const CENT = 100;
const ETATS: Readonly<Record<Resultat['issue'], { readonly dit: string; readonly couleur: string }>> = {
  refusee: { dit: 'Refusé', couleur: 'red' },
  'a-reprendre': { dit: 'À reprendre', couleur: 'orange' },
  attendue: { dit: 'En cours', couleur: 'gray' },
  faite: { dit: 'Fait', couleur: 'lagune' },
};
const ORDRE = Object.keys(ETATS);

/** How far a handover in number is, dossier by dossier; what was refused first. */
export function Page() {
  const { id, passation } = route.useParams();
  const lecture = useQuery(lectureSuivi(id, passation));
  const { data } = useQuery(lecturePassations(id));
  const annulee = data?.elements.find((p) => p.id === passation)?.annuleeLe ?? null;
  return (
    <>
      <TitrePage titre="Passation de dossiers" chapeau="Décidée, elle va à son terme d’elle-même." />
      <Lecture lecture={lecture} page>
        {(suivi) => (
          <Stack gap="lg">
            <Avancement suivi={suivi} />
            <Gestes id={id} suivi={suivi} annuleeLe={annulee} />
            <section aria-labelledby="resultats">
              <Title order={2} size="h4" mb="xs" id="resultats">
                Dossier par dossier
              </Title>
              <Cartes libelle="Résultats">
                {[...suivi.resultats]
                  .sort((a, b) => ORDRE.indexOf(a.issue) - ORDRE.indexOf(b.issue))
                  .map((resultat) => (
                    <UnResultat key={resultat.dossier} resultat={resultat} />
                  ))}
              </Cartes>
            </section>
            <div>
              <LienBouton page={`/referents/${encodeURIComponent(id)}`} discret>
                Revenir au référent
              </LienBouton>
            </div>
          </Stack>
        )}
      </Lecture>
    </>
  );
}

function Avancement({ suivi: { faits, refuses, restants } }: { readonly suivi: Suivi }) {
  const tous = faits + refuses + restants;
  return (
    <div>
      <Progress
        value={tous === 0 ? 0 : ((faits + refuses) / tous) * CENT}
        color="lagune"
        size="lg"
        mb="xs"
        aria-label="Avancement de la passation"
      />
      <Text role="status">
        {[
          compte(faits, 'dossier transmis', 'dossiers transmis'),
          ...(refuses > 0 ? [compte(refuses, 'refusé')] : []),
          ...(restants > 0 ? [`${restants} en cours`] : []),
        ].join(', ')}
      </Text>
    </div>
  );
}

function UnResultat({ resultat }: { readonly resultat: Resultat }) {
  const { dossier, reference, menage, nomDe, nomA, issue, regle, motif } = resultat;
  const nom = nomMenage(menage);
  return (
    <Carte>
      <Text fw={600}>
        <Lien vers={adresseDossier(dossier)}>
          {nom === null ? `Dossier ${reference ?? ''}` : `${nom} (${reference ?? ''})`}
        </Lien>
      </Text>
      <Text size="sm">
        De {nomDe} à {nomA}
      </Text>
      <div>
        <Badge variant="light" color={ETATS[issue].couleur}>
          {ETATS[issue].dit}
        </Badge>
      </div>
      {motif !== null && (
        <Text size="sm">
          {motif} (règle {regle} de la charte)
        </Text>
      )}
    </Carte>
  );
}
