import type { Contexte } from '../../../contexte.js';
import type { Evenement } from '../../../noyau/evenement.js';
import { dateCayenne, type Instant } from '../../../noyau/instants.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import { premierRefus } from '../../conditions.js';
import type { EtatDossier } from '../../etat.js';
import { LIBELLES_FAITS } from '../../faits.js';
import { cleFait } from '../../recits.js';

/** Facts whose civil dates must follow one another: before, after, rule. */
const ORDRE = [
  ['menage-informe', 'enquete-realisee', 'R1.4'],
  ['enquete-realisee', 'enquete-validee', 'R2.2'],
  ['consentement', 'contrat', 'R3.3'],
  ['bail', 'etat-des-lieux-entree', 'R5.7'],
  ['bail', 'cles-remises', 'R5.8'],
  ['bail', 'demenagement', 'R5.1'],
  ['cles-remises', 'demenagement', 'R5.8'],
  ['demenagement', 'cles-rendues', 'R5.8'],
  ['demenagement', 'origine-liberee', 'R5.3'],
  ['demenagement', 'enquete-suivi', 'R6.2'],
] as const;

type Faits = EtatDossier['faits'];

function rompu(
  faits: Faits,
  [cleAvant, cleApres, regle]: (typeof ORDRE)[number],
  champ: string,
): Refus | null {
  const [avant, apres] = [faits[cleAvant], faits[cleApres]];
  if (!avant || !apres || dateCayenne(avant.le) <= dateCayenne(apres.le)) return null;
  const noms = `« ${LIBELLES_FAITS[cleAvant]} » doit précéder « ${LIBELLES_FAITS[cleApres]} »`;
  return refuser(regle, `À cette date, l’ordre des faits ne tient plus : ${noms}.`, 'invalide', champ);
}

/** Would the dates of these facts still follow one another, after a change to the one named? */
export const ordreDesFaits = (faits: Faits, change: string): Refus | null =>
  premierRefus(
    ...ORDRE.filter(([avant, apres]) => change === avant || change === apres).map((paire) =>
      rompu(faits, paire, 'le'),
    ),
  );

/** Is one of these new facts dated before a fact that it follows? What stood before is taken as it stands. */
export function faitAnticipe(
  { faits }: EtatDossier,
  evenements: readonly Evenement[],
  { survenuLe }: Contexte,
): Refus | null {
  const nouveaux = evenements.flatMap((e): [string, Instant, string][] => {
    const cle = cleFait(e);
    return cle === null ? [] : [[cle, e.survenuLe ?? survenuLe, e.survenuLe ? 'le' : 'survenuLe']];
  });
  const suite = Object.fromEntries(nouveaux.map(([cle, le]) => [cle, { version: 0, le }]));
  return premierRefus(
    ...nouveaux.flatMap(([cle, , champ]) =>
      ORDRE.filter(([, apres]) => apres === cle).map((paire) => rompu({ ...faits, ...suite }, paire, champ)),
    ),
  );
}
