import { ISSUES_EN_NOMBRE } from '../../vues/en-nombre.js';
import { NOM_MENAGE } from '../dossiers/schemas.js';
import { ETAPES } from '../../domaine/charte/etapes.js';
import {
  ACTES,
  bool,
  date,
  entier,
  instant,
  nomme,
  nombre,
  nul,
  objet,
  parmi,
  tableau,
  texte,
} from '../openapi/schemas.js';

const ABSENCE = objet({
  absence: texte,
  du: date,
  au: date,
  enCours: bool,
  delegue: texte,
  nomDelegue: texte,
});
const CHAMPS = {
  id: texte,
  nom: texte,
  dossiers: entier,
  parEtape: tableau(objet({ etape: parmi(ETAPES), libelle: texte, dossiers: entier })),
  tachesEnRetard: entier,
  charge: { ...nombre, description: 'Charge pondérée selon la charte en vigueur' },
  plafond: entier,
  taux: { ...entier, description: 'Charge rapportée au plafond, en %' },
  surcharge: bool,
  absences: tableau(ABSENCE),
  remplace: tableau(objet({ id: texte, nom: texte, enCours: bool, du: date, au: date })),
};
export const REFERENT = nomme('Referent', objet(CHAMPS));
export const FICHE_REFERENT = nomme('FicheReferent', objet({ ...CHAMPS, version: entier, ...ACTES }));
export const REFERENTS = objet({
  source: texte,
  elements: tableau(REFERENT),
});
export const PROPOSITION_REFERENT = objet({
  commune: texte,
  elements: tableau(
    objet({
      id: texte,
      nom: texte,
      charge: nombre,
      taux: entier,
      surPlace: entier,
      absent: bool,
      dit: texte,
    }),
  ),
});
export const REPARTITION = objet({
  elements: tableau(
    objet({
      ...{ dossier: texte, reference: texte, etape: parmi(ETAPES) },
      a: { ...nul(texte), description: 'Absent quand aucun des référents nommés ne peut prendre ce dossier' },
      ...{ nomA: nul(texte), regle: nul(texte), motif: nul(texte) },
    }),
  ),
});
const COMPTES = {
  faits: entier,
  refuses: entier,
  restants: { ...entier, description: 'Pas encore faits : la procédure continue d’elle-même' },
};
export const PASSATIONS = objet({
  elements: tableau(
    nomme(
      'PassationEnNombre',
      objet({
        ...{ id: texte, decideeLe: instant, auteur: texte, nombre: entier, ...COMPTES, terminee: bool },
        annule: { ...nul(texte), description: 'La passation que celle-ci annule' },
        annuleeLe: nul(instant),
      }),
    ),
  ),
});
export const PASSATION = objet({
  passation: texte,
  ...COMPTES,
  resultats: tableau(
    objet({
      dossier: texte,
      reference: { ...nul(texte), description: 'Absente si le dossier n’est pas du ressort de l’appelant' },
      menage: nul(NOM_MENAGE),
      ...{ de: texte, nomDe: texte, a: texte, nomA: texte, fait: bool },
      issue: parmi(ISSUES_EN_NOMBRE),
      regle: nul(texte),
      motif: nul(texte),
    }),
  ),
});
