import { SCHEMAS_ACCES } from './vue-acces.js';
import { PROPRIETAIRES } from '../../domaine/charte/charte.js';
import { ETAPES } from '../../domaine/charte/etapes.js';
import { NOMS_GENRES } from '../../domaine/dossier/recit.js';
import type { SchemaJson } from '../../domaine/noyau/schema.js';
import { PROGRAMMES } from '../../domaine/territoire.js';
import {
  ACTES,
  avecFacultatifs,
  bool,
  date,
  entier,
  instant,
  nomme,
  nul,
  objet,
  parmi,
  tableau,
  texte,
} from '../openapi/schemas.js';
import { ETATS_TACHE } from '../../vues/liste-taches.js';
import { SCHEMA_MONTEES } from '../taches/montees.js';
import { SCHEMA_PRISE } from '../taches/prise.js';
import { ENTREE, SUIVI } from './schema-installation.js';
import { MENAGE } from './schema-menage.js';
import { SCHEMA_COMMISSIONS } from './vue-commissions.js';
import { LIENS } from './vue-liens.js';
import { PROPOSITION } from './schema-proposition.js';

const STATUT = parmi(['ouvert', 'suspendu', 'clos']);
const ETAPE = parmi(ETAPES);
const PROGRAMME = parmi(Object.keys(PROGRAMMES));
const ROLE_TACHE = parmi(PROPRIETAIRES);
const ETAT_TACHE = parmi(ETATS_TACHE);
export const NOM_MENAGE = objet({ nom: texte, prenom: texte });

export const DOSSIER_LISTE: SchemaJson = nomme(
  'DossierListe',
  objet({
    id: texte,
    reference: texte,
    operation: texte,
    nomOperation: texte,
    programme: PROGRAMME,
    commune: texte,
    etape: ETAPE,
    libelleEtape: texte,
    statut: STATUT,
    version: entier,
    referent: nul(texte),
    nomReferent: nul(texte),
    enRetard: bool,
    niveau: entier,
    echelon: nul({
      ...parmi(['pilote', 'direction', 'commission']),
      description: 'Niveau où est montée la plus haute de ses tâches en retard',
    }),
    prochaineEcheance: nul(instant),
    refus: entier,
    transitoire: bool,
    issue: nul(texte),
    ouvertLe: instant,
    menage: nul(NOM_MENAGE),
  }),
);

const ACTES_TACHE = {
  actes: {
    ...tableau(texte),
    description: 'Actes qui accomplissent la tâche, le plus courant d’abord : fin de leur route',
  },
  champs: {
    type: 'object',
    additionalProperties: texte,
    description: 'Champs de ces actes que la tâche connaît déjà',
  },
};

const PRECISION = { ...nul(texte), description: 'Ce qui manque encore pour l’accomplir' };

export const TACHE: SchemaJson = nomme(
  'Tache',
  objet({
    id: texte,
    dossierId: texte,
    reference: texte,
    operation: texte,
    commune: texte,
    code: texte,
    libelle: texte,
    etape: ETAPE,
    libelleEtape: texte,
    ...ACTES_TACHE,
    etat: ETAT_TACHE,
    prise: SCHEMA_PRISE,
    pour: ROLE_TACHE,
    organisation: nul(texte),
    personne: nul(texte),
    nomPour: texte,
    menage: nul(NOM_MENAGE),
    echeance: instant,
    enRetard: bool,
    niveau: entier,
    escaladeDepuis: nul({ ...instant, description: 'Date de la dernière escalade' }),
    escaladeVers: nul(parmi(['pilote', 'direction', 'commission'])),
    ...SCHEMA_MONTEES,
    rappels: entier,
    precision: PRECISION,
  }),
);

const TACHE_DOSSIER = nomme(
  'TacheDossier',
  objet({
    id: texte,
    code: texte,
    libelle: texte,
    etape: ETAPE,
    ...ACTES_TACHE,
    etat: ETAT_TACHE,
    prise: SCHEMA_PRISE,
    pour: ROLE_TACHE,
    organisation: nul(texte),
    nomPour: texte,
    echeance: instant,
    enRetard: bool,
    niveau: entier,
    rappels: entier,
    precision: PRECISION,
    ...SCHEMA_MONTEES,
    prochain: nul(avecFacultatifs(objet({ rang: texte, le: instant }), { vers: texte })),
    echelle: tableau(objet({ libelle: texte, le: instant })),
  }),
);

/** What a bailleur is not told. */
const PARCOURS = {
  ...SCHEMAS_ACCES,
  anciensReferents: tableau(texte),
  nomsAnciensReferents: tableau(texte),
  etapes: tableau(objet({ etape: ETAPE, libelle: texte, occurrence: entier, version: entier })),
  faits: tableau(objet({ cle: texte, libelle: texte, version: entier, le: instant })),
  refusComptes: entier,
  logementGarde: {
    ...nul(objet({ logement: texte, libelleLogement: texte, seance: date, jusquau: instant })),
    description: 'Gardé pour le ménage par la décision d’une commission',
  },
  rechercheEnAttente: nul(objet({ jusquau: date })),
  commissions: SCHEMA_COMMISSIONS,
  mesures: tableau(objet({ id: texte, code: texte, libelle: texte, terminee: bool })),
  suspensions: tableau(objet({ du: instant, au: nul(instant) })),
  transitoire: nul(objet({ logement: texte, libelleLogement: texte, depuis: instant, fin: date })),
  liens: LIENS,
  entree: ENTREE,
  suivi: SUIVI,
};

export const DOSSIER: SchemaJson = nomme('Dossier', {
  ...avecFacultatifs(
    objet({
      id: texte,
      reference: texte,
      operation: texte,
      nomOperation: texte,
      programme: PROGRAMME,
      libelleProgramme: texte,
      commune: texte,
      charte: texte,
      statut: STATUT,
      purge: bool,
      referent: nul(texte),
      nomReferent: nul(texte),
      version: entier,
      etape: ETAPE,
      libelleEtape: texte,
      issue: nul(objet({ code: texte, libelle: texte })),
      enRetard: bool,
      ouvertLe: instant,
      taches: tableau(TACHE_DOSSIER),
      propositions: tableau(PROPOSITION),
      menage: nul(MENAGE),
      ...ACTES,
    }),
    PARCOURS,
  ),
  description:
    'Le dossier tel que l’appelant peut le connaître ; le ménage est nul pour qui n’y a pas droit.',
});

export const EVENEMENT: SchemaJson = nomme(
  'Evenement',
  objet({
    version: entier,
    type: texte,
    libelle: texte,
    le: instant,
    enregistreLe: instant,
    acteur: {
      ...texte,
      description: 'Auteur tel que le journal le garde : `procedure`, ou `<rôle>:<identifiant>`.',
    },
    auteur: objet({
      type: parmi(['personne', 'procedure']),
      id: nul(texte),
      role: nul(texte),
      nom: texte,
    }),
    cause: nul(entier),
    libelleCause: nul(texte),
    genre: parmi(NOMS_GENRES),
    libelleGenre: texte,
    details: {
      ...tableau(texte),
      description: 'Séance, logement, raison, rang, dates, à qui il fut écrit (R4.173, R7.20)',
    },
    textes: tableau(objet({ libelle: texte, texte })),
    mention: { ...nul(texte), description: 'Ce qu’il faut en savoir depuis (R1.33)' },
    correction: nul({
      ...objet({
        acte: nul(texte),
        libelle: nul(texte),
        champs: { type: 'object', additionalProperties: texte },
        dit: texte,
      }),
      description:
        'S’il a été saisi à tort : la fin de la route de l’acte qui le corrige et ses champs, ou pourquoi aucun',
    }),
  }),
);

export const PROCESSUS: SchemaJson = nomme(
  'Processus',
  objet({
    etape: nul(texte),
    statut: texte,
    attend: tableau(texte),
    prochaineEcheance: nul(objet({ tache: texte, rang: texte, le: instant })),
    vuJusqua: entier,
    incident: nul(texte),
  }),
);
