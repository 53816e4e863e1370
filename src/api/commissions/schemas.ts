import { ETATS } from '../dossiers/schema-proposition.js';
import { STATUTS_SEANCE, type StatutSeance } from '../../domaine/commission/etat.js';
import {
  AVIS,
  DECISIONS,
  PRESENCES,
  ROLES_MEMBRES,
  TYPES_COMMISSION,
  type TypeCommission,
} from '../../domaine/commission/natures.js';
import { DECISIONS_CALEOL } from '../../domaine/dossier/proposition.js';
import { ORIGINES_INSCRIPTION } from '../../vues/ligne-commission.js';
import { NOM_MENAGE } from '../dossiers/schemas.js';
import {
  ACTES,
  bool,
  date,
  entier,
  instant,
  nomme,
  nul,
  objet,
  OUI_NON,
  parmi,
  tableau,
  texte,
} from '../openapi/schemas.js';

export const NATURES = Object.keys(TYPES_COMMISSION) as TypeCommission[];
export const STATUTS = Object.keys(STATUTS_SEANCE) as StatutSeance[];
export const PERIODES = ['a-venir', 'passees'] as const;

export const FILTRES = {
  nature: parmi(NATURES),
  statut: parmi(STATUTS),
  periode: { ...parmi(PERIODES), description: 'Par rapport à ce jour, à Cayenne' },
  aDecider: { ...OUI_NON, description: 'Tenues, dont un dossier attend encore sa décision' },
};
export const FILTRES_A_INSCRIRE = { nature: parmi(NATURES) };

const COMMUN = {
  id: texte,
  nature: parmi(NATURES),
  libelleNature: texte,
  statut: parmi(STATUTS),
  libelleStatut: texte,
  le: date,
  heure: nul(texte),
  bailleur: nul(texte),
  nomBailleur: nul(texte),
  version: entier,
};
export const COMMISSION_LISTE = nomme(
  'CommissionListe',
  objet({ ...COMMUN, inscrits: entier, tranches: entier, aDecider: entier, refusees: nul(entier) }),
);

/** A dossier as the caller may know it. */
const DOSSIER = {
  dossier: texte,
  reference: { ...nul(texte), description: 'Nulle si le dossier n’est pas du ressort de l’appelant' },
  libelleEtape: nul(texte),
  menage: nul(NOM_MENAGE),
};
export const A_INSCRIRE = nomme(
  'DossierAInscrire',
  objet({
    ...DOSSIER,
    nature: parmi(NATURES),
    libelleNature: texte,
    origine: parmi(Object.keys(ORIGINES_INSCRIPTION)),
    libelleOrigine: texte,
    le: { ...date, description: 'Depuis quand, ou date de réexamen' },
  }),
);

const MEMBRE = objet({
  organisation: texte,
  nom: texte,
  role: parmi(Object.keys(ROLES_MEMBRES)),
  libelleRole: texte,
  reservataire: bool,
  presence: nul(parmi(Object.keys(PRESENCES))),
  libellePresence: nul(texte),
  pouvoirA: nul(texte),
  nomPouvoirA: nul(texte),
});
const ENVOI = objet({
  organisation: texte,
  nom: texte,
  etat: parmi(['en-cours', 'remis', 'non-remis']),
  libelleEtat: texte,
  le: nul(instant),
});
const CONVOCATION = objet({
  objet: parmi(['convocation', 'ajout', 'report', 'annulation']),
  libelleObjet: texte,
  moyen: texte,
  libelleMoyen: texte,
  le: date,
  envois: tableau(ENVOI),
});
const DECISION = {
  decision: nul(parmi(Object.keys(DECISIONS))),
  libelleDecision: nul(texte),
  raison: nul(texte),
  libelleRaison: nul(texte),
  logement: nul(texte),
  libelleLogement: nul(texte),
  reexamenLe: nul(date),
  libelleSuitePar: { ...nul(texte), description: 'Qui y donne suite, quand la décision le nomme' },
  motif: { ...nul(texte), description: 'Texte libre des séances d’avant les raisons codées' },
};
const APPLICATION = objet({
  etat: parmi(['en-attente', 'appliquee', 'refusee', 'non-suivie']),
  libelleEtat: texte,
  regle: nul(texte),
  motif: nul(texte),
  le: nul(instant),
  relances: entier,
});
const EXAMEN = objet({
  ...DOSSIER,
  points: {
    ...nul(entier),
    description: 'Cotation à ce jour, dite au pilote ; nulle si le ménage n’attend plus',
  },
  proposition: {
    ...nul(parmi(ETATS)),
    description: 'État de la dernière proposition faite au ménage, dit au pilote',
  },
  libelleProposition: nul(texte),
  logements: tableau(objet({ id: texte, libelle: texte })),
  avis: tableau(
    objet({ organisation: texte, nom: texte, sens: parmi(Object.keys(AVIS)), libelleSens: texte }),
  ),
  ...DECISION,
  caleol: {
    ...tableau(
      objet({
        logement: texte,
        libelleLogement: texte,
        decision: parmi(Object.keys(DECISIONS_CALEOL)),
        libelleDecision: texte,
        rang: nul(entier),
        conditionsDu: nul(date),
        libelleMotif: nul(texte),
        motif: nul(texte),
        conditions: nul(texte),
      }),
    ),
    description: 'Ce que la CALEOL a décidé dans le dossier ; textes libres dits à qui conduit la séance',
  },
  saisine: { ...nul(texte), description: 'Pourquoi la commission d’examen des cas spécifiques est saisie' },
  precisions: { ...tableau(texte), description: 'Ce qui s’est dit du ménage en séance, dit au pilote' },
  remplacees: tableau(objet({ ...DECISION, le: instant })),
  application: { ...nul(APPLICATION), description: 'Dite à qui conduit la séance' },
});

export const COMMISSION = nomme(
  'Commission',
  objet({
    ...COMMUN,
    lieu: nul(texte),
    visio: nul(texte),
    secondeConvocation: bool,
    libelleAnnulation: nul(texte),
    membres: tableau(MEMBRE),
    quorum: objet({
      voix: { ...entier, description: 'Membres à voix délibérative' },
      requis: entier,
      reunis: nul(entier),
      atteint: nul(bool),
      source: { ...texte, description: 'D’où vient la règle' },
    }),
    convocations: tableau(CONVOCATION),
    examens: tableau(EXAMEN),
    procesVerbal: objet({
      etat: parmi(['a-venir', 'projet', 'approuve', 'a-rectifier']),
      libelleEtat: texte,
      approuveLe: nul(date),
    }),
    ...ACTES,
  }),
);
