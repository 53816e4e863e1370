import { Checkbox, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { client, lirePage } from '../../api/client.ts';
import { EtatVide } from '../../commun/EtatVide.tsx';
import { ListePaginee, useListePaginee } from '../../commun/ListePaginee.tsx';
import styles from '../../commun/rapprochement/rapprochement.module.css';
import type { MenagePossible } from '../../commun/rapprochement/types.ts';
import { UnMenage } from './UnMenage.tsx';

const PAR_PAGE = 10;

/** Households that wait and whom the dwelling may suit, by priority. */
export function MenagesPossibles({ logement }: { readonly logement: string }) {
  const [tous, setTous] = useState(false);
  const liste = useListePaginee<MenagePossible>(['menages-possibles', logement, tous], (curseur, signal) =>
    lirePage(
      client.GET('/api/logements/{id}/menages', {
        params: {
          path: { id: logement },
          query: {
            limite: PAR_PAGE,
            ...(tous ? { tous: 'oui' as const } : {}),
            ...(curseur ? { curseur } : {}),
          },
        },
        signal,
      }),
    ),
  );
  return (
    <section aria-labelledby="menages-possibles">
      <Title order={2} size="h3" id="menages-possibles" mb="sm">
        Ménages possibles
      </Title>
      <Stack gap="sm">
        <Text size="sm">
          Par points de cotation, puis adéquation, puis ancienneté. La grille et ses points sont à valider par
          la CACL.
        </Text>
        <Checkbox
          label="Montrer aussi ceux à qui il ne convient pas"
          checked={tous}
          onChange={(e) => setTous(e.currentTarget.checked)}
        />
        <ListePaginee
          liste={liste}
          nom="ménage"
          vide={
            <EtatVide titre="Aucun ménage à qui ce logement convienne" niveau={3}>
              Sont cherchés les ménages à l’étape de rapprochement, sans logement attribué et dont la
              recherche n’est pas en attente.
            </EtatVide>
          }
        >
          {(menages) => (
            <ul className={styles['cartes']} aria-label="Ménages, par priorité">
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
