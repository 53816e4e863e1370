import {
  choix,
  entier,
  facultatif,
  liste,
  montant,
  naissance,
  nombre,
  ouiNon,
  texte,
} from '../noyau/champs.js';
import { FORME_LANGUE, FORME_NOM, FORME_NUMERO_UNIQUE, FORME_TELEPHONE } from '../noyau/textes.js';
import { champPosition } from '../position.js';
import { CHOIX_COMMUNES, TYPOLOGIES } from '../territoire.js';
import { PROJETS, STATUTS_OCCUPATION } from './menage.js';

const NOM = { max: 100, forme: FORME_NOM };

export const CHAMPS_IDENTITE = {
  nom: texte('Nom', NOM),
  prenom: texte('Prénom', NOM),
  dateNaissance: facultatif(naissance('Date de naissance')),
  telephone: facultatif(texte('Téléphone', { max: 30, forme: FORME_TELEPHONE })),
  langue: facultatif(texte('Langue', { max: 60, forme: FORME_LANGUE })),
  numeroUnique: facultatif(
    texte('Numéro unique de demande de logement social', { max: 40, forme: FORME_NUMERO_UNIQUE }),
  ),
};

export const CHAMPS_SITUATION = {
  statutOccupation: facultatif(choix('Statut d’occupation', STATUTS_OCCUPATION)),
  ancienneteAnnees: facultatif(nombre('Ancienneté dans le logement (années)', 0, 120)),
  nombrePersonnes: facultatif(entier('Nombre de personnes', 1, 30)),
  ressourcesMensuelles: facultatif(montant('Ressources mensuelles')),
  loyer: facultatif(montant('Loyer mensuel')),
  charges: facultatif(montant('Charges mensuelles')),
  aides: facultatif(montant('Aides au logement mensuelles')),
  typologie: facultatif(choix('Typologie du logement d’origine', TYPOLOGIES)),
  surface: facultatif(nombre('Surface (m²)', 0, 2000)),
  handicap: facultatif(ouiNon('Handicap ou perte d’autonomie')),
  violences: facultatif(ouiNon('Violences')),
  dalo: facultatif(ouiNon('Reconnu DALO')),
};

/** Where the home to leave stands: asked by the forms, never by the questionnaire (R4.104). */
export const CHAMPS_LIEU = { position: champPosition('Coordonnées du logement d’origine') };

/** What only the questionnaire asks, and that may be read of the household besides. */
export const CHAMPS_SITUATION_ENQUETE = {
  dettes: facultatif(ouiNon('Dettes')),
  eloignementTravail: facultatif(ouiNon('Loin du travail')),
  prioritaireL4411: facultatif(ouiNon('Priorité de l’article L.441-1')),
};
export const CHAMPS_SOUHAITS_ENQUETE = {
  etageMax: facultatif(entier('Étage le plus haut sans ascenseur', 0, 30)),
  loyerMax: facultatif(montant('Loyer le plus haut accepté')),
};

export const CHAMPS_SOUHAITS = {
  communes: facultatif(liste('Communes souhaitées', choix('Commune', CHOIX_COMMUNES), 6)),
  typologie: facultatif(choix('Typologie souhaitée', TYPOLOGIES)),
  accepteTransitoire: facultatif(ouiNon('Accepte un logement transitoire')),
  projet: facultatif(choix('Projet de logement', PROJETS)),
};
