import { Alert, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Doublon } from './doublons.ts';
import { Lien } from './Lien.tsx';
import { nomMenage } from './menage.ts';

interface Proprietes {
  readonly doublon: Doublon;
  /** What may be done about it. */
  readonly children?: ReactNode;
}

/** A dossier that may be of the same household, and why. */
export function AlerteDoublon({ doublon: { dossier, raisons }, children }: Proprietes) {
  const nom = nomMenage(dossier.menage);
  return (
    <Alert color="orange" mb="sm" title="Peut-être le même ménage">
      <Text size="sm">
        <Lien vers={`/dossiers/${dossier.id}`}>Dossier {dossier.reference}</Lien>
        {nom !== null && `, ${nom}`}, {dossier.nomOperation ?? dossier.operation}, {dossier.commune}
      </Text>
      <Text size="sm">Ce qui les rapproche : {raisons.join(', ')}.</Text>
      {dossier.nomReferent !== null && <Text size="sm">Référent : {dossier.nomReferent}</Text>}
      {children}
    </Alert>
  );
}
