import type { ChampChoix, ChampObjet, ChampTexte } from './champ.ts';

/** A delay of the charter: a length in ISO 8601 and the calendar it is counted in. */
interface ChampsDelai {
  readonly duree: ChampTexte;
  readonly calendrier: ChampChoix;
}

/** The two fields of a delay; null when the object is something else. */
export function champsDelai({ champs }: ChampObjet): ChampsDelai | null {
  const [duree, calendrier] = champs;
  if (champs.length !== 2 || duree?.nom !== 'duree' || calendrier?.nom !== 'calendrier') return null;
  return duree.genre === 'texte' && calendrier.genre === 'choix' ? { duree, calendrier } : null;
}

/** Months and days as typed. */
export interface SaisieDelai {
  readonly mois: string;
  readonly jours: string;
}

const CALENDAIRE = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;
const ecrit = (n: number, dit: boolean): string => (dit ? String(n) : '');

/** `P1Y15D` → 12 months, 15 days; null when it is counted in hours or seconds. */
export function lireDelai(duree: string): SaisieDelai | null {
  if (duree === '') return { mois: '', jours: '' };
  const lu = CALENDAIRE.exec(duree);
  if (!lu || duree === 'P') return null;
  const [, ans, mois, semaines, jours] = lu;
  return {
    mois: ecrit(Number(ans ?? 0) * 12 + Number(mois ?? 0), (ans ?? mois) !== undefined),
    jours: ecrit(Number(semaines ?? 0) * 7 + Number(jours ?? 0), (semaines ?? jours) !== undefined),
  };
}

/** The reverse: empty when nothing is typed. */
export function ecrireDelai({ mois, jours }: SaisieDelai): string {
  if (mois === '' && jours === '') return '';
  return `P${mois === '' ? '' : `${Number(mois)}M`}${jours === '' ? '' : `${Number(jours)}D`}`;
}

/** « 1 mois et 15 jours ouvrés », « le jour même ». */
export function direSaisie({ mois, jours }: SaisieDelai, ouvre: boolean): string {
  const [m, j] = [Number(mois), Number(jours)];
  if (m === 0 && j === 0) return 'le jour même';
  const pluriel = j > 1 ? 's' : '';
  const parts = [
    m > 0 ? `${m} mois` : '',
    j > 0 ? `${j} jour${pluriel}${ouvre ? ` ouvré${pluriel}` : ''}` : '',
  ];
  return parts.filter((p) => p !== '').join(' et ');
}
