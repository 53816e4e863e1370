import { List, Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { components } from '../../api/types.d.ts';
import { compte, dateHeure } from '../../commun/formats.ts';
import { Lecture } from '../../commun/Lecture.tsx';
import { Lien } from '../../commun/Lien.tsx';
import { lectureMigrations, lectureResultats } from './lectures.ts';

type Migration = components['schemas']['MigrationCharte'];
type Marche = Migration['marches'][number];

const NOMS: Readonly<Record<Marche['sens'], string>> = { migrer: 'Migration', retablir: 'Annulation' };

const direMarche = ({ sens, termineeLe, faites, refusees, aReprendre }: Marche): string =>
  [
    `${NOMS[sens]} ${termineeLe === null ? 'en cours' : `terminée le ${dateHeure(termineeLe)}`}`,
    compte(faites, 'dossier fait', 'dossiers faits'),
    compte(refusees, 'refusé'),
    ...(aReprendre > 0 ? [compte(aReprendre, 'à reprendre', 'à reprendre')] : []),
  ].join(', ');

/** The migrations of dossiers to that version, how far they are, and those that were refused with the reason (R10.10). */
export function Migrations({ version, detail }: { readonly version: string; readonly detail: boolean }) {
  const lecture = useQuery(lectureMigrations(version));
  return (
    <section aria-labelledby="migrations">
      <Title order={2} size="h3" id="migrations" mb="xs">
        Migrations de dossiers
      </Title>
      <Lecture lecture={lecture}>
        {(migrations) =>
          migrations.length === 0 ? (
            <Text>Aucun dossier n’a migré vers cette version.</Text>
          ) : (
            <Stack gap="md">
              {migrations.map((migration) => (
                <Carte key={migration.id} version={version} migration={migration} detail={detail} />
              ))}
            </Stack>
          )
        }
      </Lecture>
    </section>
  );
}

interface Proprietes {
  readonly version: string;
  readonly migration: Migration;
  readonly detail: boolean;
}

function Carte({ version, migration, detail }: Proprietes) {
  const { id, decideeLe, auteur, motif, raccourcissement, operations, annulee, marches } = migration;
  const refusees = marches.some((m) => m.refusees > 0);
  return (
    <Paper withBorder p="md">
      <Title order={3} size="h5">
        Décidée le {dateHeure(decideeLe)} par {auteur}
      </Title>
      <Text size="sm">{operations.length === 0 ? 'Toutes les opérations' : operations.join(', ')}</Text>
      <Text size="sm">Motif : {motif}</Text>
      {raccourcissement !== null && <Text size="sm">Échéances avancées : {raccourcissement}</Text>}
      {annulee && (
        <Text size="sm">
          Annulée le {dateHeure(annulee.le)} : {annulee.motif}
        </Text>
      )}
      <List size="sm">
        {marches.map((marche) => (
          <List.Item key={marche.sens}>{direMarche(marche)}</List.Item>
        ))}
      </List>
      {detail && refusees && <Refus version={version} migration={id} />}
    </Paper>
  );
}

function Refus({ version, migration }: { readonly version: string; readonly migration: string }) {
  const lecture = useQuery(lectureResultats(version, migration));
  return (
    <Lecture lecture={lecture}>
      {({ elements }) => (
        <List size="sm" mt="xs">
          {elements.map(({ dossier, reference, sens, motif }) => (
            <List.Item key={`${dossier}-${sens}`}>
              <Lien vers={`/dossiers/${dossier}`}>{reference}</Lien> : {motif}
            </List.Item>
          ))}
        </List>
      )}
    </Lecture>
  );
}
