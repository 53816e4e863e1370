import { COLONNES, type Colonne } from './colonnes.ts';
import { COLONNES_LOGEMENTS } from './colonnes-logements.ts';

type Nombres = readonly [singulier: string, pluriel: string];

/** What a kind of file is made of, and the words that tell its import. */
export interface Sorte {
  readonly nom: 'menages' | 'logements';
  readonly route: '/api/imports/menages' | '/api/imports/logements';
  readonly colonnes: readonly Colonne[];
  /** The name of the column is enough for the API to take the others as empty. */
  readonly facultatives: boolean;
  readonly aFaire: Nombres;
  readonly faits: Nombres;
  readonly connus: Nombres;
  readonly vide: string;
  /** The button that writes: `Ouvrir`, `Publier`. */
  readonly verbe: string;
  readonly objet: Nombres;
  readonly enCours: string;
  readonly rien: string;
  readonly tousConnus: string;
  readonly deuxFois: string;
}

export const MENAGES: Sorte = {
  nom: 'menages',
  route: '/api/imports/menages',
  colonnes: COLONNES,
  facultatives: false,
  aFaire: ['dossier à ouvrir', 'dossiers à ouvrir'],
  faits: ['dossier ouvert', 'dossiers ouverts'],
  connus: ['ménage déjà connu', 'ménages déjà connus'],
  vide: 'Le fichier ne contient aucun ménage sous sa ligne d’en-tête.',
  verbe: 'Ouvrir',
  objet: ['dossier', 'dossiers'],
  enCours: 'Ouverture de',
  rien: 'Il n’y a aucun dossier à ouvrir',
  tousConnus: 'Tous les ménages de ce fichier ont déjà un dossier.',
  deuxFois: 'les ménages déjà connus ne seront pas ouverts deux fois',
};

export const LOGEMENTS: Sorte = {
  nom: 'logements',
  route: '/api/imports/logements',
  colonnes: COLONNES_LOGEMENTS,
  facultatives: true,
  aFaire: ['offre à publier ou à mettre à jour', 'offres à publier ou à mettre à jour'],
  faits: ['offre publiée ou mise à jour', 'offres publiées ou mises à jour'],
  connus: ['offre déjà à jour', 'offres déjà à jour'],
  vide: 'Le fichier ne contient aucun logement sous sa ligne d’en-tête.',
  verbe: 'Reprendre',
  objet: ['offre', 'offres'],
  enCours: 'Reprise de',
  rien: 'Il n’y a aucune offre à reprendre',
  tousConnus: 'Toutes les offres de ce fichier sont déjà au guichet, à jour.',
  deuxFois: 'les offres déjà publiées seront mises à jour, jamais doublées',
};
