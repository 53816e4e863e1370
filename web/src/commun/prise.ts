import type { components } from '../api/types.d.ts';
import { date, joursAvant } from './formats.ts';

type Prise = components['schemas']['Tache']['prise'];

/** A task that is still to do, whether somebody took it or not. */
export const estOuverte = ({ etat }: { readonly etat: unknown }): boolean =>
  etat === 'a-faire' || etat === 'prise';

/** « Prise par vous le 3 mars 2026, à revoir le 12 mars 2026 »; null when nobody took it. */
export function direPrise(prise: Prise, moi: string): string | null {
  if (prise === null) return null;
  const suite = prise.suiviLe === null ? '' : `, à revoir le ${date(prise.suiviLe)}`;
  return `Prise par ${prise.par === moi ? 'vous' : prise.nom} le ${date(prise.le)}${suite}`;
}

/** The day that who took it gave has come. */
export const aRevoir = (prise: Prise, maintenant = new Date()): boolean =>
  prise !== null && prise.suiviLe !== null && joursAvant(prise.suiviLe, maintenant) <= 0;
