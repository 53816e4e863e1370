import { auteurDe, type Personne, type Role } from '../../domaine/noyau/acteur.js';
import {
  NATURES_ACTION,
  QUALITES_PARTENAIRE,
  THEMES,
  type ActionConcertation,
  type Associe,
  type NatureAction,
} from '../../domaine/operation/concertation/etat.js';
import { actionsTenues, derniereMaison } from '../../domaine/operation/concertation/lectures.js';
import type { EtatOperation } from '../../domaine/operation/etat.js';
import { bool, date, entier, nul, objet, parmi, tableau, texte } from '../openapi/schemas.js';
import type { NomsOperation } from './lecture-noms.js';
import { lireCompte, lireListe } from './lisibilite.js';

export const ASSOCIE = {
  qualite: parmi(Object.keys(QUALITES_PARTENAIRE)),
  libelleQualite: texte,
  organisation: nul(texte),
  nom: nul(texte),
};
const ACTION = objet({
  id: texte,
  nature: parmi(Object.keys(NATURES_ACTION)),
  libelleNature: texte,
  le: date,
  lieu: nul(texte),
  immeubles: tableau(texte),
  participants: nul(entier),
  partenaires: tableau(texte),
  associes: tableau(objet(ASSOCIE)),
  menages: {
    ...tableau(texte),
    description:
      'Références des dossiers ; dites à qui accompagne les ménages, vides pour les autres ; à un partenaire, celles de ses mandats et de ses propres actions (R1.37)',
  },
  themes: tableau(objet({ theme: parmi(Object.keys(THEMES)), libelle: texte })),
  document: nul(texte),
  compteRendu: {
    ...nul(texte),
    description:
      'Ce qui a été dit ; null pour qui ne suit pas les ménages de l’opération, sauf son auteur (R1.32)',
  },
  auteur: texte,
  corrigee: bool,
});
const MAISON = objet({
  ouverte: bool,
  ouverteLe: date,
  fermeeLe: nul(date),
  lieu: texte,
  horaires: texte,
  tenuePar: texte,
});
const COMPTE = { actions: entier, participants: entier, menages: nul(entier) };
export const SCHEMAS_CONCERTATION = {
  maison: nul(MAISON),
  actions: tableau(ACTION),
  comptes: objet({
    ...COMPTE,
    parNature: tableau(
      objet({ nature: parmi(Object.keys(NATURES_ACTION)), libelleNature: texte, ...COMPTE }),
    ),
  }),
};

/** Who carries the households, and may read which were met. */
const ACCOMPAGNENT: readonly Role[] = ['pilote', 'referent', 'partenaire'];

export const vueAssocie = ({ qualite, organisation, nom }: Associe, noms: NomsOperation) => ({
  qualite,
  libelleQualite: QUALITES_PARTENAIRE[qualite],
  organisation: organisation ?? null,
  nom: organisation === undefined ? (nom ?? null) : noms.organisation(organisation),
});

/** What this reader may know of the actions. */
export interface LecteurConcertation {
  readonly role: Role;
  /** References that a partner may read of the actions of others; null = all (R1.37). */
  readonly mandats: ReadonlySet<string> | null;
  readonly acteur: Personne;
  /** Ids of the actions whose report may be read (R1.32). */
  readonly recits: ReadonlySet<string>;
  /** Smallest count of households told; null = all of them (R1.17). */
  readonly seuil: number | null;
}

function vueAction(
  action: ActionConcertation,
  noms: NomsOperation,
  { role, recits, mandats, acteur }: LecteurConcertation,
) {
  const { id, nature, le, lieu, participants, document, compteRendu, partenaires } = action;
  const lue = (reference: string): boolean =>
    mandats === null || mandats.has(reference) || action.auteur === auteurDe(acteur);
  return {
    ...{ id, nature, le, partenaires },
    libelleNature: NATURES_ACTION[nature],
    lieu: lieu ?? null,
    immeubles: action.immeubles ?? [],
    participants: participants ?? null,
    associes: (action.associes ?? []).map((a) => vueAssocie(a, noms)),
    menages: ACCOMPAGNENT.includes(role) ? (action.menages ?? []).filter(lue) : [],
    themes: (action.themes ?? []).map((theme) => ({ theme, libelle: THEMES[theme] })),
    document: document ?? null,
    compteRendu: recits.has(id) ? (compteRendu ?? null) : null,
    auteur: noms.auteur(action.auteur).nom,
    corrigee: action.corrections.length > 0,
  };
}

function compter(actions: readonly ActionConcertation[]) {
  return {
    actions: actions.length,
    participants: actions.reduce((n, a) => n + (a.participants ?? 0), 0),
    menages: new Set(actions.flatMap((a) => a.menages ?? [])).size,
  };
}

/** The maison du projet as it stands, the actions held, their counts (R1.3, R1.5). */
export function vueConcertation(etat: EtatOperation, noms: NomsOperation, lecteur: LecteurConcertation) {
  const actions = actionsTenues(etat);
  const maison = derniereMaison(etat);
  const natures = (Object.keys(NATURES_ACTION) as NatureAction[]).filter((n) =>
    actions.some((a) => a.nature === n),
  );
  const total = compter(actions);
  const parNature = natures.map((nature) => ({
    nature,
    libelleNature: NATURES_ACTION[nature],
    ...compter(actions.filter((a) => a.nature === nature)),
  }));
  return {
    maison: maison && {
      ouverte: maison.fermeeLe === null,
      ouverteLe: maison.ouverteLe,
      fermeeLe: maison.fermeeLe,
      lieu: maison.lieu,
      horaires: maison.horaires,
      tenuePar: maison.tenuePar,
    },
    actions: actions.map((a) => vueAction(a, noms, lecteur)),
    comptes: {
      ...total,
      menages: lireCompte(total.menages, lecteur.seuil),
      parNature: lireListe(parNature, lecteur.seuil),
    },
  };
}
