import type { Personne, Role } from '../domaine/noyau/acteur.js';

/** Fictitious landlords: no real body is made to answer here. */
export const BAILLEURS = [
  { code: 'toucan-habitat', nom: 'Toucan Habitat (fictif)', courriel: 'relogement@toucan-habitat.example' },
  {
    code: 'amazonie-logement',
    nom: 'Amazonie Logement (fictif)',
    courriel: 'attributions@amazonie-logement.example',
  },
  { code: 'kaw-residences', nom: 'Kaw Résidences (fictif)', courriel: 'gestion@kaw-residences.example' },
] as const;

/** A fictitious operator, approved by the State for what it is entrusted with (R3.87). */
export const OPERATEUR = { code: 'association-mayouri', nom: 'Association Mayouri (fictive)' } as const;

const personne = (role: Role, id: string, organisation?: string): Personne => ({
  type: 'personne',
  id,
  role,
  territoire: '*',
  ...(organisation ? { organisation } : {}),
});

export const PILOTE = personne('pilote', 'pilote-demo');
export const ADMINISTRATEUR = personne('administrateur', 'administrateur-demo');
/** The first is who `POST /api/demo/jeton {"role":"referent"}` stands for. */
export const REFERENTS = [
  personne('referent', 'referent-demo'),
  personne('referent', 'referent-demo-2'),
] as const;
export const agentDe = (organisation: string): Personne =>
  personne('bailleur', `agent-${organisation}`, organisation);

/** Everybody who acts in the demonstration: their names are known before they ever sign in. */
export const ACTEURS: readonly Personne[] = [
  PILOTE,
  ADMINISTRATEUR,
  ...REFERENTS,
  ...BAILLEURS.map((b) => agentDe(b.code)),
];
