import { FAMILLES_CRITERES, NATURES_DEBLOCAGE, UNITES } from '../../domaine/regles/critere.js';
import { NIVEAUX } from '../../domaine/regles/adequation.js';
import { NATURES_LOGEMENT } from '../../domaine/logement/etat.js';
import { COMMUNES, TYPOLOGIES } from '../../domaine/territoire.js';
import { NOM_MENAGE } from '../dossiers/schemas.js';
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

const euros = { ...nul(nombre), description: 'Euros par mois ; nul si inconnu' };
const OUI_NON_INCONNU = { ...nul(bool), description: 'Nul : inconnu, à compléter ou à vérifier' };

const CRITERE = nomme(
  'CritereRapprochement',
  avecFacultatifs(
    objet({
      critere: texte,
      libelle: texte,
      famille: parmi(Object.keys(FAMILLES_CRITERES)),
      regle: texte,
      source: texte,
      satisfait: OUI_NON_INCONNU,
      ecart: nul(objet({ valeur: nombre, unite: parmi(Object.keys(UNITES)) })),
      dit: texte,
      empeche: { ...bool, description: 'Le logement ne convient pas tant que ce critère est ainsi' },
      restreint: bool,
    }),
    {
      deblocage: avecFacultatifs(objet({ nature: parmi(Object.keys(NATURES_DEBLOCAGE)), dit: texte }), {
        montant: { ...nombre, description: 'Euros par mois' },
      }),
    },
  ),
);

const MENSUEL = { loyer: euros, charges: euros, aide: euros, resteACharge: euros, resteAChargeM2: euros };
const POURCENT = { ...nul(nombre), description: 'Pour cent' };
const CHIFFRES = nomme(
  'ChiffresRapprochement',
  objet({
    ressources: euros,
    avant: objet({ ...MENSUEL, surface: nul(nombre), tauxEffort: POURCENT }),
    apres: objet({
      ...MENSUEL,
      annexes: nombre,
      minoration: euros,
      convention: { ...nul(texte), description: 'Convention de loyers minorés en vigueur à l’entrée' },
      conventionJusquau: { ...nul(date), description: 'Dernier jour de cette convention, si elle en a un' },
      aideSupposee: { ...bool, description: 'L’aide actuelle, supposée maintenue' },
      surface: nombre,
      tauxEffort: POURCENT,
    }),
  }),
);
const ADEQUATION = {
  niveau: parmi(Object.keys(NIVEAUX)),
  libelleNiveau: texte,
  valable: { ...OUI_NON_INCONNU, description: 'Offre valable (R9.22) ; nul : à vérifier' },
  chiffres: CHIFFRES,
  criteres: tableau(CRITERE),
};

export const OFFRE = nomme(
  'OffrePourMenage',
  objet({
    logement: objet({
      id: texte,
      libelle: texte,
      reference: texte,
      bailleur: texte,
      nomBailleur: texte,
      nature: parmi(Object.keys(NATURES_LOGEMENT)),
      libelleNature: texte,
      commune: parmi(COMMUNES),
      typologie: parmi(Object.keys(TYPOLOGIES)),
      surface: nombre,
      disponibleLe: date,
      statut: texte,
    }),
    retenuPourLui: { ...bool, description: 'Une proposition de ce logement à ce ménage est en cours' },
    dejaRefuse: { ...nul(texte), description: 'Qui a déjà refusé ce logement à ce ménage (R4.86)' },
    ...ADEQUATION,
  }),
);

export const MENAGE_POSSIBLE = nomme(
  'MenagePourLogement',
  objet({
    dossier: texte,
    reference: texte,
    commune: parmi(COMMUNES),
    menage: nul(NOM_MENAGE),
    ouvertLe: instant,
    points: entier,
    pointsPossibles: { ...entier, description: 'Points de plus si l’inconnu était complété' },
    enProposition: { ...bool, description: 'Une proposition est déjà en cours' },
    ...ADEQUATION,
  }),
);

const LIGNE = objet({
  critere: texte,
  libelle: texte,
  bareme: entier,
  satisfait: OUI_NON_INCONNU,
  points: entier,
  dit: texte,
  source: texte,
  restreint: bool,
});
export const COTATION = nomme(
  'Cotation',
  objet({
    le: { ...date, description: 'Jour de la cotation' },
    charte: texte,
    source: texte,
    total: entier,
    possible: { ...entier, description: 'Points de plus si l’inconnu était complété' },
    lignes: tableau(LIGNE),
  }),
);
