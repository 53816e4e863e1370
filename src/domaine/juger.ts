import { AGREGATS, type Etats, type NomAgregat } from './agregats.js';
import type { Contexte } from './contexte.js';
import { etatPermet, peutAgir } from './dossier/droits.js';
import { solidaires, solidariser } from './dossier/etapes/passerelles/solidarite.js';
import { faitAnticipe } from './dossier/etapes/vie/ordre-des-faits.js';
import type { EtatDossier } from './dossier/etat.js';
import type { ActeQuelconque, Decision, Lectures } from './noyau/acte.js';
import { dateHorsBornes } from './noyau/bornes-dates.js';
import type { Evenement } from './noyau/evenement.js';
import { dateCayenne, depuisMillisecondes, enMillisecondes } from './noyau/instants.js';
import { estRefus, refuser, type Refus } from './noyau/refus.js';

/** A phone may be a little ahead of the server. */
const AVANCE_TOLEREE_MS = 5 * 60_000;

/** R0.4, R0.10: a fact is neither in the future nor before the dossier. */
function dateAdmise(etat: EtatDossier | null, { survenuLe, maintenant }: Contexte): Refus | null {
  if (survenuLe > depuisMillisecondes(enMillisecondes(maintenant) + AVANCE_TOLEREE_MS)) {
    return refuser('R0.4', 'Un fait ne peut pas être daté dans le futur.', 'invalide', 'survenuLe');
  }
  if (etat?.ouverture.version && dateCayenne(survenuLe) < dateCayenne(etat.ouverture.le)) {
    return refuser('R0.10', 'Un fait ne peut pas précéder l’ouverture du dossier.', 'invalide', 'survenuLe');
  }
  return null;
}

function droits(acteur: Contexte['acteur'], acte: ActeQuelconque): Refus | null {
  if (acte.roles === 'procedure') {
    return acteur.type === 'procedure'
      ? null
      : refuser('R0.2', 'Seule la procédure fait cet acte.', 'interdit');
  }
  const permis = acteur.type === 'personne' && acte.roles.includes(acteur.role);
  return permis ? null : refuser('R0.6', 'Votre rôle ne permet pas cet acte.', 'interdit');
}

/** Why this act cannot be done now by this person, whatever its fields; null when it can. Feeds `actesPossibles`. */
export function empechement<N extends NomAgregat>(
  nom: N,
  acte: ActeQuelconque,
  etat: Etats[N],
  contexte: Contexte,
): Refus | null {
  const dossier = nom === 'dossier' ? (etat as EtatDossier) : null;
  const refus = dossier
    ? (peutAgir(contexte.acteur, dossier, acte, contexte.maintenant) ?? etatPermet(dossier, acte))
    : droits(contexte.acteur, acte);
  return refus ?? acte.admissible?.(etat as never, contexte as never) ?? null;
}

/** The référent who acts first on a household without one becomes its single référent (R3.1). */
function priseEnCharge(etat: EtatDossier, acte: ActeQuelconque, { acteur }: Contexte): Evenement[] {
  const prend =
    acteur.type === 'personne' && acteur.role === 'referent' && etat.referent === null && !acte.cree;
  return prend ? [{ type: 'ReferentDesigne', donnees: { referent: acteur.id } }] : [];
}

/**
 * Decides one act: rights, state, dates, then the act's own decider.
 * Existence of the stream is the door's business (`cree`); fields are already validated against `acte.champs`.
 */
export function juger<N extends NomAgregat>(
  nom: N,
  acte: ActeQuelconque,
  etat: Etats[N],
  commande: object,
  contexte: Contexte,
): Decision<Evenement> | Refus {
  const dossier = nom === 'dossier' ? (etat as EtatDossier) : null;
  const refus =
    empechement(nom, acte, etat, contexte) ??
    (acte.roles === 'procedure' ? null : dateAdmise(dossier, contexte));
  if (refus) return refus;
  const decision = acte.decider(etat as never, commande as never, contexte as never);
  if (estRefus(decision)) return decision;
  const loin =
    acte.roles === 'procedure'
      ? null
      : dateHorsBornes(acte.champs, commande, contexte, contexte.charte.bornes);
  if (loin || !dossier) return loin ?? decision;
  const anticipe =
    acte.roles === 'procedure' ? null : faitAnticipe(dossier, decision.evenements, commande, contexte);
  if (anticipe) return anticipe;
  const evenements = [...priseEnCharge(dossier, acte, contexte), ...decision.evenements];
  return solidariser(dossier, { ...decision, evenements }, contexte);
}

type Lus = NonNullable<Lectures['dossier']>;
/** Both lists, once each; an act that names a single dossier reads that one alone. */
const reunir = (lus: Lus, lies: Lus = []): Lus =>
  typeof lus === 'string' || typeof lies === 'string' ? lus : [...new Set([...lus, ...lies])];

/** Streams that judging an act reads besides its own: what the act says, and the households bound to this one by an exchange (R4.93). */
export function lecturesDe<N extends NomAgregat>(
  nom: N,
  acte: ActeQuelconque,
  commande: object,
  etat: Etats[N],
): Lectures {
  const siennes = acte.lit?.(commande as never, etat as never) ?? {};
  if (nom !== 'dossier') return siennes;
  const { dossier: lies } = solidaires(etat as EtatDossier);
  const { dossier = lies } = siennes;
  return { ...siennes, ...(dossier === undefined ? {} : { dossier: reunir(dossier, lies) }) };
}

export const acteDe = (nom: NomAgregat, type: string): ActeQuelconque | undefined =>
  AGREGATS[nom].actes[type];
