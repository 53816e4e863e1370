import type { Contrat, TextesContrat } from './etat.js';

/** What an amendment may change, as people read it. */
export const CHANGEABLES = {
  mois: 'durée',
  intervenant: 'travailleur social',
  statut: 'statut d’occupation',
  financement: 'financement',
  mesures: 'mesures',
  logement: 'logement',
  bailleur: 'bailleur',
  contenu: 'engagements',
} as const;
export type Changement = keyof typeof CHANGEABLES;

type Dite = { readonly [C in keyof TextesContrat]?: string | undefined } & {
  readonly mois?: number | undefined;
  readonly statut?: string | undefined;
  readonly financement?: string | undefined;
  readonly mesures?: readonly string[] | undefined;
};

const comparable = (valeur: unknown): string =>
  JSON.stringify(Array.isArray(valeur) ? [...new Set(valeur)].sort() : (valeur ?? null));

/** What the amendment says otherwise than the contract (R3.134). */
export function changementsDe({ textes, ...contrat }: Contrat, dite: Dite): Changement[] {
  const actuel: Readonly<Record<string, unknown>> = { ...contrat, ...textes };
  const nouveau: Readonly<Record<string, unknown>> = { ...dite };
  return (Object.keys(CHANGEABLES) as Changement[]).filter(
    (champ) => nouveau[champ] !== undefined && comparable(nouveau[champ]) !== comparable(actuel[champ]),
  );
}
