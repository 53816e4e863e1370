import { regimeDe } from '../../../charte/regimes.js';
import type { Charte } from '../../../charte/charte.js';
import { choix, texte } from '../../../noyau/champs.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import type { EtatDossier } from '../../etat.js';
import type { RegimeDossier } from '../../regimes.js';

export const CHAMP_REGIME = texte('Régime', { max: 60, aide: 'Code d’un régime de la charte' });

const vivants = ({ regimes }: EtatDossier): readonly RegimeDossier[] =>
  regimes.filter(({ eteint }) => eteint === null);

/** The regimes of the dossier that a person may act on. */
export const champRegimePour = (etat: EtatDossier, charte: Charte) =>
  choix(
    'Régime',
    Object.fromEntries(vivants(etat).map(({ code }) => [code, regimeDe(charte, code)?.libelle ?? code])),
  );

export const aucunRegime = (etat: EtatDossier): Refus | null =>
  vivants(etat).length > 0 ? null : refuser('R9.1', 'Aucun régime légal n’est rattaché au dossier.');

export function regimeVise(etat: EtatDossier, code: string): RegimeDossier | Refus {
  const vise = vivants(etat).find((r) => r.code === code);
  return vise ?? refuser('R9.1', 'Ce régime n’est pas rattaché au dossier.', 'invalide', 'regime');
}
