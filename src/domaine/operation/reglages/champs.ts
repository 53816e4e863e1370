import { pasEncore } from '../../noyau/pas-encore.js';
import { date, facultatif, nombre } from '../../noyau/champs.js';
import type { Contexte } from '../../contexte.js';
import type { Refus } from '../../noyau/refus.js';
import { SOURCE } from '../acte-operation.js';

/** What every setting says of itself (R0.22). */
export const CHAMPS_PROVENANCE = {
  source: SOURCE,
  valideLe: facultatif(
    date('Validé par la CACL le', { aide: 'Sans date, le réglage s’affiche « à valider par la CACL »' }),
  ),
};
export const CHAMP_PART = nombre('Part visée (% des ménages relogés)', 0, 100);

export const validationAdmise = (valideLe: string | undefined, contexte: Contexte): Refus | null =>
  valideLe === undefined ? null : pasEncore(valideLe, contexte, 'valideLe');
