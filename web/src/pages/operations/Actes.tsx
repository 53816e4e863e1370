import { Group } from '@mantine/core';
import { LienBouton } from '../../formulaires/LienBouton.tsx';
import { cheminActe, pageActe, vueDe } from '../../formulaires/agregats.ts';
import type { Operation } from './lectures.ts';

interface Proprietes {
  readonly operation: Operation;
  /** Ends of the routes of the acts to offer, in their order: `planifier-jalon`. */
  readonly chemins: readonly string[];
}

/** The acts of one part of the operation that this person may do now. */
export function Actes({ operation, chemins }: Proprietes) {
  const { possibles } = vueDe(operation);
  const offerts = chemins.flatMap((c) => possibles.find((a) => cheminActe(a) === c) ?? []);
  if (offerts.length === 0) return null;
  return (
    <Group gap="xs" mb="md">
      {offerts.map((acte) => (
        <LienBouton
          key={acte.acte}
          page={pageActe({ agregat: 'operation', id: operation.code }, acte)}
          discret
        >
          {acte.libelle}
        </LienBouton>
      ))}
    </Group>
  );
}
