import { ETAPES } from '../charte/etapes.js';
import { TACHES } from '../charte/taches.js';
import type { Inscrit } from '../noyau/evenement.js';
import type { EtatDossier } from './etat.js';
import type { EvenementDossier } from './evenements.js';
import { devoirDe, duDe, etapeSelonFaits } from './procedure.js';
import { estRetire } from './retrait.js';
import type { Tache } from './taches.js';

const RANGS = new Map(ETAPES.map((etape, rang) => [etape, rang]));

/** The household is behind the step of that task. */
function enArriere({ code }: Tache, rangCourant: number): boolean {
  const { etape, piste } = TACHES[code];
  return piste === 'etape' && (RANGS.get(etape) ?? 0) > rangCourant;
}

const sansObjet = (etat: EtatDossier, tache: Tache): boolean =>
  etat.statut === 'clos' || estRetire(etat, tache.cause);

function encoreDue(etat: EtatDossier, tache: Tache, rangCourant: number): boolean {
  if (sansObjet(etat, tache) || enArriere(tache, rangCourant)) return false;
  const du = duDe(etat, tache);
  return du !== undefined && du.fait.version <= tache.cause;
}

/** Is that open task still owed in that state? */
export const resteDue = (etat: EtatDossier, tache: Tache): boolean =>
  encoreDue(etat, tache, RANGS.get(etapeSelonFaits(etat)) ?? 0);

/** The event is what the task waited for, and about the same object when it has one. */
function accomplitLa({ code, objet }: Tache, { type, donnees }: Inscrit<EvenementDossier>): boolean {
  if (!devoirDe(code)?.accompliPar.includes(type)) return false;
  return objet === null || Object.values(donnees).includes(objet);
}

/** Erased, the household leaves no task that only its sealed answers had made due: it would tell them (R8.4). */
function sansScellees(etat: EtatDossier): EtatDossier {
  const lisibles = (taches: readonly Tache[]) => taches.filter(({ code }) => !devoirDe(code)?.scelle);
  const { fusion } = etat.liens;
  const liens = fusion
    ? {
        ...etat.liens,
        fusion: { ...fusion, avant: { ...fusion.avant, taches: lisibles(fusion.avant.taches) } },
      }
    : etat.liens;
  return { ...etat, liens, taches: lisibles(etat.taches) };
}

/**
 * Ends the tasks that a fact has made pointless: done when the fact is what they waited for, else cancelled. Told late, a fact that
 * happened before the due date was done in time (R7.28).
 */
export function fermerTaches(avant: EtatDossier, evenement: Inscrit<EvenementDossier>): EtatDossier {
  const { type, version, survenuLe } = evenement;
  const etat = type === 'MenageEfface' ? sansScellees(avant) : avant;
  if (!etat.taches.some((t) => t.etat === 'a-faire')) return etat;
  const rangCourant = RANGS.get(etapeSelonFaits(etat)) ?? 0;
  let change = false;
  const taches = etat.taches.map((tache) => {
    if (tache.etat !== 'a-faire' || (type !== 'MenageEfface' && encoreDue(etat, tache, rangCourant)))
      return tache;
    change = true;
    const accomplie = accomplitLa(tache, evenement);
    const interrompue = !accomplie && !sansObjet(etat, tache) && enArriere(tache, rangCourant);
    return {
      ...tache,
      etat: accomplie ? ('terminee' as const) : ('annulee' as const),
      enRetard: tache.enRetard && !(accomplie && survenuLe < tache.echeance),
      echelle: [],
      finie: version,
      interrompueLe: interrompue ? survenuLe : null,
    };
  });
  return change ? { ...etat, taches } : etat;
}
