/** Roles that a person's token may carry (domain.md §1). */
export const ROLES = {
  referent: 'Référent',
  pilote: 'Pilote',
  bailleur: 'Bailleur',
  partenaire: 'Partenaire',
  reservataire: 'Réservataire',
  lecteur: 'Lecteur',
  administrateur: 'Administrateur',
} as const;
export type Role = keyof typeof ROLES;

export interface Personne {
  readonly type: 'personne';
  /** Opaque id of the account. */
  readonly id: string;
  readonly role: Role;
  /** Organisation the person acts for: compulsory for a bailleur. */
  readonly organisation?: string;
  /** Communes (names of the CACL) the person may act in; `*` = the whole territory. */
  readonly territoire: readonly string[] | '*';
  /** Référents whose absence this one stands in for, as it stands now (R3.57): read from the base, never carried by a token. */
  readonly delegations?: readonly string[];
}

/** `procedure` is the workflow: no token can ever carry it (R0.2). */
export type Acteur = Personne | { readonly type: 'procedure' };

export const PROCEDURE_ACTEUR: Acteur = { type: 'procedure' };

/** How an author is stored in an event: `procedure`, `referent:<id>`, or `referent:<id>/<whom it stood in for>`. */
export function auteurDe(acteur: Acteur, pour: string | null = null): string {
  if (acteur.type === 'procedure') return 'procedure';
  return `${acteur.role}:${acteur.id}${pour === null ? '' : `/${pour}`}`;
}

export function couvre(acteur: Personne, commune: string): boolean {
  return acteur.territoire === '*' || acteur.territoire.includes(commune);
}

export interface Auteur {
  readonly role: Role;
  readonly id: string;
  /** The référent it stood in for. */
  readonly pour: string | null;
}

export const estRole = (role: unknown): role is Role =>
  typeof role === 'string' && Object.hasOwn(ROLES, role);

/** Who wrote an event, from how {@link auteurDe} stores it; null when it is the procedure. */
export function lireAuteur(auteur: string): Auteur | null {
  const [role, ...reste] = auteur.split(':');
  const [id = '', pour = null] = reste.join(':').split('/');
  return estRole(role) ? { role, id, pour } : null;
}
