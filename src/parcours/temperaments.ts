/** How the actors behave with one household: what makes its journey unlike its neighbour's. */
export interface Temperament {
  /** Tasks done only once escalated (`escalade`) or reminded (`rappel`); all others are done at once. */
  readonly retards: Readonly<Record<string, 'rappel' | 'escalade'>>;
  /** Offers the household refuses before it accepts one. */
  readonly refus: number;
  /** The landlord declines its own first offer. */
  readonly decline: boolean;
  readonly transitoire: boolean;
  readonly transmission: boolean;
}

const A_L_HEURE: Temperament = {
  retards: {},
  refus: 0,
  decline: false,
  transitoire: false,
  transmission: false,
};

/** Dealt in turn, so that any file of ten households or more meets them all. */
const MAIN: readonly Partial<Temperament>[] = [
  {},
  { retards: { 'confirmer-proposition': 'rappel' } },
  { refus: 1 },
  { retards: { 'realiser-enquete': 'escalade' } },
  {},
  { retards: { 'signer-bail': 'escalade' } },
  { transmission: true },
  { refus: 3 },
  { decline: true },
  { retards: { 'contact-1-mois': 'rappel', 'decider-attribution': 'rappel' } },
];

/**
 * @param rang place of the household in the file
 * @param transitoire this household goes through a transitional dwelling first
 */
export function temperament(rang: number, transitoire: boolean): Temperament {
  return { ...A_L_HEURE, ...MAIN[rang % MAIN.length], transitoire };
}

/** May this task be done now, given how late it is? */
export function estMure(t: Temperament, tache: { code: string; niveau: number; rappels: number }): boolean {
  const attend = t.retards[tache.code];
  if (attend === 'escalade') return tache.niveau > 0;
  return attend === 'rappel' ? tache.rappels > 0 : true;
}
