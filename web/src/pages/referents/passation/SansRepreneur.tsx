import { Alert, List } from '@mantine/core';
import { nomMenage } from '../../../commun/menage.ts';
import type { Dossier } from '../lectures.ts';
import type { Partage } from './lectures.ts';

interface Proprietes {
  readonly dossiers: readonly Dossier[];
  /** Those that none of the référents chosen may take. */
  readonly lignes: Partage['elements'];
}

/** Households left out of the split, and why: they keep their référent until another one is chosen. */
export function SansRepreneur({ dossiers, lignes }: Proprietes) {
  if (lignes.length === 0) return null;
  return (
    <Alert color="orange" title="Sans repreneur parmi les référents choisis">
      Ces dossiers gardent leur référent : choisissez quelqu’un d’autre pour eux.
      <List size="sm" mt="xs">
        {lignes.map(({ dossier, reference, motif }) => (
          <List.Item key={dossier}>
            {nomMenage(dossiers.find((d) => d.id === dossier)?.menage ?? null) ?? 'Dossier'} ({reference}) :{' '}
            {motif}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
