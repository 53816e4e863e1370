import type { Fait } from '../noyau/evenement.js';
import type { Emporte, NomPas } from './pas-proposition.js';
import type { Pas, Proposition } from './proposition.js';

/** The steps of a proposal, with one more. */
export function avecPas(p: Proposition, nom: NomPas, fait: Fait, emporte: Emporte = {}): readonly Pas[] {
  const { etat, silence, caleol, visites, visiteManquee, notification } = p;
  const avant = { etat, fait: p.fait, silence, caleol, visites, visiteManquee, notification };
  return [...p.pas, { nom, fait, avant, ...emporte }];
}

/** What came once the household had answered, its answer included: a notification whose proof comes later changes nothing of it. */
const DES_LA_REPONSE: readonly NomPas[] = ['accord', 'refus', 'classement', 'attribution', 'rejet'];

/** The household's word, when it gave one; a silence is not one. */
export const reponseDuMenage = ({ pas }: Pick<Proposition, 'pas'>): Pas | null =>
  pas.findLast(({ nom }) => nom === 'accord' || nom === 'refus') ?? null;

/** The steps that nothing recorded since leans on: the last, and the one that only a late notification has followed (R4.125, R4.196). */
export function pasRepris({ pas }: Pick<Proposition, 'pas'>): readonly Pas[] {
  const derniers = pas.slice(-1);
  const avant = pas.findLast(({ nom }) => nom !== 'notification');
  return avant && !derniers.includes(avant) && DES_LA_REPONSE.includes(avant.nom)
    ? [...derniers, avant]
    : derniers;
}

/** It had used the dwelling's hold up: refused, declined, rejected. */
const CLOSES: readonly NomPas[] = ['declin', 'reservataire', 'refus', 'silence', 'rejet'];
export const aClos = ({ etat }: Proposition, { nom }: Pas): boolean =>
  CLOSES.includes(nom) && etat !== 'acceptee';

/** A date of the past that a task is owed from again: it keeps its place in time, and takes a new one in the stream. */
const deNouveau = <F extends Fait>(fait: F, version: number): F => ({ ...fait, version });

/** The proposal as it was before its last step, its tasks owed again from that fact on (R4.125). */
export function sansLePas(p: Proposition, { nom, fait, avant }: Pas, repris: Fait): Proposition {
  const { version } = repris;
  const reste = { ...p, pas: p.pas.filter((pas) => pas.fait.version !== fait.version) };
  if (nom === 'notification')
    return { ...reste, notification: avant.notification, notificationReprise: repris };
  const { etat, silence, caleol, visites, visiteManquee } = avant;
  const rouverte = nom === 'visite' || nom === 'classement' ? p.reponseReprise : version;
  return {
    ...reste,
    ...{ etat, silence, caleol, visites },
    fait: nom === 'classement' ? p.fait : deNouveau(avant.fait, version),
    visiteManquee:
      visiteManquee && (etat === 'confirmee' ? deNouveau(visiteManquee, version) : visiteManquee),
    ...{ refusCompte: false, motifCompte: false, refusePar: null, motifRefus: null },
    reponseReprise: rouverte,
  };
}
