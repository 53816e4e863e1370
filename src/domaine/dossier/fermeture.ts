import { ETAPES } from '../charte/etapes.js';
import { TACHES } from '../charte/taches.js';
import type { EtatDossier } from './etat.js';
import type { TypeEvenementDossier } from './evenements.js';
import { devoirDe, etapeSelonFaits } from './procedure.js';
import type { Tache } from './taches.js';

const RANGS = new Map(ETAPES.map((etape, rang) => [etape, rang]));

function encoreDue(etat: EtatDossier, tache: Tache, rangCourant: number): boolean {
  if (etat.statut === 'clos') return false;
  const { etape, piste } = TACHES[tache.code];
  if (piste === 'etape' && (RANGS.get(etape) ?? 0) > rangCourant) return false;
  const fait = devoirDe(tache.code)?.du(etat);
  return fait != null && fait.version <= tache.cause;
}

/** Ends the tasks that a fact has made pointless: done when the fact is what they waited for, else cancelled. */
export function fermerTaches(etat: EtatDossier, type: TypeEvenementDossier, version: number): EtatDossier {
  if (!etat.taches.some((t) => t.etat === 'a-faire')) return etat;
  const rangCourant = RANGS.get(etapeSelonFaits(etat)) ?? 0;
  let change = false;
  const taches = etat.taches.map((tache) => {
    if (tache.etat !== 'a-faire' || (type !== 'MenageEfface' && encoreDue(etat, tache, rangCourant)))
      return tache;
    change = true;
    const accomplie = devoirDe(tache.code)?.accompliPar.includes(type) ?? false;
    return {
      ...tache,
      etat: accomplie ? ('terminee' as const) : ('annulee' as const),
      echelle: [],
      finie: version,
    };
  });
  return change ? { ...etat, taches } : etat;
}
