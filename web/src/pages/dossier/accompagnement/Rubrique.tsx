import { Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { pageActe, type ActePossible, type Adresse } from '../../../formulaires/agregats.ts';
import { LienBouton } from '../../../formulaires/LienBouton.tsx';
import styles from '../dossier.module.css';

export interface ActesDuDossier {
  readonly adresse: Adresse;
  readonly possibles: readonly ActePossible[];
}

interface Proprietes {
  readonly titre: string;
  readonly vide: string;
  readonly elements: readonly ReactNode[];
  /** Acts of this part that may be done now are offered here too. */
  readonly actes: ActesDuDossier;
  readonly verbes: readonly string[];
}

/** One part of the accompaniment: what is there, or what it is for; and what may be done about it. */
export function Rubrique({ titre, vide, elements, actes, verbes }: Proprietes) {
  const possibles = actes.possibles.filter((a) => verbes.includes(a.acte));
  return (
    <div>
      <Title order={3} size="h6" mt="md" mb={4}>
        {titre}
      </Title>
      {elements.length === 0 ? (
        <Text size="sm">{vide}</Text>
      ) : (
        <ul className={styles['faits']}>{elements}</ul>
      )}
      {possibles.length > 0 && (
        <Group gap="xs" mt="xs" className="sans-impression">
          {possibles.map((a) => (
            <LienBouton key={a.acte} page={pageActe(actes.adresse, a)} discret>
              {a.libelle}
            </LienBouton>
          ))}
        </Group>
      )}
    </div>
  );
}
