import { ETAPES, type Etape } from '../../../charte/etapes.js';
import { choix, facultatif, note } from '../../../noyau/champs.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import { attribution, type EtatDossier, type Proposition } from '../../etat.js';
import { DEFINITIONS, etapeSelonFaits } from '../../procedure.js';
import { PREUVE_MIN } from './sortie-admise.js';

/** Asked once a lease is signed for the dwelling that a return to step 4 would give back. */
export const CHAMPS_LOGEMENT_QUITTE = {
  logement: facultatif(
    choix('Logement attribué au ménage', {
      occupe: 'Il y vit encore, ou en a les clés',
      quitte: 'Il n’y vit pas, ou n’y vit plus : le bail est résilié, les clés sont rendues',
    }),
  ),
  heberge: facultatif(
    note('Où vit le ménage à présent', { aide: 'Demandé quand il a quitté le logement où il était entré' }),
  ),
};
export interface LogementQuitte {
  readonly logement?: 'occupe' | 'quitte' | undefined;
  readonly heberge?: string | undefined;
}

/** The dwelling that the household has entered, its keys in hand; not the transitional one. */
export const entreeDans = (etat: EtatDossier): Proposition | null =>
  etat.faits['demenagement'] || etat.faits['cles-remises'] ? attribution(etat) : null;

/** R6.31: a dwelling under a lease goes back to the guichet once the household does not live there, and lives somewhere. */
export function logementRendu(etat: EtatDossier, { logement, heberge = '' }: LogementQuitte): Refus | null {
  if (!attribution(etat) || !etat.faits['bail']) return null;
  if (logement === undefined)
    return refuser(
      'R6.31',
      'Un bail est signé pour ce logement : dites si le ménage y vit. Il ne revient au guichet unique qu’une fois quitté.',
      'invalide',
      'logement',
    );
  if (logement === 'occupe')
    return refuser(
      'R6.31',
      'Le ménage y vit : ce logement reste le sien et n’est proposé à personne d’autre. S’il en souhaite un autre, il demande une mutation à son bailleur ; l’étape se reprend une fois le logement quitté.',
      'conflit',
      'logement',
    );
  return entreeDans(etat) && heberge.trim().length < PREUVE_MIN
    ? refuser(
        'R6.31',
        `Jamais sans solution : dites où vit le ménage à présent, en ${PREUVE_MIN} caractères au moins.`,
        'invalide',
        'heberge',
      )
    : null;
}

/** R6.32: what the household lived is not undone by taking the step again. */
export const entreeTient = (etat: EtatDossier, etape: Etape): Refus | null =>
  etape === 'demenagement' && entreeDans(etat)
    ? refuser(
        'R6.32',
        'Le ménage est entré dans ce logement : un retour ne défait pas son entrée. Retirez ce qui fut saisi par erreur, le plus récent en premier ; s’il l’a quitté, revenez à l’étape 4.',
        'conflit',
        'etape',
      )
    : null;

/** The steps that may be taken again, in order. */
export const etapesReprises = (etat: EtatDossier): readonly Etape[] =>
  ETAPES.slice(0, ETAPES.indexOf(etapeSelonFaits(etat)) + 1).filter(
    (etape) => (entreeTient(etat, etape) ?? retourVain(etat, etape)) === null,
  );

/** Versions of the standing facts of a step, that a return to it undoes. */
const faitsDe = (etat: EtatDossier, etape: Etape): number[] =>
  DEFINITIONS[etape].defait.flatMap((cle) => etat.faits[cle]?.version ?? []);

const sousLaMain = (etat: EtatDossier, etape: Etape): boolean => etapeSelonFaits(etat) === etape;

/** R8.70: the step under way is not "taken again" when nothing of it is done: that would only give its tasks a new delay. */
export function retourVain(etat: EtatDossier, etape: Etape): Refus | null {
  return sousLaMain(etat, etape) && faitsDe(etat, etape).length === 0
    ? refuser(
        'R8.70',
        'Le ménage en est déjà à cette étape, et rien n’y est encore fait : il n’y a rien à reprendre, et ses échéances restent les mêmes.',
        'conflit',
        'etape',
      )
    : null;
}

/** R8.71: what a return undoes of the step under way is owed again as if it had not been said: no new delay; null for an earlier step. */
export const defaitsSurPlace = (etat: EtatDossier, etape: Etape): number[] | null =>
  sousLaMain(etat, etape) ? faitsDe(etat, etape) : null;
