interface Route {
  readonly path: unknown;
  readonly methods: Readonly<Record<string, boolean>>;
}
/** The part of an Express router read here. */
export interface Routeur {
  readonly stack: readonly { readonly route?: Route | undefined; match(chemin: string): boolean }[];
}

/** The addresses that the router serves, to tell an unknown address from a wrong method. */
export class Adresses {
  private routeur: Routeur | null = null;

  /** Once the routes are mounted. */
  connaitre(routeur: Routeur): void {
    this.routeur = routeur;
  }

  /** Methods served at this path; empty when nothing is there. */
  methodes(chemin: string): string[] {
    const couches = (this.routeur?.stack ?? []).filter(
      (couche) => couche.route && correspond(couche, chemin),
    );
    const methodes = couches.flatMap(({ route }) => Object.keys(route?.methods ?? {}));
    return [...new Set(methodes.filter((m) => m !== '_all').map((m) => m.toUpperCase()))].sort();
  }
}

function correspond(couche: { match(chemin: string): boolean }, chemin: string): boolean {
  try {
    return couche.match(chemin);
  } catch {
    return false;
  }
}
