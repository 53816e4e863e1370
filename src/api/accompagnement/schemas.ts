import { REPONSES_ACCES } from '../../domaine/charte/sections/acces-logement.js';
import { MESURES } from '../../domaine/charte/sections/mesures.js';
import { PORTEES } from '../../domaine/dossier/etapes/accompagnement/consentement/etat.js';
import { ETATS_PIECE } from '../../domaine/dossier/etapes/accompagnement/pieces/etat.js';
import { RESULTATS_ACCES } from '../../domaine/dossier/etapes/accompagnement/grilles/etat.js';
import { schemaChamps, type SchemaJson } from '../../domaine/noyau/schema.js';
import { NOM_MENAGE } from '../dossiers/schemas.js';
import { bool, date, entier, instant, nomme, nul, objet, parmi, tableau, texte } from '../openapi/schemas.js';

const CODE = { code: texte, libelle: texte };
const CODES = tableau(objet(CODE));

const CONSENTEMENT = nomme(
  'Consentement',
  objet({
    id: texte,
    portee: parmi(Object.keys(PORTEES)),
    libelle: texte,
    forme: texte,
    mesure: nul(texte),
    partenaire: nul(texte),
    le: instant,
    retireLe: nul(instant),
  }),
);

export const MESURE_DOSSIER = nomme(
  'MesureDossier',
  objet({
    id: texte,
    ...CODE,
    operateur: texte,
    organisation: nul(texte),
    prescripteur: nul(texte),
    financeur: nul(texte),
    logement: { ...nul(texte), description: 'Logement concerné, pour une gestion locative adaptée' },
    du: date,
    fin: nul(date),
    terminee: bool,
    issue: nul(texte),
    bilan: nul(texte),
    faites: entier,
    prevues: nul(entier),
    depassement: bool,
    renouvellements: entier,
    accord: { ...bool, description: 'Un consentement en vigueur la couvre' },
    rapports: tableau(objet({ le: instant, mois: texte, interventions: entier, texte: nul(texte) })),
    visites: tableau(instant),
    saisines: {
      ...tableau(objet({ le: instant, motif: texte, precisions: nul(texte), decision: nul(texte) })),
      description: 'Instance de suivi et de réorientation : saisines et décisions',
    },
  }),
);

const CONTRAT = nomme(
  'Contrat',
  objet({
    id: texte,
    version: entier,
    nature: texte,
    debut: date,
    fin: date,
    mois: entier,
    statut: texte,
    financement: texte,
    mesures: tableau(texte),
    signatures: tableau(objet({ partie: texte, le: date, support: texte })),
    attendues: tableau(texte),
    enVigueur: bool,
    fini: nul(objet({ le: instant, motif: texte })),
    textes: nul(
      objet({ intervenant: texte, logement: nul(texte), bailleur: nul(texte), contenu: nul(texte) }),
    ),
    le: instant,
  }),
);

const PIECE = nomme(
  'PieceDossier',
  objet({
    ...CODE,
    obligatoire: bool,
    etat: parmi(Object.keys(ETATS_PIECE)),
    libelleEtat: texte,
    le: nul(instant),
  }),
);

const REGULARISATION = nomme(
  'Regularisation',
  objet({
    id: texte,
    ...CODE,
    organisme: texte,
    avant: date,
    pieces: tableau(objet({ ...CODE, recue: bool })),
    demarches: tableau(objet({ libelle: texte, le: instant })),
    issue: nul(texte),
    finLe: nul(instant),
    precisions: nul(texte),
    le: instant,
  }),
);

const BAIL = nomme(
  'BailGlissant',
  objet({
    id: texte,
    etat: texte,
    libelleEtat: texte,
    titulaire: nul(texte),
    glissement: date,
    glisseLe: nul(date),
    revues: tableau(objet({ le: instant, avis: texte })),
    blocages: tableau(objet({ le: instant, motif: texte, decision: nul(texte) })),
  }),
);

const REPONSE = nul(parmi(Object.keys(REPONSES_ACCES)));
const EVALUATION = nomme(
  'EvaluationAcces',
  objet({
    id: texte,
    le: instant,
    charte: texte,
    resultat: parmi(Object.keys(RESULTATS_ACCES)),
    libelle: texte,
    manquants: tableau(texte),
    mesures: CODES,
    appreciation: nul(texte),
    reponses: tableau(objet({ point: texte, theme: texte, libelle: texte, reponse: REPONSE })),
    changements: {
      ...tableau(objet({ libelle: texte, avant: REPONSE, apres: REPONSE })),
      description: 'Depuis la fois d’avant',
    },
  }),
);

/** What goes on with a household beside the steps, as its reader may know it. */
export const ACCOMPAGNEMENT: SchemaJson = nomme(
  'Accompagnement',
  objet({
    reserve: {
      ...bool,
      description:
        'Mesures, désaccords, contrats, sécurisations, orientations et parcours ne sont pas montrés : ils sont réservés à qui suit le ménage, et au pilote',
    },
    consentements: tableau(CONSENTEMENT),
    mesures: tableau(MESURE_DOSSIER),
    desaccords: tableau(
      objet({ id: texte, objet: texte, de: texte, motif: nul(texte), le: instant, arbitrage: nul(texte) }),
    ),
    contrats: tableau(CONTRAT),
    pieces: tableau(PIECE),
    regularisations: tableau(REGULARISATION),
    bauxGlissants: tableau(BAIL),
    evaluations: tableau(EVALUATION),
    securisations: tableau(
      objet({ id: texte, proposees: CODES, retenues: nul(CODES), le: instant, decideeLe: nul(instant) }),
    ),
    orientations: tableau(
      objet({ id: texte, situation: nul(texte), mesures: CODES, partenaire: nul(texte), le: instant }),
    ),
    obligations: tableau(objet({ le: instant, themes: tableau(texte) })),
    parcours: tableau(
      objet({
        id: texte,
        le: instant,
        avant: nul(date),
        finLe: nul(instant),
        franchies: entier,
        detail: nul(
          objet({
            libelle: texte,
            partenaire: texte,
            contact: nul(texte),
            etape: nul(texte),
            issue: nul(texte),
            comptesRendus: tableau(objet({ le: instant, texte })),
          }),
        ),
      }),
    ),
  }),
);

export const MESURE_LISTE: SchemaJson = nomme(
  'MesureListe',
  objet({
    id: texte,
    dossierId: texte,
    reference: texte,
    operation: texte,
    commune: texte,
    menage: nul(NOM_MENAGE),
    mesure: texte,
    ...CODE,
    organisation: nul(texte),
    nomOperateur: nul(texte),
    prescripteur: nul(texte),
    financeur: nul(texte),
    du: date,
    fin: nul(date),
    terminee: bool,
    issue: nul(texte),
    faites: entier,
    prevues: nul(entier),
    dernierRapport: nul(instant),
  }),
);

export const CATALOGUE: SchemaJson = nomme(
  'CatalogueMesures',
  objet({
    version: texte,
    titre: texte,
    source: texte,
    mesures:
      (schemaChamps(MESURES.champs)['properties'] as Readonly<Record<string, SchemaJson>>)['mesures'] ?? {},
  }),
);
