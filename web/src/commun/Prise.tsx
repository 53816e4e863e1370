import { Group, Text, VisuallyHidden } from '@mantine/core';
import type { components } from '../api/types.d.ts';
import { usePersonne } from '../session/useSession.ts';
import { adresseDossier } from './adresses.ts';
import { Lien } from './Lien.tsx';
import { direPrise } from './prise.ts';

interface Proprietes {
  readonly tache: Pick<components['schemas']['Tache'], 'id' | 'prise' | 'pour'>;
  readonly dossier: string;
  /** What tells it from the others, for who does not see them. */
  readonly objet: string;
  /** Whom it waits for reads it. */
  readonly aMoi: boolean;
}

/** Who sees to a task, and the way to take it or to give it back. */
export function PriseTache({ tache: { id, prise }, dossier, objet, aMoi }: Proprietes) {
  const moi = usePersonne().id;
  const dite = direPrise(prise, moi);
  if (dite === null && !aMoi) return null;
  const lien = (acte: 'prendre-tache' | 'rendre-tache', libelle: string) => (
    <Lien
      vers={`${adresseDossier(dossier)}/actes/${acte}?${new URLSearchParams({ tache: id }).toString()}`}
      display="inline-flex"
      mih="var(--cible)"
      style={{ alignItems: 'center' }}
    >
      {libelle}
      <VisuallyHidden> : {objet}</VisuallyHidden>
    </Lien>
  );
  return (
    <Group gap="xs" fz="sm">
      {dite !== null && <Text size="sm">{dite}</Text>}
      {aMoi && dite === null && lien('prendre-tache', 'Je m’en charge')}
      {aMoi && prise?.par === moi && lien('prendre-tache', 'Changer le jour')}
      {aMoi && dite !== null && lien('rendre-tache', 'Rendre')}
    </Group>
  );
}
