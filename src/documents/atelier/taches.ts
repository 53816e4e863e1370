import type { Dictionnaire, Donnees } from '../../domaine/documents/champs.js';
import type { FormatDocument } from '../../domaine/documents/modele.js';
import type { Papier } from '../papier.js';

/** What a model is made of: a text, or a Word file of its own. */
export type Contenu = { readonly texte: string } | { readonly word: Uint8Array };

interface Page {
  readonly titre: string;
  readonly description: string;
  readonly langue: string;
  /** Said at the foot of each page: a reference, never a name. */
  readonly pied: string;
  readonly papier: Papier;
}

/** What the workshop is asked. */
export type Tache =
  | (Page & {
      readonly genre: 'produire';
      readonly format: FormatDocument;
      readonly contenu: Contenu;
      readonly donnees: Donnees;
      /** ISO instant, written as the date of creation. */
      readonly le: string;
    })
  /** Tells whether a model can be used: settles, or is refused. */
  | { readonly genre: 'verifier'; readonly contenu: Contenu; readonly dictionnaire: Dictionnaire }
  /** The Word model that says what a text model says, to be edited in Word. */
  | (Page & { readonly genre: 'gabarit'; readonly texte: string });

export type Issue =
  | { readonly ok: true; readonly octets: Uint8Array }
  | { readonly ok: false; readonly fautes: readonly string[] | null; readonly erreur: string };
