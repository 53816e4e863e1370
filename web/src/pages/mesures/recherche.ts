export interface Recherche {
  /** Also those that ended. */
  readonly terminees?: 'oui';
}

export const lireRecherche = ({ terminees }: Record<string, unknown>): Recherche =>
  terminees === 'oui' ? { terminees } : {};
