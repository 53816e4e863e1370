import type { Dictionnaire, DonneesDe } from './champs.js';

/** Who a document is for; its words and its content are chosen for them (seed 004: « adapté selon le destinataire »). */
export const DESTINATAIRES = {
  menage: 'Le ménage',
  bailleur: 'Le bailleur',
  financeur: 'Le financeur de la mesure',
  partenaire: 'Un partenaire (CCAPEX, travailleur social)',
  pilote: 'Le pilote (CACL)',
  membre: 'Un membre de la commission',
} as const;
export type Destinataire = keyof typeof DESTINATAIRES;

export const LANGUES_DOCUMENT = {
  fr: 'Français',
  ht: 'Créole haïtien (à relire par un traducteur)',
  'pt-BR': 'Portugais du Brésil (à relire par un traducteur)',
} as const;
export type LangueDocument = keyof typeof LANGUES_DOCUMENT;

export const FORMATS_DOCUMENT = { pdf: 'PDF accessible', docx: 'Word' } as const;
export type FormatDocument = keyof typeof FORMATS_DOCUMENT;

/** A kind of document: what it is for, and the fields its models may use. */
export interface ModeleDocument<D extends Dictionnaire = Dictionnaire> {
  readonly titre: string;
  readonly objet: string;
  readonly destinataires: readonly Destinataire[];
  /** Languages in which a model is shipped; French always. */
  readonly langues: readonly LangueDocument[];
  readonly champs: D;
}

export const modele = <const D extends Dictionnaire>(m: ModeleDocument<D>): ModeleDocument<D> => m;
export type DonneesModele<M> = M extends ModeleDocument<infer D> ? DonneesDe<D> : never;
