import type { Contexte } from '../../../contexte.js';
import type { Evenement } from '../../../noyau/evenement.js';
import { dateCayenne, enFrancais, type DateCivile } from '../../../noyau/instants.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import { premierRefus } from '../../conditions.js';
import type { EtatDossier } from '../../etat.js';
import { LIBELLES_FAITS } from '../../faits.js';
import type { Plancher } from '../../plancher.js';
import { cleFait } from '../../recits.js';
import { PLANCHERS } from '../planchers.js';

type Paire = readonly [string, string, string];

/** Facts whose civil dates must follow one another: before, after, rule. */
const TOUJOURS: readonly Paire[] = [
  ['operation-definie', 'menage-informe', 'R1.19'],
  ['menage-informe', 'enquete-realisee', 'R1.4'],
  ['enquete-realisee', 'enquete-validee', 'R2.2'],
  ['enquete-validee', 'diagnostic', 'R2.2'],
  ['bail', 'etat-des-lieux-entree', 'R5.7'],
  ['bail', 'cles-remises', 'R5.8'],
  ['bail', 'demenagement', 'R5.1'],
  ['cles-remises', 'demenagement', 'R5.8'],
  ['demenagement', 'cles-rendues', 'R5.8'],
  ['demenagement', 'etat-des-lieux-sortie', 'R5.24'],
  ['demenagement', 'origine-liberee', 'R5.3'],
  ['demenagement', 'contact-1-mois', 'R6.1'],
  ['demenagement', 'contact-3-mois', 'R6.1'],
  ['demenagement', 'contact-6-mois', 'R6.1'],
  ['demenagement', 'contact-12-mois', 'R6.1'],
  ['demenagement', 'fragilite', 'R6.6'],
  ['demenagement', 'enquete-suivi', 'R6.2'],
  ['demenagement', 'bilan', 'R6.3'],
];

/** The review may come before the last contacts, with its reason (R6.15): a contact made after it does not contradict it. */
const AVANT_LE_BILAN: readonly Paire[] = [
  ['contact-1-mois', 'bilan', 'R6.1'],
  ['contact-3-mois', 'bilan', 'R6.1'],
  ['contact-6-mois', 'bilan', 'R6.1'],
  ['contact-12-mois', 'bilan', 'R6.1'],
];
export const ORDRE: readonly Paire[] = [...TOUJOURS, ...AVANT_LE_BILAN];

/** The agreement may be given again later: only what was told before binds what followed it. */
export const ORDRE_DES_SAISIES: readonly Paire[] = [['consentement', 'contrat', 'R3.3']];

type Faits = EtatDossier['faits'];
const NOMS: Readonly<Record<string, string>> = {
  ...LIBELLES_FAITS,
  'operation-definie': 'Définition du projet',
};
const saisiAvant = (faits: Faits, [avant, apres]: Paire): boolean =>
  (faits[avant]?.version ?? 0) < (faits[apres]?.version ?? 0);

function rompu(faits: Faits, [cleAvant, cleApres, regle]: Paire, champ: string): Refus | null {
  const [avant, apres] = [faits[cleAvant], faits[cleApres]];
  if (!avant || !apres || dateCayenne(avant.le) <= dateCayenne(apres.le)) return null;
  const noms = `« ${NOMS[cleAvant]} » doit précéder « ${NOMS[cleApres]} »`;
  return refuser(regle, `À cette date, l’ordre des faits ne tient plus : ${noms}.`, 'invalide', champ);
}

/** Would the dates of these facts still follow one another, after a change to the one named? */
export const ordreDesFaits = (faits: Faits, change: string): Refus | null =>
  premierRefus(
    ...[...ORDRE, ...ORDRE_DES_SAISIES.filter((paire) => saisiAvant(faits, paire))]
      .filter(([avant, apres]) => change === avant || change === apres)
      .map((paire) => rompu(faits, paire, 'le')),
  );

/** The field that says this date; the date of the act when none does. */
const champDe = (commande: object, date: DateCivile): string =>
  Object.entries(commande).find(([, valeur]) => valeur === date)?.[0] ?? 'survenuLe';

const tropTot = ({ le, nom, regle }: Plancher, date: DateCivile, champ: string): Refus | null =>
  date < le ? refuser(regle, `Cette date précède ${nom} (${enFrancais(le)}).`, 'invalide', champ) : null;

/**
 * What stands and must follow a fact said only now (R2.62). Said again while it stood, or after a return to its step, it may come
 * later than what was gained since; the home of origin may have been left by the move to a transitional one.
 */
const suivantsDe = ({ faits, retour, transitoire }: EtatDossier, cle: string | null): readonly Paire[] =>
  cle === null || faits[cle] || (cle === 'demenagement' && transitoire)
    ? []
    : TOUJOURS.filter(
        ([avant, apres]) => avant === cle && (faits[apres]?.version ?? 0) > (retour?.version ?? 0),
      );

/** Is one of these new facts dated before what it follows, or after what follows it? What stood before is taken as it stands (R7.11, R2.62). */
export function faitAnticipe(
  etat: EtatDossier,
  evenements: readonly Evenement[],
  commande: object,
  { survenuLe }: Contexte,
): Refus | null {
  const nouveaux = evenements.map((e) => {
    const le = e.survenuLe ?? survenuLe;
    const jour = dateCayenne(le);
    return { ...e, cle: cleFait(e), le, jour, champ: e.survenuLe ? champDe(commande, jour) : 'survenuLe' };
  });
  const dits = nouveaux.flatMap(({ cle, le }) => (cle === null ? [] : [[cle, { version: 0, le }] as const]));
  const faits = { ...etat.faits, ...Object.fromEntries(dits) };
  return premierRefus(
    ...nouveaux.flatMap(({ cle, champ }) =>
      [...ORDRE.filter(([, apres]) => apres === cle), ...suivantsDe(etat, cle)].map((paire) =>
        rompu(faits, paire, champ),
      ),
    ),
    ...nouveaux.flatMap(({ type, donnees, jour, champ }) =>
      planchersDe(etat, type, donnees).map((plancher) =>
        plancher.date === undefined
          ? tropTot(plancher, jour, champ)
          : tropTot(plancher, plancher.date, champDe(commande, plancher.date)),
      ),
    ),
  );
}

function planchersDe(etat: EtatDossier, type: string, donnees: object): readonly Plancher[] {
  const lire = (PLANCHERS as Readonly<Record<string, PlanchersLus>>)[type];
  return (lire?.(etat, donnees as never) ?? []).filter((p) => p !== null && p !== undefined);
}
type PlanchersLus = (etat: EtatDossier, donnees: never) => readonly (Plancher | null | undefined)[];
