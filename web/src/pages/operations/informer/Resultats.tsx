import { Alert, Text } from '@mantine/core';
import { compte } from '../../../commun/formats.ts';
import { Lien } from '../../../commun/Lien.tsx';
import { adresseInformation, type Informations } from './lectures.ts';

/** What became of each household: how many are informed, and why the others are not. */
export function Resultats({ faites }: { readonly faites: Informations }) {
  const { operation, information, informes, restants, resultats } = faites;
  const refus = resultats.filter((r) => r.issue === 'refusee');
  return (
    <Alert
      color={refus.length === 0 ? 'lagune' : 'orange'}
      variant="light"
      title={`${compte(informes, 'ménage informé', 'ménages informés')}${
        refus.length === 0 ? '' : `, ${compte(refus.length, 'ne l’est pas', 'ne le sont pas')}`
      }`}
    >
      <Text>
        L’action est consignée dans l’opération.
        {restants > 0 && ` ${compte(restants, 'ménage')} en cours : la procédure continue d’elle-même.`}{' '}
        <Lien vers={adresseInformation(operation, information)}>Suivre cette information</Lien>
      </Text>
      {refus.length > 0 && (
        <ul>
          {refus.map(({ dossier, reference, regle, motif }) => (
            <li key={dossier}>
              {reference} : {motif} {regle !== null && `(règle ${regle})`}
            </li>
          ))}
        </ul>
      )}
    </Alert>
  );
}
