import { enEuros } from './centimes.js';
import { coutOffre, resteAChargeActuel, tauxEffort } from './cout.js';
import type { Reglages } from './critere.js';
import { dernierJourDe, type Demande, type Offre } from './demande.js';

const eurosOuNul = (centimes: number | null | undefined): number | null =>
  centimes === null || centimes === undefined ? null : enEuros(centimes);
const pourcent = (taux: number | null): number | null => (taux === null ? null : taux / 100);
const parM2 = (paye: number | null, surface: number | undefined): number | null =>
  paye === null || !surface ? null : enEuros(Math.round(paye / surface));

/** Figures before and after, in euros a month; null when unknown. */
export function chiffres(demande: Demande, offre: Offre, { le }: Pick<Reglages, 'le'>) {
  const { ressources } = demande;
  const cout = coutOffre(demande, offre, le);
  const avant = resteAChargeActuel(demande);
  const taux = (paye: number | null) =>
    paye === null || ressources === undefined ? null : pourcent(tauxEffort(paye, ressources));
  return {
    ressources: eurosOuNul(ressources),
    avant: {
      loyer: eurosOuNul(demande.loyer),
      charges: eurosOuNul(demande.charges),
      aide: eurosOuNul(demande.aides),
      surface: demande.surface ?? null,
      resteACharge: eurosOuNul(avant),
      resteAChargeM2: parM2(avant, demande.surface),
      tauxEffort: taux(avant),
    },
    apres: {
      loyer: enEuros(offre.loyer),
      annexes: enEuros(offre.annexes),
      charges: enEuros(offre.charges),
      minoration: eurosOuNul(cout.minoration?.montant),
      /** Label of the convention that reduces the rent. */
      convention: cout.minoration?.convention ?? null,
      /** Its last day; null when it has none. */
      conventionJusquau: cout.minoration ? dernierJourDe(cout.minoration) : null,
      aide: eurosOuNul(cout.aide?.montant),
      /** The aid is today's, supposed to go on. */
      aideSupposee: cout.aide !== null,
      surface: offre.surface,
      resteACharge: eurosOuNul(cout.resteACharge),
      resteAChargeM2: parM2(cout.resteACharge, offre.surface),
      tauxEffort: taux(cout.resteACharge),
    },
  };
}
