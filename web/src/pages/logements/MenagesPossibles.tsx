import { Checkbox, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { client, lirePage } from '../../api/client.ts';
import { adresseDossier } from '../../commun/adresses.ts';
import { EtatVide } from '../../commun/EtatVide.tsx';
import { compte, date } from '../../commun/formats.ts';
import { Lien } from '../../commun/Lien.tsx';
import { ListePaginee, useListePaginee } from '../../commun/ListePaginee.tsx';
import { nomMenage } from '../../commun/menage.ts';
import { BadgeNiveau } from '../../commun/rapprochement/BadgeNiveau.tsx';
import { Criteres } from '../../commun/rapprochement/Criteres.tsx';
import styles from '../../commun/rapprochement/rapprochement.module.css';
import { TableChiffres } from '../../commun/rapprochement/TableChiffres.tsx';
import type { MenagePossible } from '../../commun/rapprochement/types.ts';

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
              Sont cherchés les ménages à l’étape de rapprochement, sans logement attribué.
            </EtatVide>
          }
        >
          {(menages) => (
            <ul className={styles['cartes']} aria-label="Ménages, par priorité">
              {menages.map((menage) => (
                <Un key={menage.dossier} menage={menage} />
              ))}
            </ul>
          )}
        </ListePaginee>
      </Stack>
    </section>
  );
}

function Un({ menage }: { readonly menage: MenagePossible }) {
  const { dossier, reference, commune, points, pointsPossibles, ouvertLe, enProposition } = menage;
  return (
    <Paper component="li" withBorder p="sm">
      <Group justify="space-between" gap="xs">
        <Title order={3} size="h5">
          <Lien vers={adresseDossier(dossier)}>{nomMenage(menage.menage) ?? `Dossier ${reference}`}</Lien>
        </Title>
        <BadgeNiveau niveau={menage.niveau} libelle={menage.libelleNiveau} />
      </Group>
      <Text size="sm">
        {compte(points, 'point')}
        {pointsPossibles > 0 && ` (jusqu’à ${points + pointsPossibles} si l’enquête était complétée)`}.
        Dossier {reference}, {commune}, ouvert le {date(ouvertLe)}.
        {enProposition && ' Une proposition est déjà en cours.'}
      </Text>
      <TableChiffres chiffres={menage.chiffres} />
      <Criteres criteres={menage.criteres} />
    </Paper>
  );
}
