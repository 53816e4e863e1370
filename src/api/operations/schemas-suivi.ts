import { ETAPES } from '../../domaine/charte/etapes.js';
import { COMMUNES, TYPOLOGIES } from '../../domaine/territoire.js';
import {
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

const MASQUE = nul(entier);
const ETAPE = parmi(ETAPES);
const COMPTES = {
  menages: MASQUE,
  aReloger: MASQUE,
  partis: MASQUE,
  maintenus: { ...MASQUE, description: 'Maintenus sur place : encore là, et plus à reloger' },
  sortis: { ...MASQUE, description: 'Sortis sans relogement' },
};
const BASE = {
  ...parmi(['mediane', 'charte', 'mixte']),
  description:
    'Durées médianes des ménages déjà partis, délais de la charte, ou l’un et l’autre selon l’étape',
};
const PAR_ETAPE = tableau(objet({ etape: ETAPE, libelle: texte, menages: MASQUE }));
const DERNIER = nul(
  objet({
    dossier: texte,
    reference: texte,
    etape: ETAPE,
    libelleEtape: texte,
    nomReferent: nul(texte),
    projeteLe: date,
    base: BASE,
    enRetard: {
      ...bool,
      description: 'L’étape en cours a dépassé sa durée : recomptée entière depuis ce jour',
    },
    suspendu: { ...bool, description: 'Son horloge est suspendue : sa fin recule jusqu’à la reprise' },
    calcul: tableau(
      objet({
        etape: ETAPE,
        libelle: texte,
        base: parmi(['mediane', 'charte']),
        medianeJours: nul(nombre),
        depassee: bool,
        fin: date,
      }),
    ),
  }),
);

export const AVANCEMENT_OPERATION = nomme(
  'AvancementOperation',
  objet({
    operation: texte,
    calculeLe: date,
    seuil: { ...nul(entier), description: 'Compte au-dessous duquel rien n’est dit à ce lecteur' },
    margeAlerteJours: entier,
    durees: tableau(
      objet({ etape: ETAPE, libelle: texte, dossiers: MASQUE, medianeJours: nul(nombre), sert: nul(bool) }),
    ),
    total: objet({ ...COMPTES, clos: MASQUE }),
    etapes: PAR_ETAPE,
    immeubles: tableau(
      objet({
        code: nul(texte),
        libelle: texte,
        secteur: nul(texte),
        demolitionLe: nul(date),
        ...COMPTES,
      }),
    ),
    demolitions: tableau(
      objet({
        jalon: texte,
        libelle: texte,
        immeuble: nul(texte),
        secteur: nul(texte),
        le: date,
        effectifLe: nul(date),
        ...COMPTES,
        etapes: PAR_ETAPE,
        dernier: DERNIER,
        encoreLa: {
          ...tableau(objet({ dossier: texte, reference: texte })),
          description: 'Ménages maintenus sur place, que ce lecteur peut connaître',
        },
        projeteLe: nul(date),
        base: nul(BASE),
        margeJours: nul(entier),
        alerte: bool,
      }),
    ),
    dernier: DERNIER,
  }),
);

const COMPTE = { code: texte, libelle: texte, menages: MASQUE };
const COMPARE = { menages: MASQUE, offres: entier, ecart: MASQUE };
const COMPTE_SIMPLE = tableau(objet(COMPTE));
export const BESOINS = nomme(
  'BesoinsOperation',
  objet({
    operation: texte,
    seuil: nul(entier),
    sourceTranches: texte,
    enquetes: { ...MASQUE, description: 'Ménages à reloger dont l’enquête est validée' },
    sansEnquete: MASQUE,
    typologies: tableau(objet({ code: texte, libelle: texte, ...COMPARE })),
    communes: tableau(objet({ code: texte, libelle: texte, ...COMPARE })),
    croise: tableau(
      objet({ typologie: parmi(Object.keys(TYPOLOGIES)), commune: parmi(COMMUNES), ...COMPARE }),
    ),
    sansTypologie: MASQUE,
    sansCommune: MASQUE,
    accessible: COMPTE_SIMPLE,
    transitoire: COMPTE_SIMPLE,
    projets: COMPTE_SIMPLE,
    ressources: COMPTE_SIMPLE,
    tailles: COMPTE_SIMPLE,
    occupation: COMPTE_SIMPLE,
  }),
);

export const FAIT_OPERATION = nomme(
  'FaitOperation',
  objet({
    version: entier,
    type: texte,
    libelle: texte,
    le: instant,
    enregistreLe: instant,
    auteur: texte,
    motif: nul(texte),
  }),
);
