import { matinDe } from '../noyau/delais.js';
import type { EtatDossier } from './etat.js';
import type { Prise, Rang, Tache } from './taches.js';

/** The day that who took a task gave, still to come; null when none was given, or when it has come (R7.26). */
export function rangSuivi({ prise }: Pick<Tache, 'prise'>): Rang | null {
  if (!prise?.suiviLe || prise.venu) return null;
  return { rang: 'suivi', le: matinDe(prise.suiviLe) };
}

/** The next deadline of an open task: the next rung of its ladder, or that day when it comes first. */
export function prochainRang(tache: Pick<Tache, 'echelle' | 'prise'>): Rang | null {
  const [rang = null] = tache.echelle;
  const suivi = rangSuivi(tache);
  return suivi && (!rang || suivi.le < rang.le) ? suivi : rang;
}

/** Version of the event that set that deadline: the taking of the task, or its ladder. */
export const versionDuRang = ({ prise, versionEchelle }: Tache, rang: Rang | null): number =>
  rang?.rang === 'suivi' && prise ? prise.fait.version : versionEchelle;

export const avecPrise = (etat: EtatDossier, id: string, prise: Prise | null): EtatDossier => ({
  ...etat,
  taches: etat.taches.map((t) => (t.id === id ? { ...t, prise } : t)),
});

/** A new référent has nothing under way yet: what the former one, or its stand-in, had taken is to be taken anew (R7.27). */
export const sansPriseDuReferent = (taches: readonly Tache[]): readonly Tache[] =>
  taches.map((t) => (t.pour.role === 'referent' && t.etat === 'a-faire' ? { ...t, prise: null } : t));
