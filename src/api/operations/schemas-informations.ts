import { CHAMPS_INFORMATION } from '../../domaine/dossier/etapes/concertation/informer-menage.js';
import { date, facultatif, liste, note, objet, texte, type Valeurs } from '../../domaine/noyau/champs.js';
import { CHAMP_NATURE_OFFERTE, CHAMPS_ACTION } from '../../domaine/operation/concertation/champs.js';
import { NATURES_ACTION } from '../../domaine/operation/concertation/etat.js';
import { MENAGES_PAR_INFORMATION } from '../../domaine/operation/concertation/informations.js';
import { ISSUES_EN_NOMBRE } from '../../vues/en-nombre.js';
import { NOM_MENAGE } from '../dossiers/schemas.js';
import {
  bool,
  date as dateSchema,
  entier,
  instant,
  nomme,
  nul,
  objet as objetSchema,
  parmi,
  tableau,
  texte as texteSchema,
} from '../openapi/schemas.js';

const { menages: _cites, ...CHAMPS_SANS_MENAGES } = CHAMPS_ACTION;
export const CHAMPS_INFORMATIONS = {
  action: objet('Action', { nature: CHAMP_NATURE_OFFERTE, le: date('Date'), ...CHAMPS_SANS_MENAGES }),
  information: objet('Information donnée', CHAMPS_INFORMATION),
  menages: liste(
    'Ménages informés',
    objet('Ménage', {
      reference: texte('Référence du dossier', { max: 60 }),
      langue: facultatif(texte('Langue, si elle n’est pas celle dite plus haut', { max: 60 })),
      note: facultatif(note('Ce qui a été dit')),
    }),
    MENAGES_PAR_INFORMATION,
    { min: 1 },
  ),
};
export type CorpsInformations = Valeurs<typeof CHAMPS_INFORMATIONS>;

export const EXEMPLE_INFORMATIONS = {
  action: { nature: 'porte-a-porte', le: '2026-03-02', lieu: 'Bâtiment A' },
  information: { moyen: 'porte-a-porte', par: 'Médiateur du DSU', langue: 'Créole haïtien' },
  menages: [{ reference: 'LHI-001' }, { reference: 'LHI-002', langue: 'Portugais du Brésil' }],
};

const ACTION = {
  nature: parmi(Object.keys(NATURES_ACTION)),
  libelleNature: texteSchema,
  actionLe: dateSchema,
};
const COMPTES = {
  informes: entier,
  refuses: entier,
  restants: { ...entier, description: 'Pas encore faits : la procédure continue d’elle-même' },
  arretee: { ...bool, description: 'L’action a été retirée : ce qui reste ne se fait pas' },
};
export const INFORMATIONS_FAITES = nomme(
  'InformationsFaites',
  objetSchema({
    ...{ operation: texteSchema, information: texteSchema, ...ACTION, ...COMPTES },
    relancable: { ...bool, description: 'L’appelant peut relancer ce qui fut refusé' },
    resultats: tableau(
      objetSchema({
        ...{ dossier: texteSchema, reference: nul(texteSchema), menage: nul(NOM_MENAGE), fait: bool },
        ...{ issue: parmi(ISSUES_EN_NOMBRE), regle: nul(texteSchema), motif: nul(texteSchema) },
      }),
    ),
  }),
);
export const INFORMATIONS_LISTE = objetSchema({
  elements: tableau(
    nomme(
      'InformationEnNombre',
      objetSchema({
        ...{ id: texteSchema, decideeLe: instant, auteur: texteSchema, nombre: entier, ...ACTION },
        ...{ ...COMPTES, terminee: bool },
      }),
    ),
  ),
});
