import { regimeDe } from '../../../charte/regimes.js';
import type { Charte } from '../../../charte/charte.js';
import type { Contexte } from '../../../contexte.js';
import { ajouterMois, dateCayenne, type DateCivile } from '../../../noyau/instants.js';
import type { EtatDossier } from '../../etat.js';
import { dateDuJalon } from '../../horloge-legale/depart.js';
import { jalonsDe } from '../../horloge-legale/jalons.js';
import type { Proposition } from '../../proposition.js';

/** Months that a transitional dwelling may be lived in: the charter's, or less when its bailleur offered less (R4.108); null: not one. */
export function moisTransitoires(proposition: Proposition | null, { demenagement }: Charte): number | null {
  if (proposition?.nature !== 'transitoire') return null;
  const admise = demenagement.dureeTransitoireMois;
  return Math.min(admise, proposition.instantane?.dureeMaximaleMois ?? admise);
}

/** The last day that its bailleur offered the transitional dwelling until, counted from the lease; null: it said none (R5.17). */
export function offertJusquau({ transitoire, propositions }: EtatDossier): DateCivile | null {
  const mois = propositions.find((p) => p.id === transitoire?.proposition)?.instantane?.dureeMaximaleMois;
  return transitoire && mois !== undefined ? ajouterMois(transitoire.depuis, mois) : null;
}

/** A day still to come from which the law owes a definitive dwelling, and its article (R5.18). */
export interface RelogementDu {
  readonly le: DateCivile;
  readonly article: string;
}

/** The first of those that the household's regimes give; null when none is to come. */
export function relogementDu(etat: EtatDossier, contexte: Contexte): RelogementDu | null {
  const aujourdhui = dateCayenne(contexte.maintenant);
  const jours = etat.regimes
    .filter(({ eteint }) => eteint === null)
    .flatMap((rattache) => {
      const regime = regimeDe(contexte.charte, rattache.code);
      const bascules = regime
        ? jalonsDe(regime, etat.datesGardees).filter((j) => j.portee === 'bascule')
        : [];
      return bascules.flatMap((jalon) => {
        const le = regime ? dateDuJalon(etat, rattache, regime, jalon, contexte) : null;
        return le !== null && le > aujourdhui ? [{ le, article: jalon.article }] : [];
      });
    });
  return jours.reduce<RelogementDu | null>((p, j) => (p && p.le <= j.le ? p : j), null);
}
