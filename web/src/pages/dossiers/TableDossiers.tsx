import { Table } from '@mantine/core';
import { adresseDossier } from '../../commun/adresses.ts';
import { Lien } from '../../commun/Lien.tsx';
import { Prochaine } from './CartesDossiers.tsx';
import { marques, titreDossier, type Dossier } from './dossier.ts';
import styles from './dossiers.module.css';

const COLONNES = [
  'Ménage',
  'Référence',
  'Étape',
  'Prochaine échéance',
  'Référent',
  'Commune et opération',
  'À savoir',
];

/** The list on a large screen. */
export function TableDossiers({ dossiers }: { readonly dossiers: readonly Dossier[] }) {
  return (
    <Table captionSide="top" withTableBorder verticalSpacing="xs">
      <Table.Caption className={styles['legende'] ?? ''}>Dossiers, par référence</Table.Caption>
      <Table.Thead>
        <Table.Tr>
          {COLONNES.map((titre) => (
            <Table.Th key={titre} scope="col">
              {titre}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {dossiers.map((dossier) => (
          <Table.Tr key={dossier.id}>
            <Table.Th scope="row">
              <Lien vers={adresseDossier(dossier.id)} className={styles['titre'] ?? ''}>
                {titreDossier(dossier)}
              </Lien>
            </Table.Th>
            <Table.Td>{dossier.reference}</Table.Td>
            <Table.Td>{dossier.libelleEtape}</Table.Td>
            <Table.Td>{dossier.statut === 'clos' ? '' : <Prochaine dossier={dossier} />}</Table.Td>
            <Table.Td>{dossier.nomReferent ?? 'Sans référent'}</Table.Td>
            <Table.Td>
              {dossier.commune}, {dossier.nomOperation}
            </Table.Td>
            <Table.Td>{marques(dossier).join(', ')}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
