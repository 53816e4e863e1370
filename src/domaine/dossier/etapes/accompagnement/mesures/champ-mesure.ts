import type { Contexte } from '../../../../contexte.js';
import { choix, texte } from '../../../../noyau/champs.js';
import { refuser, type Refus } from '../../../../noyau/refus.js';
import { mesureDuCatalogue } from '../catalogue.js';
import { exigeConsentement } from '../consentement/etat.js';
import type { EtatDossier } from '../../../etat.js';
import { mesureDe, ouvertes, type Mesure } from './etat.js';

export const CHAMP_MESURE = texte('Mesure', { max: 20 });

/** The same field, with those measures to choose from. */
export const champMesurePour = (mesures: readonly Mesure[], { charte }: Contexte) =>
  choix(
    'Mesure',
    Object.fromEntries(mesures.map((m) => [m.id, mesureDuCatalogue(charte, m.code)?.libelle ?? m.code])),
  );

/** A partner acts on the measures that it was mandated for, and on no other (R3.17). */
export function mandat({ organisation }: Mesure, { acteur }: Contexte): Refus | null {
  const autre =
    acteur.type === 'personne' &&
    acteur.role === 'partenaire' &&
    organisation !== (acteur.organisation ?? null);
  return autre
    ? refuser('R3.17', 'Cette mesure n’est pas confiée à votre organisation.', 'interdit', 'mesure')
    : null;
}

/** The measures open to this person. */
export const mesuresPour = (etat: EtatDossier, contexte: Contexte): readonly Mesure[] =>
  ouvertes(etat).filter((m) => mandat(m, contexte) === null);

export const aucuneMesure = (etat: EtatDossier, contexte: Contexte): Refus | null =>
  mesuresPour(etat, contexte).length > 0 ? null : refuser('R3.8', 'Aucune mesure n’est ouverte.');

/** The open measure that an act names, which this person may act on. */
export function mesureOuverte(etat: EtatDossier, id: string, contexte: Contexte): Mesure | Refus {
  const mesure = mesureDe(etat, id);
  if (!mesure || mesure.terminee)
    return refuser('R3.8', 'Cette mesure n’existe pas, ou est déjà terminée.', 'conflit', 'mesure');
  return mandat(mesure, contexte) ?? mesure;
}

/** The agreement to go on with it still stands (R3.16). */
export const accordMesure = (etat: EtatDossier, { code, organisation }: Mesure): Refus | null =>
  exigeConsentement(etat, { portee: 'mesures', mesure: code, partenaire: organisation ?? undefined });
