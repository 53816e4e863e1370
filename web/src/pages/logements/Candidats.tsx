import { Stack, Text, Title } from '@mantine/core';
import { client, lirePage } from '../../api/client.ts';
import { compte, date } from '../../commun/formats.ts';
import { ListePaginee, useListePaginee } from '../../commun/ListePaginee.tsx';
import styles from '../../commun/rapprochement/rapprochement.module.css';
import type { MenagePossible } from '../../commun/rapprochement/types.ts';
import type { LogementLu } from './photos/types.ts';
import { UnMenage } from './UnMenage.tsx';

const PAR_PAGE = 10;

/** Who stands for a dwelling opened in location choisie, by priority (R4.84); only those that the reader may know. */
export function Candidats({ logement: { id, passerelle, passerelleJusquau, candidatures } }: Proprietes) {
  const ouvert = passerelle === 'location-choisie' || candidatures > 0;
  const liste = useListePaginee<MenagePossible>(['logements', id, 'candidats'], (curseur, signal) =>
    lirePage(
      client.GET('/api/logements/{id}/candidats', {
        params: { path: { id }, query: { limite: PAR_PAGE, ...(curseur ? { curseur } : {}) } },
        signal,
      }),
    ),
  );
  if (!ouvert) return null;
  return (
    <section aria-labelledby="candidats">
      <Title order={2} size="h3" id="candidats" mb="sm">
        Candidatures
      </Title>
      <Stack gap="sm">
        <Text size="sm">
          {compte(candidatures, 'candidature')}
          {passerelleJusquau !== null && `, reçues jusqu’au ${date(passerelleJusquau)}`}. Par points de
          cotation, puis adéquation, puis ancienneté.
        </Text>
        <ListePaginee
          liste={liste}
          nom="candidat"
          vide={
            <Text>
              {candidatures > 0
                ? 'Aucun de ces candidats n’est un ménage que vous suivez.'
                : 'Un référent candidate depuis le dossier de son ménage, avec son accord.'}
            </Text>
          }
        >
          {(menages) => (
            <ul className={styles['cartes']} aria-label="Candidats, par priorité">
              {menages.map((menage) => (
                <UnMenage key={menage.dossier} menage={menage} />
              ))}
            </ul>
          )}
        </ListePaginee>
      </Stack>
    </section>
  );
}

interface Proprietes {
  readonly logement: LogementLu;
}
