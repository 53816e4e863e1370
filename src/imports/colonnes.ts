/** The columns of a file of households, in their usual order. */
export const COLONNES = [
  'reference',
  'programme',
  'operation',
  'commune',
  'nom',
  'prenom',
  'date_naissance',
  'telephone',
  'langue',
  'statut_occupation',
  'anciennete_annees',
  'nombre_personnes',
  'ressources_mensuelles',
  'loyer',
  'charges',
  'aides',
  'typologie',
  'surface',
  'handicap',
  'violences',
  'dalo',
  'numero_unique',
  'communes_souhaitees',
  'typologie_souhaitee',
  'accepte_transitoire',
  'immeuble',
  'latitude',
  'longitude',
] as const;
export type Colonne = (typeof COLONNES)[number];

/** Columns that a file may go without: older files do. */
export const COLONNES_FACULTATIVES: readonly Colonne[] = ['immeuble', 'latitude', 'longitude'];

/** A file of households. */
export const FORME_MENAGES = { colonnes: COLONNES, facultatives: COLONNES_FACULTATIVES };

/** The column each field of `OuvrirDossier` comes from. */
export const COLONNE_DE: Readonly<Record<string, Colonne>> = {
  reference: 'reference',
  operation: 'operation',
  commune: 'commune',
  immeuble: 'immeuble',
  'identite.nom': 'nom',
  'identite.prenom': 'prenom',
  'identite.dateNaissance': 'date_naissance',
  'identite.telephone': 'telephone',
  'identite.langue': 'langue',
  'identite.numeroUnique': 'numero_unique',
  'situation.statutOccupation': 'statut_occupation',
  'situation.ancienneteAnnees': 'anciennete_annees',
  'situation.nombrePersonnes': 'nombre_personnes',
  'situation.ressourcesMensuelles': 'ressources_mensuelles',
  'situation.loyer': 'loyer',
  'situation.charges': 'charges',
  'situation.aides': 'aides',
  'situation.typologie': 'typologie',
  'situation.surface': 'surface',
  'situation.position.latitude': 'latitude',
  'situation.position.longitude': 'longitude',
  'situation.position': 'latitude',
  'situation.handicap': 'handicap',
  'situation.violences': 'violences',
  'situation.dalo': 'dalo',
  'souhaits.communes': 'communes_souhaitees',
  'souhaits.typologie': 'typologie_souhaitee',
  'souhaits.accepteTransitoire': 'accepte_transitoire',
};

/** A fault, or a doubt, about one line of the file. */
export interface Remarque {
  /** Physical line where the record starts; the header is line 1. */
  readonly ligne: number;
  /** Column, or `ligne` for the whole line. */
  readonly champ: Colonne | 'ligne';
  readonly motif: string;
}
