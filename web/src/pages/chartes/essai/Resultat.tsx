import { Alert, List, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { compte, date, nombre } from '../../../commun/formats.ts';
import { Lien } from '../../../commun/Lien.tsx';
import { Tableau } from '../Tableau.tsx';
import { lignesDe, type Dossier, type Simulation } from './lignes.ts';

interface Operation {
  readonly id: string;
  readonly nom: string;
}
interface Proprietes {
  readonly simulation: Simulation;
  readonly operations: readonly Operation[];
}

const chiffres = ({ totaux }: Simulation): readonly (readonly [string, number])[] => [
  ['Dossiers essayés', totaux.dossiers],
  ['Dossiers touchés', totaux.touches],
  ['Ne peuvent pas migrer', totaux.empeches],
  ['Tâches qui seraient en retard', totaux.seraientEnRetard],
  ['Échéances reculées', totaux.reculees],
  ['Échéances avancées', totaux.avancees],
  ['Échéances gardées', totaux.gardees],
  ['Retards évités par une date gardée', totaux.retardsEvites],
  ['Dates légales changées', totaux.legalesDeplacees],
  ['Dates légales gardées', totaux.legalesGardees],
  ['Comptes d’offres changés', totaux.comptesOffres],
  ['Effets du silence gardés', totaux.silencesGardes],
  ['Tâches ouvertes aussitôt', totaux.ouvertures],
  ['Tâches sans objet', totaux.fermetures],
];

/** What the trial found: its totals, then the dossiers that cannot migrate, then those that would change. */
export function Resultat({ simulation, operations }: Proprietes) {
  const { dossiers, tronquee, le, totaux } = simulation;
  const empeches = dossiers.filter(({ obstacles }) => obstacles.length > 0);
  const touches = dossiers.filter((d) => d.obstacles.length === 0);
  const nomDe = (code: string): string => operations.find(({ id }) => id === code)?.nom ?? code;
  return (
    <Stack gap="xl">
      <Publication publication={simulation.publication} />
      <section aria-labelledby="totaux">
        <Title order={2} size="h3" id="totaux" mb="sm">
          Au {date(le)}
        </Title>
        <SimpleGrid component="dl" cols={{ base: 2, sm: 3, lg: 4 }} m={0}>
          {chiffres(simulation).map(([libelle, valeur]) => (
            <Paper key={libelle} withBorder p="sm">
              <Text component="dt" size="sm" c="gray.7">
                {libelle}
              </Text>
              <Text component="dd" m={0} fw={700} size="lg">
                {nombre(valeur)}
              </Text>
            </Paper>
          ))}
        </SimpleGrid>
      </section>
      {totaux.touches === 0 && <Alert variant="light">Aucun dossier ne changerait.</Alert>}
      {tronquee && (
        <Text>
          Seuls les {compte(dossiers.length, 'premier dossier touché', 'premiers dossiers touchés')} sont
          montrés ; les totaux comptent tout.
        </Text>
      )}
      {empeches.length > 0 && (
        <section aria-labelledby="empeches">
          <Title order={2} size="h3" id="empeches" mb="sm">
            Ne peuvent pas migrer
          </Title>
          <List>
            {empeches.map(({ dossier, reference, operation, obstacles }) => (
              <List.Item key={dossier}>
                <Lien vers={`/dossiers/${dossier}`}>{reference}</Lien> ({nomDe(operation)}) :{' '}
                {obstacles.map(({ motif }) => motif).join(' ; ')}
              </List.Item>
            ))}
          </List>
        </section>
      )}
      {touches.length > 0 && (
        <section aria-labelledby="touches">
          <Title order={2} size="h3" id="touches" mb="sm">
            Ce qui changerait, dossier par dossier
          </Title>
          <Stack gap="lg">
            {touches.map((dossier) => (
              <Touche key={dossier.dossier} dossier={dossier} operation={nomDe(dossier.operation)} />
            ))}
          </Stack>
        </section>
      )}
    </Stack>
  );
}

/** What keeps the draft from being published, and what it does not ask of anybody. */
function Publication({ publication: { refus, attention } }: Pick<Simulation, 'publication'>) {
  return (
    <>
      {refus.length > 0 && (
        <Alert color="red" variant="light" title="Cette version ne peut pas être publiée">
          <Motifs motifs={refus} />
        </Alert>
      )}
      {attention.length > 0 && (
        <Alert color="yellow" variant="light" title="À vérifier avant de publier">
          <Motifs motifs={attention} />
        </Alert>
      )}
    </>
  );
}

const Motifs = ({ motifs }: { readonly motifs: Simulation['publication']['refus'] }) => (
  <List>
    {motifs.map(({ champ, motif }) => (
      <List.Item key={champ}>{motif}</List.Item>
    ))}
  </List>
);

function Touche({ dossier, operation }: { readonly dossier: Dossier; readonly operation: string }) {
  return (
    <Paper withBorder p="md">
      <Title order={3} size="h5" mb="xs">
        <Lien vers={`/dossiers/${dossier.dossier}`} inherit>
          {dossier.reference}
        </Lien>{' '}
        ({operation})
      </Title>
      <Tableau
        colonnes={['Quoi', 'Avant', 'Après', 'Effet']}
        lignes={lignesDe(dossier).map(({ quoi, avant, apres, dit }, i) => ({
          cle: `${i} ${quoi}`,
          cases: [quoi, avant, apres, dit],
        }))}
      />
    </Paper>
  );
}
