import { SUITES_CHAINE } from './suite-chaine.js';
import { CHAMPS_FACULTATIFS, CHAMPS_PRIX } from '../../domaine/logement/champs-offre.js';
import {
  ACCESSIBILITES,
  FINANCEMENTS,
  LIBELLES_STATUT,
  MODES_LOCATION_CHOISIE,
  NATURES_LOGEMENT,
  type NatureLogement,
  type StatutLogement,
} from '../../domaine/logement/natures.js';
import { schemaChamps } from '../../domaine/noyau/schema.js';
import { COMMUNES, TYPOLOGIES, type Typologie } from '../../domaine/territoire.js';
import { TRIS, type TriLogements } from '../../vues/liste-logements.js';
import { NOM_MENAGE } from '../dossiers/schemas.js';
import {
  ACTES,
  avecFacultatifs,
  bool,
  date,
  entier,
  instant,
  nombre,
  nomme,
  nul,
  objet,
  OUI_NON,
  parmi,
  tableau,
  texte,
} from '../openapi/schemas.js';

export const STATUTS = Object.keys(LIBELLES_STATUT) as StatutLogement[];
export const TAILLES = Object.keys(TYPOLOGIES) as Typologie[];
export const NATURES = Object.keys(NATURES_LOGEMENT) as NatureLogement[];
export const FINANCES = Object.keys(FINANCEMENTS);
const MODES = Object.keys(MODES_LOCATION_CHOISIE);
export const ORDRES = Object.keys(TRIS) as TriLogements[];

export const FILTRES = {
  bailleur: texte,
  reservataire: { ...texte, description: 'Code de l’organisation dont c’est le contingent' },
  nature: parmi(NATURES),
  financement: parmi(FINANCES),
  commune: parmi(COMMUNES),
  statut: parmi(STATUTS),
  typologie: parmi(TAILLES),
  typologieMin: parmi(TAILLES),
  coutMax: { type: 'number', minimum: 0, description: 'Loyer, charges et annexes, au plus' },
  surfaceMin: { type: 'number', minimum: 0 },
  disponibleAu: { ...date, description: 'Disponible ce jour-là au plus tard' },
  accessible: OUI_NON,
  horsQpv: OUI_NON,
  passerelle: { ...OUI_NON, description: 'Ouvert en location choisie ou à la bourse d’échange' },
  recherche: { ...texte, description: 'Partie de la référence du bailleur' },
  tri: parmi(ORDRES),
};

const COMMUN = {
  id: texte,
  reference: texte,
  bailleur: texte,
  nomBailleur: texte,
  nature: parmi(NATURES),
  libelleNature: texte,
  commune: parmi(COMMUNES),
  horsQpv: bool,
  typologie: parmi(TAILLES),
  surface: nombre,
  loyer: nombre,
  charges: nombre,
  annexes: nul(nombre),
  accessible: bool,
  disponibleLe: date,
  financement: nul(texte),
  libelleFinancement: nul(texte),
  adresse: nul(texte),
  secteur: nul(texte),
  reservataire: nul(texte),
  nomReservataire: nul(texte),
  statut: parmi(STATUTS),
  libelleStatut: texte,
  valableJusquau: nul(instant),
  passerelle: nul(parmi(MODES)),
  passerelleJusquau: nul(date),
  nombrePhotos: entier,
  version: entier,
};
export const LOGEMENT_LISTE = nomme('LogementListe', objet(COMMUN));

const { properties } = schemaChamps({ ...CHAMPS_FACULTATIFS, ...CHAMPS_PRIX });
const dits = properties as Readonly<Record<string, object>>;
const facultatifs = Object.fromEntries(Object.entries(dits).filter(([nom]) => !(nom in COMMUN)));

const PRIX = avecFacultatifs(objet({ le: instant, loyer: nombre, charges: nombre }), {
  annexes: nombre,
  depotGarantie: nombre,
  motif: texte,
});
const PHOTO = avecFacultatifs(
  objet({ id: texte, adresse: texte, type: texte, largeur: entier, hauteur: entier, octets: entier }),
  { legende: texte },
);
export const FAIT = objet({ version: entier, libelle: texte, survenuLe: instant, par: texte });
export const LOGEMENT = nomme(
  'Logement',
  avecFacultatifs(
    objet({
      ...COMMUN,
      publieLe: nul(instant),
      libelleAccessibilite: nul(parmi(Object.values(ACCESSIBILITES))),
      nomGestionnaire: nul(texte),
      nomOperateur: nul(texte),
      prix: tableau(PRIX),
      photos: tableau(PHOTO),
      libellePasserelle: nul(texte),
      candidatures: entier,
      occupe: { ...bool, description: 'Offert en échange par le ménage qui l’occupe' },
      tenuJusquau: nul(instant),
      retenuParDecision: { ...bool, description: 'Gardé pour un ménage par la décision d’une commission' },
      anciensBailleurs: tableau(texte),
      ...ACTES,
    }),
    {
      ...facultatifs,
      dossier: { ...nul(texte), description: 'Dossier qui le tient ; dit aux référents et aux pilotes' },
      libereParDossier: { ...nul(texte), description: 'Dossier dont le départ l’a libéré ; aux mêmes' },
    },
  ),
);
export const HISTORIQUE = nomme('HistoriqueLogement', objet({ elements: tableau(FAIT) }));
export const CHAINE = nomme(
  'ChaineLogement',
  objet({
    maillons: tableau(
      objet({
        logement: texte,
        libelle: texte,
        libelleStatut: texte,
        dossier: nul(texte),
        reference: nul(texte),
        menage: { ...nul(NOM_MENAGE), description: 'Dit à qui peut nommer ce ménage' },
        sens: {
          ...parmi(['libere', 'occupe']),
          description: '`libere` : le ménage l’a quitté ; `occupe` : il y entre, ou il lui est retenu',
        },
        geste: { ...texte, description: 'Le même, en clair : « a libéré », « se voit proposer »…' },
        ceLogement: bool,
      }),
    ),
    suite: {
      ...nul(parmi(SUITES_CHAINE)),
      description:
        'Ce que la chaîne attend : un ménage pour le dernier logement, qu’il lui soit attribué, son départ de chez lui, le retour au guichet de ce qu’il a quitté ; ou qu’elle est finie. Nul quand aucun déménagement ne la commence',
    },
  }),
);
export const CONVENTIONS = nomme(
  'ConventionsLogement',
  objet({
    elements: tableau(
      objet({
        operation: texte,
        nomOperation: texte,
        id: texte,
        libelle: texte,
        parties: tableau(texte),
        minoration: { ...nombre, description: 'Euros par mois' },
        du: date,
        au: { ...nul(date), description: 'Dernier jour ; nul = jusqu’à ce qu’on y mette fin' },
        enVigueur: bool,
      }),
    ),
  }),
);
