import { Badge } from '@mantine/core';
import type { Offre } from './types.ts';

const COULEURS: Readonly<Record<Offre['niveau'], string>> = {
  convient: 'green.9',
  'a-completer': 'gray.7',
  'a-debloquer': 'orange.9',
  'ne-convient-pas': 'red.9',
};

export const BadgeNiveau = ({
  niveau,
  libelle,
}: {
  readonly niveau: Offre['niveau'];
  readonly libelle: string;
}) => (
  <Badge color={COULEURS[niveau]} variant="outline" tt="none">
    {libelle}
  </Badge>
);
