import type { Fait } from '../../noyau/evenement.js';
import { enCentimes, enEuros } from '../../regles/centimes.js';
import type { EtatDossier } from '../etat.js';
import { dernier } from '../faits.js';
import type { Verse } from '../regimes.js';
import { reloge } from './echeances.js';

/** A sum that the law gives to the household once it has its lease; euros (R9.28). */
export interface Indemnite {
  /** `<regime>.<jalon>`. */
  readonly code: string;
  readonly mois: number;
  /** What makes it due: the lease, or the payment taken back that had settled it (R9.31). */
  readonly fait: Fait;
  /** null: the rent of that dwelling was not kept. */
  readonly montant: number | null;
  readonly verse: number;
  readonly versements: readonly Verse[];
  /** Paid whole, or said settled by a person. */
  readonly reglee: boolean;
}

type Suivi = Pick<EtatDossier, 'regimes' | 'propositions' | 'faits'>;

/** The new rent, in cents: that of the dwelling leased, less what a convention takes off; charges are not rent. */
function nouveauLoyer({ propositions }: Suivi): number | null {
  const { instantane } = propositions.find((p) => p.etat === 'attribuee' && p.nature !== 'transitoire') ?? {};
  return instantane ? enCentimes(instantane.loyer) - enCentimes(instantane.minoration ?? 0) : null;
}

/** What the laws of the household give it once it is rehoused, and what was paid of it (R9.28, R9.29); the effect of the exhaustion takes none away (R9.72). */
export function indemnites(suivi: Suivi): readonly Indemnite[] {
  const bail = suivi.faits['bail'];
  if (!bail || !reloge(suivi)) return [];
  const loyer = nouveauLoyer(suivi);
  return suivi.regimes.flatMap(({ code: regime, versements, verses, redus }) =>
    versements.map(({ code, mois }) => {
      const siens = verses.filter((v) => v.code === code);
      const verse = siens.reduce((total, v) => total + enCentimes(v.montant), 0);
      const du = loyer === null ? null : loyer * mois;
      const reglee = siens.some((v) => v.solde) || (du !== null && verse >= du);
      const montant = du === null ? null : enEuros(du);
      const fait = dernier(bail, redus[code]) ?? bail;
      const dit = { code: `${regime}.${code}`, mois, fait, montant, reglee };
      return { ...dit, verse: enEuros(verse), versements: siens };
    }),
  );
}

/** Those that the household is still to be paid. */
export const indemnitesDues = (suivi: Suivi): readonly Indemnite[] =>
  indemnites(suivi).filter(({ reglee }) => !reglee);
