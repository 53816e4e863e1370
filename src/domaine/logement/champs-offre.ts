import {
  choix,
  date,
  entier,
  facultatif,
  montant,
  nombre,
  objet,
  ouiNon,
  reference,
  texte,
} from '../noyau/champs.js';
import { champPosition } from '../position.js';
import { CHOIX_COMMUNES, TYPOLOGIES } from '../territoire.js';
import { ACCESSIBILITES, CLASSES_ENERGIE, FINANCEMENTS, NATURES_LOGEMENT } from './natures.js';

/** What a household pays each month, and once at the entry. */
export const CHAMPS_PRIX = {
  loyer: montant('Loyer mensuel'),
  charges: montant('Charges mensuelles'),
  annexes: facultatif(montant('Annexes mensuelles', { aide: 'Garage, jardin…' })),
  depotGarantie: facultatif(montant('Dépôt de garantie')),
};

/** What a dwelling must say whatever its nature. */
export const CHAMPS_COMMUNS = {
  nature: choix('Nature de l’offre', NATURES_LOGEMENT),
  commune: choix('Commune', CHOIX_COMMUNES),
  horsQpv: ouiNon('Hors quartier prioritaire'),
  typologie: choix('Typologie', TYPOLOGIES),
  surface: nombre('Surface (m²)', 5, 1000),
  accessible: ouiNon('Accessible aux personnes handicapées'),
  disponibleLe: date('Disponible le'),
};

/** What it may say, and what its nature makes it say (R4.11, `regles-offre.ts`). */
export const CHAMPS_FACULTATIFS = {
  financement: facultatif(choix('Financement', FINANCEMENTS)),
  reservataire: facultatif(
    reference('Réservataire', 'organisation', {
      aide: 'Le contingent dont relève le logement : État, CTG, commune, Action Logement, bailleur. Vide : hors contingent',
    }),
  ),
  qpv: facultatif(
    objet('Quartier prioritaire', {
      nom: texte('Nom du quartier'),
      code: facultatif(
        texte('Code du quartier', {
          max: 8,
          aide: 'Géographie de 2024 : QN, puis six caractères',
          forme: { motif: '^Q[PN][0-9A-Z]{6}$', dit: 'doit être un code de quartier prioritaire (QN97301I)' },
        }),
      ),
      millesime: facultatif(entier('Millésime de la géographie prioritaire', 2014, 2100)),
    }),
  ),
  adresse: facultatif(texte('Adresse')),
  position: champPosition('Coordonnées du logement'),
  secteur: facultatif(texte('Secteur ou quartier', { max: 120 })),
  etage: facultatif(entier('Étage', -2, 40, { aide: '0 : rez-de-chaussée' })),
  ascenseur: facultatif(ouiNon('Ascenseur')),
  decent: facultatif(
    ouiNon('Logement décent', {
      aide: 'Décret n° 2002-120 du 30 janvier 2002. Sans réponse, la visite le dira : une offre ne compte sous une loi que décente',
    }),
  ),
  accessibilite: facultatif(choix('Niveau d’accessibilité', ACCESSIBILITES)),
  classeEnergie: facultatif(choix('Classe énergie', CLASSES_ENERGIE)),
  anneeConstruction: facultatif(entier('Année de construction', 1700, 2100)),
  conventionneLe: facultatif(date('Conventionné le')),
  identRpls: facultatif(
    texte('Identifiant RPLS', {
      max: 20,
      forme: { motif: '^[0-9A-Za-z]{6,20}$', dit: 'doit compter 6 à 20 chiffres ou lettres' },
    }),
  ),
  dureeMaximaleMois: facultatif(
    entier('Durée maximale d’occupation, en mois', 1, 120, { aide: 'Logement transitoire' }),
  ),
  gestionnaire: facultatif(
    reference('Association gestionnaire', 'organisation', { aide: 'Intermédiation locative' }),
  ),
  travauxJusquau: facultatif(date('Travaux jusqu’au', { aide: 'Bail à réhabilitation' })),
  operateur: facultatif(
    reference('Opérateur de l’accompagnement', 'organisation', { aide: 'Auto-construction' }),
  ),
  parcelle: facultatif(
    texte('Parcelle cadastrale', {
      max: 20,
      aide: 'Auto-construction : section et numéro, AB 123',
      forme: { motif: '^[A-Z0-9]{1,3} ?[0-9]{1,4}$', dit: 'doit être une section et un numéro (AB 123)' },
    }),
  ),
};

/** An offer as a form asks it. */
export const CHAMPS_OFFRE = { ...CHAMPS_COMMUNS, ...CHAMPS_PRIX, ...CHAMPS_FACULTATIFS };
