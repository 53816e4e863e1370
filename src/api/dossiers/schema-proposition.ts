import { AUTEURS_REFUS } from '../../domaine/charte/sections/refus.js';
import { EFFETS_SILENCE } from '../../domaine/charte/sections/regimes.js';
import {
  DECISIONS_CALEOL,
  ETATS_EN_CLAIR,
  ISSUES_VISITE,
  MODES_NOTIFICATION,
} from '../../domaine/dossier/proposition.js';
import { TYPOLOGIES } from '../../domaine/territoire.js';
import {
  avecFacultatifs,
  bool,
  date,
  entier,
  instant,
  nombre,
  nomme,
  nul,
  objet,
  parmi,
  tableau,
  texte,
} from '../openapi/schemas.js';

const INSTANTANE = {
  ...nul(
    avecFacultatifs(
      objet({
        reference: texte,
        typologie: parmi(Object.keys(TYPOLOGIES)),
        surface: nombre,
        commune: texte,
        horsQpv: bool,
        accessible: bool,
        loyer: nombre,
        annexes: nombre,
        charges: nombre,
        minoration: nul(nombre),
      }),
      { financement: texte, dureeMaximaleMois: entier, disponibleLe: date },
    ),
  ),
  description: 'Le logement tel qu’il était au jour de la proposition ; euros par mois, m²',
};
const CHIFFRES = {
  ...nul(
    objet({
      personnes: nul(entier),
      ressources: nul(nombre),
      aide: nul(nombre),
      resteAChargeAvant: nul(nombre),
      resteACharge: nul(nombre),
      tauxEffort: nul(nombre),
      convention: { ...nul(texte), description: 'Convention de loyers minorés qui vaut à l’entrée' },
      conventionJusquau: { ...nul(date), description: 'Dernier jour de cette convention, si elle en a un' },
    }),
  ),
  description: 'Ce que le ménage paierait, au jour de la proposition, pour qui suit son parcours ; nul sinon',
};

/** Where a proposal may stand. */
export const ETATS = Object.keys(ETATS_EN_CLAIR);

export const PROPOSITION = nomme(
  'Proposition',
  objet({
    id: texte,
    rang: entier,
    logement: texte,
    libelleLogement: texte,
    bailleur: texte,
    nomBailleur: texte,
    nature: texte,
    libelleNature: texte,
    commune: texte,
    etat: parmi(ETATS),
    libelleEtat: texte,
    refusCompte: bool,
    libelleMotif: {
      ...nul(texte),
      description: 'Motif du refus, pour qui suit le parcours du ménage ; nul sinon',
    },
    le: instant,
    proposeeLe: instant,
    instantane: INSTANTANE,
    chiffres: CHIFFRES,
    notification: nul(
      objet({
        mode: parmi(Object.keys(MODES_NOTIFICATION)),
        libelleMode: texte,
        le: date,
        reponseAvant: instant,
        silence: nul(
          objet({ regime: texte, effet: parmi(Object.keys(EFFETS_SILENCE)), libelleEffet: texte }),
        ),
      }),
    ),
    visites: tableau(
      objet({
        le: instant,
        issue: parmi(Object.keys(ISSUES_VISITE)),
        libelleIssue: texte,
        reporteeAu: nul(date),
        avis: nul(texte),
        decent: { ...nul(bool), description: 'Ce que la visite a montré ; nul : non dit (R4.191)' },
      }),
    ),
    refusePar: nul(parmi(Object.keys(AUTEURS_REFUS))),
    libelleRefusePar: nul(texte),
    silence: bool,
    caleol: nul(
      objet({
        seance: date,
        decision: parmi(Object.keys(DECISIONS_CALEOL)),
        libelleDecision: texte,
        rang: nul(entier),
        commission: { ...nul(texte), description: 'Séance tenue dans le service qui en a décidé' },
        membres: { ...tableau(texte), description: 'Qui siégeait : tel que dit, ou présent à cette séance' },
        conditionsDu: { ...nul(date), description: 'Conditions d’examen du bailleur, applicables depuis' },
      }),
    ),
  }),
);
