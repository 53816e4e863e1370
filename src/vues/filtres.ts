/** Collects the conditions of a list and their parameters, so that only what is asked reaches the SQL. */
export class Filtres {
  readonly conditions: string[] = [];
  readonly valeurs: unknown[] = [];

  /** Adds a parameter and gives its place, `$3`. */
  parametre(valeur: unknown): string {
    this.valeurs.push(valeur);
    return `$${this.valeurs.length}`;
  }

  /** Adds `condition($n)` when the value is given. */
  si(valeur: unknown, condition: (place: string) => string): this {
    if (valeur !== undefined && valeur !== null) this.conditions.push(condition(this.parametre(valeur)));
    return this;
  }

  /** Rows after a key, in the order of these columns. */
  apres(colonnes: readonly string[], cle: readonly string[] | undefined): this {
    if (!cle) return this;
    const places = colonnes.map(
      (colonne, i) => this.parametre(cle[i]) + (colonne.endsWith('echeance') ? '::timestamptz' : ''),
    );
    this.conditions.push(`(${colonnes.join(', ')}) > (${places.join(', ')})`);
    return this;
  }

  get ou(): string {
    return this.conditions.length === 0 ? '' : `WHERE ${this.conditions.join(' AND ')}`;
  }
}
