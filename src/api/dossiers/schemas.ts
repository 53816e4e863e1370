import { ETAPES } from '../../domaine/charte/etapes.js';
import type { SchemaJson } from '../../domaine/noyau/schema.js';
import {
  ACTE_EMPECHE,
  ACTE_POSSIBLE,
  bool,
  entier,
  instant,
  nul,
  objet,
  parmi,
  tableau,
  texte,
} from '../openapi/schemas.js';

const STATUT = parmi(['ouvert', 'suspendu', 'clos']);

export const DOSSIER_LISTE: SchemaJson = objet({
  id: texte,
  reference: texte,
  operation: texte,
  programme: texte,
  commune: texte,
  etape: parmi(ETAPES),
  statut: STATUT,
  version: entier,
  referent: nul(texte),
  enRetard: bool,
  niveau: entier,
  prochaineEcheance: nul(instant),
  refus: entier,
  transitoire: bool,
  issue: nul(texte),
  ouvertLe: instant,
});

export const TACHE: SchemaJson = objet({
  id: texte,
  dossierId: texte,
  reference: texte,
  operation: texte,
  commune: texte,
  code: texte,
  libelle: texte,
  etape: parmi(ETAPES),
  etat: parmi(['a-faire', 'terminee', 'annulee']),
  pour: parmi(['referent', 'pilote', 'bailleur']),
  organisation: nul(texte),
  personne: nul(texte),
  echeance: instant,
  enRetard: bool,
  niveau: entier,
  rappels: entier,
});

export const DOSSIER: SchemaJson = {
  ...objet({
    id: texte,
    reference: texte,
    operation: texte,
    programme: texte,
    commune: texte,
    charte: texte,
    statut: STATUT,
    purge: bool,
    referent: nul(texte),
    version: entier,
    etape: parmi(ETAPES),
    libelleEtape: texte,
    issue: nul(objet({ code: texte, libelle: texte })),
    enRetard: bool,
    ouvertLe: instant,
    taches: tableau({ type: 'object' }),
    propositions: tableau({ type: 'object' }),
    menage: nul({ type: 'object' }),
    actesPossibles: tableau(ACTE_POSSIBLE),
    actesEmpeches: tableau(ACTE_EMPECHE),
  }),
  description:
    'Le dossier tel que l’appelant peut le connaître ; le ménage est nul pour qui n’y a pas droit.',
};

export const EVENEMENT: SchemaJson = objet({
  version: entier,
  type: texte,
  libelle: texte,
  le: instant,
  enregistreLe: instant,
  acteur: texte,
  cause: nul(entier),
});

export const PROCESSUS: SchemaJson = objet({
  etape: nul(texte),
  statut: texte,
  attend: tableau(texte),
  prochaineEcheance: nul(objet({ tache: texte, rang: texte, le: instant })),
  vuJusqua: entier,
  incident: nul(texte),
});
