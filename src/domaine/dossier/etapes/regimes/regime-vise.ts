import { regimeDe } from '../../../charte/regimes.js';
import type { Charte } from '../../../charte/charte.js';
import { choix, texte } from '../../../noyau/champs.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import type { EtatDossier } from '../../etat.js';
import type { RegimeDossier } from '../../regimes.js';

export const CHAMP_REGIME = texte('Régime', { max: 60, aide: 'Code d’un régime de la charte' });

/** Attached, their effect not noted. */
export const vivants = ({ regimes }: EtatDossier): readonly RegimeDossier[] =>
  regimes.filter(({ eteint }) => eteint === null);

/** Those with their effect noted. */
export const eteints = ({ regimes }: EtatDossier): readonly RegimeDossier[] =>
  regimes.filter(({ eteint }) => eteint !== null);

/** The regimes of the dossier that a person may act on. */
export const champRegimePour = (admis: readonly RegimeDossier[], charte: Charte) =>
  choix(
    'Régime',
    Object.fromEntries(admis.map(({ code }) => [code, regimeDe(charte, code)?.libelle ?? code])),
  );

/** Why nothing more is done under a regime whose effect a person has noted (R9.73). */
export const EFFET_CONSTATE =
  'L’effet de ce régime a été constaté : s’il l’a été à tort, annulez d’abord ce constat.';

export function aucunRegime(etat: EtatDossier): Refus | null {
  if (vivants(etat).length > 0) return null;
  return etat.regimes.length > 0
    ? refuser('R9.73', EFFET_CONSTATE)
    : refuser('R9.1', 'Aucun régime légal n’est rattaché au dossier.');
}

export function regimeVise(etat: EtatDossier, code: string): RegimeDossier | Refus {
  const vise = vivants(etat).find((r) => r.code === code);
  if (vise) return vise;
  return eteints(etat).some((r) => r.code === code)
    ? refuser('R9.73', EFFET_CONSTATE, 'conflit', 'regime')
    : refuser('R9.1', 'Ce régime n’est pas rattaché au dossier.', 'invalide', 'regime');
}
