import { Alert, Text } from '@mantine/core';
import { compte } from '../../../commun/formats.ts';
import type { Informations } from './lectures.ts';

/** What became of each household: how many are informed, and why the others are not. */
export function Resultats({ faites: { informes, resultats } }: { readonly faites: Informations }) {
  const refus = resultats.filter((r) => !r.fait);
  return (
    <Alert
      color={refus.length === 0 ? 'lagune' : 'orange'}
      variant="light"
      title={`${compte(informes, 'ménage informé', 'ménages informés')}${
        refus.length === 0 ? '' : `, ${compte(refus.length, 'ne l’est pas', 'ne le sont pas')}`
      }`}
    >
      <Text>L’action est consignée dans l’opération.</Text>
      {refus.length > 0 && (
        <ul>
          {refus.map(({ reference, regle, motif }) => (
            <li key={reference}>
              {reference} : {motif} {regle !== null && `(règle ${regle})`}
            </li>
          ))}
        </ul>
      )}
    </Alert>
  );
}
