import { Group, List, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { compte } from '../../../commun/formats.ts';
import { Lecture } from '../../../commun/Lecture.tsx';
import { Lien } from '../../../commun/Lien.tsx';
import { LienBouton } from '../../../formulaires/LienBouton.tsx';
import { lectureAnnulation } from '../lectures.ts';

interface Proprietes {
  readonly version: string;
  readonly migration: string;
}

/** What undoing would give back, and what stops it, by name (R0.43); the decision has its own form, with its reason. */
export function Annulation({ version, migration }: Proprietes) {
  const lecture = useQuery(lectureAnnulation(version, migration));
  const acte = `/chartes/${encodeURIComponent(version)}/actes/annuler-migration?migration=${encodeURIComponent(migration)}`;
  return (
    <section aria-labelledby="annulation">
      <Title order={2} size="h3" id="annulation" mb="xs">
        Annuler cette migration
      </Title>
      <Lecture lecture={lecture}>
        {({ totaux, dossiers, tronquee }) => (
          <Stack gap="sm">
            <Text>
              {compte(totaux.rendus, 'dossier reprendrait', 'dossiers reprendraient')} la version et les
              échéances d’avant ; {compte(totaux.retenus, 'dossier garderait', 'dossiers garderaient')} la
              nouvelle version.
            </Text>
            {dossiers.length > 0 && (
              <List size="sm">
                {dossiers.map(({ dossier, reference, motif }) => (
                  <List.Item key={dossier}>
                    <Lien vers={`/dossiers/${dossier}`}>{reference}</Lien> : {motif}
                  </List.Item>
                ))}
              </List>
            )}
            {tronquee && <Text size="sm">Seuls les {dossiers.length} premiers sont montrés.</Text>}
            <Group>
              <LienBouton page={acte} discret>
                Annuler cette migration
              </LienBouton>
            </Group>
          </Stack>
        )}
      </Lecture>
    </section>
  );
}
