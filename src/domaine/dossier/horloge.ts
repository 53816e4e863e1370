import type { Charte } from '../charte/charte.js';
import type { Calendrier } from '../noyau/delais.js';
import { depuisMillisecondes, enMillisecondes, plusTard, type Instant } from '../noyau/instants.js';
import type { EtatDossier, Suspension } from './etat.js';
import type { EchelleNouvelle } from './etapes/vie/evenements.js';
import { echelleDe, type Rang, type Tache } from './taches.js';
import type { CodeTache } from '../charte/taches.js';

/**
 * Milliseconds of suspension that move a deadline (R0.7, R7.5): those since the instant that it runs from, of the suspensions that
 * began before it; once it is passed, a suspension no longer moves it (R9.24).
 * @param echeance the deadline, so many milliseconds being left out
 */
export function tempsSuspendu(
  suspensions: EtatDossier['suspensions'],
  depuis: Instant,
  maintenant: Instant,
  echeance: (suspendu: number) => Instant,
): number {
  let suspendu = 0;
  for (const { du, au } of suspensions) {
    const debut = plusTard(du, depuis);
    if (debut >= echeance(suspendu)) break;
    suspendu += Math.max(0, enMillisecondes(au ?? maintenant) - enMillisecondes(debut));
  }
  return suspendu;
}

/** The deadline that a delay leads to, suspended time left out. @param fin where the delay leads from an instant */
function echeanceRepoussee(
  suspensions: EtatDossier['suspensions'],
  depuis: Instant,
  maintenant: Instant,
  fin: (depart: Instant) => Instant,
): Instant {
  const apres = (suspendu: number): Instant => fin(depuisMillisecondes(enMillisecondes(depuis) + suspendu));
  return apres(tempsSuspendu(suspensions, depuis, maintenant, apres));
}

export interface Horloge {
  readonly charte: Charte;
  readonly calendrier: Calendrier;
  readonly maintenant: Instant;
  /** The suspension that ends now, when the clock resumes, and its milliseconds. */
  readonly repris?: { readonly du: Instant; readonly duree: number };
}

/** The ladder of a task that runs from an instant, suspended time left out, or turns around a date that a suspension does not move; empty when the charter does not know the task. */
export function echellePour(
  etat: EtatDossier,
  code: CodeTache,
  depart: Instant,
  horloge: Horloge,
  autour: Instant | null = null,
): Rang[] {
  const regle = horloge.charte.taches[code];
  if (!regle) return [];
  const { calendrier, maintenant } = horloge;
  const nue = echelleDe(regle, depart, calendrier, autour);
  if (autour || etat.suspensions.length === 0) return nue;
  return nue.map((rang) => {
    const fin = (depuis: Instant): Instant =>
      echelleDe(regle, depuis, calendrier).find((r) => r.rang === rang.rang)?.le ?? rang.le;
    return { ...rang, le: echeanceRepoussee(etat.suspensions, depart, maintenant, fin) };
  });
}

/** A ladder kept from a former version moves as a whole, for the charter in force does not count it; not what was passed when the clock stopped. */
function decalee(tache: Tache, nouveau: Instant, terme: Instant | null, repris: Horloge['repris']): Rang[] {
  const { echelle, depart } = tache;
  const ecart = tache.terme
    ? enMillisecondes(terme ?? tache.terme) - enMillisecondes(tache.terme)
    : enMillisecondes(nouveau) - enMillisecondes(depart);
  return echelle.map((rang) => {
    const arret = repris && !tache.terme && rang.le > repris.du ? repris.duree : 0;
    return { ...rang, le: depuisMillisecondes(enMillisecondes(rang.le) + ecart + arret) };
  });
}

/** New ladder of an open task, without the rungs already climbed (R7.4); `terme`: where the date that it turns around is now. */
export function reprogrammee(
  etat: EtatDossier,
  tache: Tache,
  depart: Instant,
  horloge: Horloge,
  terme = tache.terme,
) {
  if (tache.gardee) return { id: tache.id, echelle: decalee(tache, depart, terme, horloge.repris) };
  const restants = new Set(tache.echelle.map((r) => r.rang));
  const echelle = echellePour(etat, tache.code, depart, horloge, terme).filter((r) => restants.has(r.rang));
  return { id: tache.id, echelle };
}

/** Tasks under their new ladders, from the event of that version on. */
export function reprogrammer(
  taches: readonly Tache[],
  nouvelles: readonly EchelleNouvelle[],
  versionEchelle: number,
  depart?: Instant,
): Tache[] {
  return taches.map((tache) => {
    const nouvelle = nouvelles.find((n) => n.id === tache.id);
    if (!nouvelle) return tache;
    const echeance = nouvelle.echelle.find((r) => r.rang === 'retard')?.le ?? tache.echeance;
    const terme = nouvelle.terme ?? tache.terme;
    const { echelle } = nouvelle;
    return { ...tache, echelle, echeance, terme, versionEchelle, depart: depart ?? tache.depart };
  });
}

/** One more suspension, at its place in time. */
export const avecSuspension = (suspensions: readonly Suspension[], une: Suspension): readonly Suspension[] =>
  [...suspensions, une].sort((a, b) => (a.du < b.du ? -1 : a.du > b.du ? 1 : 0));

/** The suspension under way, if any. */
export const suspensionEnCours = ({ suspensions }: EtatDossier): Suspension | undefined =>
  suspensions.find(({ au }) => au === null);

/** A suspension under way ends there. */
export const finDesSuspensions = (etat: EtatDossier, au: Instant): EtatDossier['suspensions'] =>
  etat.suspensions.map((s) => (s.au === null ? { ...s, au } : s));
