import { Group, Paper, Text, Title } from '@mantine/core';
import { adresseDossier } from '../../commun/adresses.ts';
import { compte, date } from '../../commun/formats.ts';
import { Lien } from '../../commun/Lien.tsx';
import { nomMenage } from '../../commun/menage.ts';
import { BadgeNiveau } from '../../commun/rapprochement/BadgeNiveau.tsx';
import { Criteres } from '../../commun/rapprochement/Criteres.tsx';
import { TableChiffres } from '../../commun/rapprochement/TableChiffres.tsx';
import type { MenagePossible } from '../../commun/rapprochement/types.ts';

/** A household beside a dwelling: its priority, what it would pay, what suits it or not. */
export function UnMenage({ menage }: { readonly menage: MenagePossible }) {
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
