import { Badge, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useRef } from 'react';
import type { components } from '../../../api/types.d.ts';
import { Lecture } from '../../../commun/Lecture.tsx';
import { notifierFait } from '../../../commun/notifier.ts';
import { TitrePage } from '../../../commun/TitrePage.tsx';
import { Formulaire } from '../../../formulaires/Formulaire.tsx';
import { LienBouton } from '../../../formulaires/LienBouton.tsx';
import { usePersonne } from '../../../session/useSession.ts';
import { ListeDifferences } from '../ListeDifferences.tsx';
import { lectureFrancais, lecturePartie } from '../lectures.ts';
import { faitsDe } from '../Contenu.tsx';
import { Fiche } from '../../../commun/Fiche.tsx';
import { ChampsPartie } from './ChampsPartie.tsx';
import { GardeSaisie } from './GardeSaisie.tsx';

type Partie = components['schemas']['PartieCharteLue'];
const route = getRouteApi('/chartes/$id/parties/$partie');

/** One part of a version: its form while it is a draft, its source, and what it changes. */
export function Page() {
  const { id, partie } = route.useParams();
  const lecture = useQuery(lecturePartie(id, partie));
  const retour = `/chartes/${encodeURIComponent(id)}/parties`;
  return (
    <Lecture lecture={lecture} page>
      {(lue) => (
        <>
          <TitrePage
            titre={lue.titre}
            onglet={`${lue.titre}, version ${id}`}
            chapeau={`${lue.groupe}, version ${id}${lue.publiee ? '' : ' (projet)'}`}
            actions={
              <LienBouton page={retour} discret>
                Toutes les parties
              </LienBouton>
            }
          />
          <Stack gap="lg" maw="60rem">
            <Source partie={lue} />
            {lue.publiee ? (
              <Publiee charte={id} partie={lue} />
            ) : (
              <Edition key={`${id} ${partie}`} charte={id} partie={lue} retour={retour} />
            )}
            <section aria-labelledby="change">
              <Title order={2} size="h4" id="change" mb="xs">
                Ce que cette partie change, enregistrée ainsi
              </Title>
              <ListeDifferences de={lue.enVigueur} differences={lue.differences} sansPartie />
            </section>
          </Stack>
        </>
      )}
    </Lecture>
  );
}

function Source({ partie: { source, aValider } }: { readonly partie: Partie }) {
  return (
    <Paper withBorder p="md" bg="gray.0">
      <Group gap="xs" mb={4}>
        <Text fw={600}>Source</Text>
        {aValider && (
          <Badge variant="light" color="orange" tt="none">
            À valider par la CACL
          </Badge>
        )}
      </Group>
      <Text size="sm">{source}</Text>
    </Paper>
  );
}

interface Proprietes {
  readonly charte: string;
  readonly partie: Partie;
  readonly retour: string;
}

function Edition({ charte, partie, retour }: Proprietes) {
  const { id: personne, role } = usePersonne();
  const requetes = useQueryClient();
  const { history } = useRouter();
  const fait = useRef(false);
  const { cle, titre, schema, valeur, version } = partie;
  return (
    <Formulaire
      personne={personne}
      role={role}
      adresse={{ agregat: 'charte', id: charte }}
      acte={`partie-${cle}`}
      route={`/api/chartes/${encodeURIComponent(charte)}/parties/${cle}`}
      schema={schema}
      version={version}
      depart={valeur}
      libelleEnvoi="Enregistrer cette partie"
      dessiner={(champs) => (
        <>
          <GardeSaisie fait={fait} />
          <ChampsPartie champs={champs} />
        </>
      )}
      surFait={() => {
        fait.current = true;
        notifierFait(`Enregistré : ${titre}`);
        history.push(retour);
        void requetes.invalidateQueries();
      }}
      surAbandon={() => history.push(retour)}
    />
  );
}

/** What a published part says: it no longer changes. */
function Publiee({ charte, partie: { cle } }: Pick<Proprietes, 'charte' | 'partie'>) {
  const lecture = useQuery(lectureFrancais(charte));
  return (
    <>
      <Text>
        Cette version est publiée : elle ne change plus. Préparez-en une autre pour changer cette partie.
      </Text>
      <Lecture lecture={lecture}>
        {({ sections, general }) => {
          const section = sections.find((s) => s.cle === cle);
          const champs = section?.champs ?? (cle === 'general' ? general : null);
          return champs && <Fiche faits={faitsDe(champs)} />;
        }}
      </Lecture>
    </>
  );
}
