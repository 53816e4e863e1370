import type { Charte } from '../charte/charte.js';
import type { Calendrier } from '../noyau/delais.js';
import { depuisMillisecondes, enMillisecondes, plusTard, type Instant } from '../noyau/instants.js';
import type { EtatDossier } from './etat.js';
import type { EchelleNouvelle } from './etapes/vie/evenements.js';
import { echelleDe, type Rang, type Tache } from './taches.js';
import type { CodeTache } from '../charte/taches.js';

/** Milliseconds during which the clock was suspended, since an instant (R0.7, R7.5). */
export function dureeSuspendue(
  suspensions: EtatDossier['suspensions'],
  depuis: Instant,
  maintenant: Instant,
): number {
  return suspensions.reduce((total, { du, au }) => {
    const debut = plusTard(du, depuis);
    return total + Math.max(0, enMillisecondes(au ?? maintenant) - enMillisecondes(debut));
  }, 0);
}

export interface Horloge {
  readonly charte: Charte;
  readonly calendrier: Calendrier;
  readonly maintenant: Instant;
  /** Milliseconds of the suspension that ends now, when the clock resumes. */
  readonly repris?: number;
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
  if (autour) return echelleDe(regle, depart, horloge.calendrier, autour);
  const suspendu = dureeSuspendue(etat.suspensions, depart, horloge.maintenant);
  return echelleDe(regle, depuisMillisecondes(enMillisecondes(depart) + suspendu), horloge.calendrier);
}

/** A ladder kept from a former version moves as a whole, for the charter in force does not count it. */
function decalee(tache: Tache, nouveau: Instant, terme: Instant | null, repris: number): Rang[] {
  const { echelle, depart } = tache;
  const ecart = tache.terme
    ? enMillisecondes(terme ?? tache.terme) - enMillisecondes(tache.terme)
    : enMillisecondes(nouveau) - enMillisecondes(depart) + repris;
  return echelle.map((rang) => ({ ...rang, le: depuisMillisecondes(enMillisecondes(rang.le) + ecart) }));
}

/** New ladder of an open task, without the rungs already climbed (R7.4); `terme`: where the date that it turns around is now. */
export function reprogrammee(
  etat: EtatDossier,
  tache: Tache,
  depart: Instant,
  horloge: Horloge,
  terme = tache.terme,
) {
  if (tache.gardee) return { id: tache.id, echelle: decalee(tache, depart, terme, horloge.repris ?? 0) };
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

/** A suspension under way ends there. */
export const finDesSuspensions = (etat: EtatDossier, au: Instant): EtatDossier['suspensions'] =>
  etat.suspensions.map((s) => (s.au === null ? { ...s, au } : s));
