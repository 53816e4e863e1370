/**
 * A refusal names its rule (docs/charte.md) and says why in one French sentence.
 * `nature` decides the HTTP status: `invalide` 422, `conflit` 409, `interdit` 403, `absent` 404, `efface` 410,
 * `perime` 412 (stale If-Match), `plus-tard` = "not yet", only ever answered to the procedure.
 */
export interface Refus {
  readonly refus: true;
  readonly regle: string;
  readonly motif: string;
  readonly nature: 'invalide' | 'conflit' | 'interdit' | 'absent' | 'efface' | 'perime' | 'plus-tard';
  readonly champ?: string;
  /** Every fault, when there may be several; the first is `champ`. */
  readonly erreurs?: readonly { readonly champ: string; readonly motif: string }[];
}

export function refuser(
  regle: string,
  motif: string,
  nature: Refus['nature'] = 'conflit',
  champ?: string,
): Refus {
  return champ === undefined
    ? { refus: true, regle, motif, nature }
    : { refus: true, regle, motif, nature, champ };
}

export function estRefus(valeur: unknown): valeur is Refus {
  return typeof valeur === 'object' && valeur !== null && 'refus' in valeur && valeur.refus === true;
}
