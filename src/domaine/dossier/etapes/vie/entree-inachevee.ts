import type { CodeTache } from '../../../charte/taches.js';
import type { Contexte } from '../../../contexte.js';
import { facultatif, note, type Champs } from '../../../noyau/champs.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import type { EtatDossier } from '../../etat.js';
import { libelleTache } from '../../libelles-taches.js';
import { DEMENAGEMENT } from '../demenagement/definition.js';
import { demarchesRestantes } from '../demenagement/etat.js';
import { PREUVE_MIN } from './sortie-admise.js';

/** What settles a household in its dwelling without the step depending on it: owed from the lease on, and possibly never done. */
const ENTREE: ReadonlySet<CodeTache> = new Set([
  'tenir-reunion-information',
  'etablir-etat-des-lieux',
  'accomplir-demarches',
]);

/** Of the duties that the charter sets for the entry, those still owed. */
export function entreeInachevee(etat: EtatDossier, { charte }: Contexte): CodeTache[] {
  return DEMENAGEMENT.devoirs.flatMap(({ code, dus }) =>
    ENTREE.has(code) && charte.taches[code] && dus(etat).length > 0 ? [code] : [],
  );
}

/** Each duty by its name; the steps to settle in, one by one. */
function enMots({ demenagement }: EtatDossier, codes: readonly CodeTache[], { charte }: Contexte): string {
  const demarche = (code: string) =>
    charte.demenagement.demarches.find((d) => d.code === code)?.libelle ?? code;
  const nommer = (code: CodeTache) =>
    code === 'accomplir-demarches' ? ` (${demarchesRestantes(demenagement).map(demarche).join(', ')})` : '';
  return codes.map((code) => `« ${libelleTache(code)} »${nommer(code)}`).join(', ');
}

export const CHAMP_INACHEVE = facultatif(note('Ce qui n’a pas été fait à l’entrée : pourquoi'));

/** The same field, that names what remains; none when nothing does. */
export function champInachevePour(etat: EtatDossier, contexte: Contexte): Champs {
  const restent = entreeInachevee(etat, contexte);
  if (restent.length === 0) return {};
  const aide = `Attendu pour un ménage relogé ; il reste : ${enMots(etat, restent, contexte)}`;
  return { inacheve: { ...CHAMP_INACHEVE, aide } };
}

/**
 * R6.39: a rehoused household's dossier is closed once all that its entry asks for is done, or with the reason why it will not be.
 * @param restent of those duties, the ones still owed
 */
export function entreeMotivee(
  etat: EtatDossier,
  restent: readonly CodeTache[],
  motif: string | undefined,
  contexte: Contexte,
): Refus | null {
  if (restent.length === 0 || (motif?.trim().length ?? 0) >= PREUVE_MIN) return null;
  return refuser(
    'R6.39',
    `Il reste : ${enMots(etat, restent, contexte)}. Faites-le, ou dites pourquoi ce ne sera pas fait, en ${PREUVE_MIN} caractères au moins.`,
    'conflit',
    'inacheve',
  );
}
