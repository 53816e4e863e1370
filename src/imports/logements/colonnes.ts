import type { Forme } from '../fichier-csv.js';

/** The column of each field of an offer, in the usual order of a file. */
export const COLONNE_DE = {
  reference: 'reference',
  bailleur: 'bailleur',
  nature: 'nature',
  commune: 'commune',
  horsQpv: 'hors_qpv',
  'qpv.nom': 'qpv',
  'qpv.code': 'code_qpv',
  'qpv.millesime': 'millesime_qpv',
  typologie: 'typologie',
  surface: 'surface',
  etage: 'etage',
  ascenseur: 'ascenseur',
  loyer: 'loyer',
  charges: 'charges',
  annexes: 'annexes',
  depotGarantie: 'depot_garantie',
  accessible: 'accessible',
  accessibilite: 'accessibilite',
  decent: 'decent',
  disponibleLe: 'disponible_le',
  financement: 'financement',
  reservataire: 'reservataire',
  conventionneLe: 'conventionne_le',
  anneeConstruction: 'annee_construction',
  classeEnergie: 'classe_energie',
  secteur: 'secteur',
  adresse: 'adresse',
  'position.latitude': 'latitude',
  'position.longitude': 'longitude',
  identRpls: 'ident_rpls',
  dureeMaximaleMois: 'duree_maximale_mois',
  gestionnaire: 'gestionnaire',
  travauxJusquau: 'travaux_jusquau',
  operateur: 'operateur',
  parcelle: 'parcelle',
} as const;
export type ColonneOffre = (typeof COLONNE_DE)[keyof typeof COLONNE_DE];
const COLONNES = Object.values(COLONNE_DE);

/** What every line must fill. */
export const OBLIGATOIRES: readonly ColonneOffre[] = [
  'reference',
  'nature',
  'commune',
  'hors_qpv',
  'typologie',
  'surface',
  'loyer',
  'charges',
  'accessible',
  'disponible_le',
];

/** A file of offers: the other columns may be left out. */
export const FORME_OFFRES: Forme<ColonneOffre> = {
  colonnes: COLONNES,
  facultatives: COLONNES.filter((c) => !OBLIGATOIRES.includes(c)),
};

/** Fields of several columns: a fault of the whole is told on the first. */
const ENSEMBLES: Readonly<Record<string, ColonneOffre>> = { qpv: 'qpv', position: 'latitude' };

/** The column that a fault of a field is told on. */
export const colonneDe = (champ: string): ColonneOffre | 'ligne' =>
  (COLONNE_DE as Readonly<Record<string, ColonneOffre>>)[champ] ?? ENSEMBLES[champ] ?? 'ligne';
