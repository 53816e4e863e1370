import { Table, Title } from '@mantine/core';
import { date, montant } from '../../../commun/formats.ts';
import type { LogementLu } from '../photos/types.ts';

/** Every price the dwelling has had, the present one first (R4.17); nothing to tell while there is only one. */
export function Prix({ logement: { prix } }: { readonly logement: LogementLu }) {
  if (prix.length < 2) return null;
  return (
    <section aria-labelledby="prix">
      <Title order={2} size="h3" id="prix" mb="sm">
        Loyers successifs
      </Title>
      <Table.ScrollContainer minWidth={320}>
        <Table withTableBorder>
          <Table.Thead>
            <Table.Tr>
              {['Depuis le', 'Loyer', 'Charges', 'Annexes', 'Motif'].map((titre) => (
                <Table.Th key={titre} scope="col">
                  {titre}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {[...prix].reverse().map(({ le, loyer, charges, annexes, motif }, rang) => (
              <Table.Tr key={le}>
                <Table.Th scope="row">
                  {date(le)}
                  {rang === 0 && ' (actuel)'}
                </Table.Th>
                <Table.Td>{montant(loyer)}</Table.Td>
                <Table.Td>{montant(charges)}</Table.Td>
                <Table.Td>{annexes === undefined ? 'Aucune' : montant(annexes)}</Table.Td>
                <Table.Td>{motif ?? ''}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  );
}
