import type { components } from '../../../api/types.d.ts';

export type Tache = components['schemas']['Tache'];

export interface Groupe {
  readonly titre: string;
  /** What there is to do, when it is the same for all of them. */
  readonly code: string | null;
  readonly taches: readonly Tache[];
}

/** Late tasks first, then by what there is to do, the most urgent kind first. `taches` come by due date. */
export function grouperTaches(taches: readonly Tache[]): readonly Groupe[] {
  const groupes = new Map<string, Tache[]>();
  for (const tache of taches) {
    if (!tache.enRetard) groupes.set(tache.libelle, [...(groupes.get(tache.libelle) ?? []), tache]);
  }
  const enRetard = taches.filter((t) => t.enRetard);
  return [
    ...(enRetard.length > 0 ? [{ titre: 'En retard', code: null, taches: enRetard }] : []),
    ...[...groupes].map(([titre, siennes]) => ({ titre, code: siennes[0]?.code ?? null, taches: siennes })),
  ];
}
