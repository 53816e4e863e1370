import { Badge } from '@mantine/core';
import { STATUTS_LOGEMENT, type StatutLogement } from '../../commun/logement.ts';

const COULEURS: Readonly<Record<StatutLogement, string>> = {
  disponible: 'green',
  reserve: 'orange',
  attribue: 'blue',
  retire: 'gray',
  expire: 'gray',
};

/** Where a dwelling stands, in words. */
export function BadgeStatut({ statut }: { readonly statut: StatutLogement }) {
  return (
    <Badge color={COULEURS[statut]} variant="light" tt="none" size="lg">
      {STATUTS_LOGEMENT[statut]}
    </Badge>
  );
}
