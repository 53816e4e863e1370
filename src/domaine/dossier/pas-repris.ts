import type { Fait } from '../noyau/evenement.js';
import type { Emporte, NomPas } from './pas-proposition.js';
import type { Pas, Proposition } from './proposition.js';

/** The steps of a proposal, with one more. */
export function avecPas(p: Proposition, nom: NomPas, fait: Fait, emporte: Emporte = {}): readonly Pas[] {
  const { etat, silence, caleol, visites, visiteManquee, notification } = p;
  const avant = { etat, fait: p.fait, silence, caleol, visites, visiteManquee, notification };
  return [...p.pas, { nom, fait, avant, ...emporte }];
}

/** It had used the dwelling's hold up: refused, declined, rejected. */
const CLOSES: readonly NomPas[] = ['declin', 'reservataire', 'refus', 'silence', 'rejet'];
export const aClos = ({ etat }: Proposition, { nom }: Pas): boolean =>
  CLOSES.includes(nom) && etat !== 'acceptee';

/** A date of the past that a task is owed from again: it keeps its place in time, and takes a new one in the stream. */
const deNouveau = <F extends Fait>(fait: F, version: number): F => ({ ...fait, version });

/** The proposal as it was before its last step, its tasks owed again from that fact on (R4.125). */
export function sansLePas(p: Proposition, { nom, avant }: Pas, repris: Fait): Proposition {
  const { version } = repris;
  const reste = { ...p, pas: p.pas.slice(0, -1) };
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
