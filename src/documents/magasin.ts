import type { LangueDocument } from '../domaine/documents/modele.js';
import type { NomModele } from '../domaine/documents/modeles.js';
import type { Personne } from '../domaine/noyau/acteur.js';

/** A text makes both formats; a Word file, when one was put in, makes the Word format in its place. */
export type GenreModele = 'texte' | 'word';

/** Which model. */
export interface CleModele {
  readonly modele: NomModele;
  readonly langue: LangueDocument;
  readonly genre: GenreModele;
}

/** One version of a model that someone put in; 1 is the first after the shipped one. */
export interface VersionModele extends CleModele {
  readonly version: number;
  /** SHA-256 of the content, hexadecimal; null = back to the shipped model. */
  readonly empreinte: string | null;
  readonly auteur: string;
  readonly le: string;
  readonly motif: string;
}

export interface NouvelleVersion extends CleModele {
  readonly contenu: Buffer | null;
  readonly auteur: Personne;
  readonly motif: string;
  /** Version it was made from: refused when another one came in between. */
  readonly apres: number;
}

/** The versions of models: added, never changed nor removed. */
export interface Magasin {
  /** Most recent first. */
  versions(modele: NomModele): Promise<readonly VersionModele[]>;
  /** The last version; null = the shipped model was never replaced. */
  derniere(cle: CleModele): Promise<{ readonly version: number; readonly contenu: Buffer | null } | null>;
  contenu(cle: CleModele, version: number): Promise<Buffer | null>;
  /** @returns the new version, or null when `apres` is no longer the last */
  ajouter(nouvelle: NouvelleVersion): Promise<number | null>;
}
