import { choix, date, facultatif, type Champs } from '../../../../noyau/champs.js';
import type { Contexte } from '../../../../contexte.js';
import type { DateCivile } from '../../../../noyau/instants.js';
import { refuser, type Refus } from '../../../../noyau/refus.js';
import { dateAdmise } from '../../../conditions.js';
import type { EtatDossier } from '../../../etat.js';
import { FORMES_CONSENTEMENT, type FormeConsentement } from '../consentement/etat.js';
import type { ParcoursSpecifique } from './etat.js';

/** How the household says that it does not want its address protected. */
export const CHAMPS_REFUS_PROTECTION = {
  protectionRefuseeLe: facultatif(
    date('Protection refusée par le ménage, le', { aide: 'Si le dossier n’est pas protégé' }),
  ),
  protectionRefusee: facultatif(choix('Sous quelle forme', FORMES_CONSENTEMENT)),
} satisfies Champs;

interface Exigeant {
  readonly exige?: 'protection' | undefined;
}
interface Dit {
  readonly protectionRefuseeLe?: DateCivile | undefined;
  readonly protectionRefusee?: FormeConsentement | undefined;
}
interface RefusLu {
  readonly le: DateCivile;
  readonly forme: FormeConsentement;
}

const tenue = ({ protection }: EtatDossier, { prive }: ParcoursSpecifique): boolean =>
  protection !== null || (prive?.refusProtection ?? null) !== null;

/** What is there waits for the dossier to be protected, and it is not. */
export const protectionAttendue = (
  etat: EtatDossier,
  parcours: ParcoursSpecifique,
  { exige }: Exigeant,
): boolean => exige === 'protection' && !tenue(etat, parcours);

const MANQUE =
  'Le dossier n’est pas protégé : protégez-le d’abord (adresse, personnes et organisations à écarter)';

/** R3.132: an outcome that says the household safe waits for the protection, or for its refusal. */
export const protegeeOuRefusee = (
  etat: EtatDossier,
  parcours: ParcoursSpecifique,
  exigeant: Exigeant,
  champ: string,
): Refus | null =>
  protectionAttendue(etat, parcours, exigeant)
    ? refuser('R3.132', `${MANQUE}, ou dites son refus à l’étape qui la demande.`, 'conflit', champ)
    : null;

/** R3.132: the refusal of the household, with its date and its form; null when the dossier is protected, or need not be. */
export function refusDeProtection(
  etat: EtatDossier,
  parcours: ParcoursSpecifique,
  exigeant: Exigeant,
  { protectionRefuseeLe: le, protectionRefusee: forme, contexte }: Dit & { readonly contexte: Contexte },
): RefusLu | Refus | null {
  if (!protectionAttendue(etat, parcours, exigeant)) return null;
  if (le === undefined && forme === undefined)
    return refuser(
      'R3.132',
      `${MANQUE}, ou dites quand et sous quelle forme le ménage le refuse.`,
      'conflit',
      'protectionRefuseeLe',
    );
  if (le === undefined)
    return refuser('R3.132', 'Dites quand le ménage a refusé.', 'invalide', 'protectionRefuseeLe');
  if (forme === undefined)
    return refuser('R3.132', 'Dites sous quelle forme.', 'invalide', 'protectionRefusee');
  return dateAdmise(etat, contexte, le, 'protectionRefuseeLe') ?? { le, forme };
}
