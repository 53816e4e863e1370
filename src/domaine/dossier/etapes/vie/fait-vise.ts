import { choix } from '../../../noyau/champs.js';
import type { Fait } from '../../../noyau/evenement.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import type { EtatDossier } from '../../etat.js';
import { LIBELLES_FAITS, NOMS_FAITS } from '../../faits.js';

/** The field that points at a standing fact of the dossier. */
export const CHAMP_FAIT = choix('Fait', NOMS_FAITS);

/** The same field, with the facts that stand. */
export function champFaitPour({ faits }: EtatDossier) {
  return choix('Fait', Object.fromEntries(Object.entries(LIBELLES_FAITS).filter(([cle]) => faits[cle])));
}

export function aucunFait({ faits }: EtatDossier): Refus | null {
  const aucun = Object.keys(LIBELLES_FAITS).every((cle) => !faits[cle]);
  return aucun ? refuser('R0.5', 'Le dossier n’a encore aucun fait à corriger ou à retirer.') : null;
}

export function faitVise({ faits }: EtatDossier, cle: string): Fait | Refus {
  const fait = cle in LIBELLES_FAITS ? faits[cle] : undefined;
  return fait ?? refuser('R0.5', 'Ce fait n’est pas au dossier, ou en a déjà été retiré.', 'conflit', 'fait');
}
