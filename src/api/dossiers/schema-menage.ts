import type { SchemaJson } from '../../domaine/noyau/schema.js';
import {
  avecFacultatifs,
  bool,
  date,
  entier,
  nombre,
  nomme,
  objet,
  parmi,
  tableau,
  texte,
} from '../openapi/schemas.js';

const facultatifs = (champs: Readonly<Record<string, SchemaJson>>) => avecFacultatifs(objet({}), champs);
const NATURE = parmi(['texte', 'date', 'montant', 'nombre', 'oui-non', 'liste']);
const VALEUR: SchemaJson = {
  oneOf: [texte, nombre, bool, tableau(texte)],
  description: 'Un texte, un jour, des euros, un nombre, oui ou non, ou une liste, selon `nature`',
};
const FICHE = tableau(
  objet({
    titre: texte,
    lignes: tableau(objet({ cle: texte, libelle: texte, nature: NATURE, valeur: VALEUR })),
  }),
);
/** A household, as far as the caller may know it; `fiche` tells the same, ready to be read. */
export const MENAGE = nomme(
  'Menage',
  avecFacultatifs(
    objet({
      identite: facultatifs({
        nom: texte,
        prenom: texte,
        dateNaissance: date,
        telephone: texte,
        langue: texte,
        numeroUnique: texte,
      }),
      fiche: FICHE,
    }),
    {
      situation: facultatifs({
        statutOccupation: texte,
        ancienneteAnnees: nombre,
        nombrePersonnes: entier,
        ressourcesMensuelles: nombre,
        loyer: nombre,
        charges: nombre,
        aides: nombre,
        typologie: texte,
        surface: nombre,
        position: objet({ latitude: nombre, longitude: nombre }),
        dalo: bool,
        dettes: bool,
        eloignementTravail: bool,
        prioritaireL4411: bool,
        composition: objet({ couples: entier, adultesSeuls: entier, enfants: tableau(entier) }),
      }),
      souhaits: facultatifs({
        communes: tableau(texte),
        typologie: texte,
        accepteTransitoire: bool,
        projet: texte,
        etageMax: entier,
        loyerMax: nombre,
      }),
    },
  ),
);
