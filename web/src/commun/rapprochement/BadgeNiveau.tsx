import { Badge } from '@mantine/core';
import type { Offre } from './types.ts';

const COULEURS: Readonly<Record<Offre['niveau'], string>> = {
  convient: 'green',
  'a-completer': 'gray',
  'a-debloquer': 'orange',
  'ne-convient-pas': 'red',
};

export const BadgeNiveau = ({
  niveau,
  libelle,
}: {
  readonly niveau: Offre['niveau'];
  readonly libelle: string;
}) => (
  <Badge color={COULEURS[niveau]} variant="light" tt="none" size="lg">
    {libelle}
  </Badge>
);
