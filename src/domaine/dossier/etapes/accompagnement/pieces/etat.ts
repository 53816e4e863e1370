import type { Charte } from '../../../../charte/charte.js';
import type { Piece } from '../../../../charte/sections/pieces.js';
import type { Fait } from '../../../../noyau/evenement.js';

/** A paper received, or that a pilot has waived. */
export interface PieceTenue {
  readonly code: string;
  readonly fait: Fait;
  readonly dispensee: boolean;
}

export const ETATS_PIECE = {
  recue: 'Reçue',
  dispensee: 'Dispensée par le pilote',
  manquante: 'Manque',
  'non-recue': 'Non reçue',
} as const;

type Tenues = readonly PieceTenue[];
/** The part of a dossier that is read here. */
interface Dossier {
  readonly accompagnement: { readonly pieces: Tenues };
  readonly faits: Readonly<Record<string, Fait>>;
}

/** What came before and comes again counts from the first time; what was waived is received at last. */
export const avecPieces = (tenues: Tenues, codes: readonly string[], fait: Fait): Tenues => [
  ...tenues.filter((t) => !(t.dispensee && codes.includes(t.code))),
  ...codes
    .filter((code) => !tenues.some((t) => t.code === code && !t.dispensee))
    .map((code) => ({ code, fait, dispensee: false })),
];

/** The fact of that version was a mistake: what it brought is missing again. */
export const sansPieces = (tenues: Tenues, version: number): Tenues =>
  tenues.filter(({ fait }) => fait.version !== version);

export const tenue = ({ accompagnement }: Dossier, code: string): PieceTenue | undefined =>
  accompagnement.pieces.find((t) => t.code === code);

/** Compulsory under this charter, neither received nor waived; none once the file was said complete, under whatever version (R3.125). */
export const piecesManquantes = (etat: Dossier, { pieces }: Pick<Charte, 'pieces'>): Piece[] =>
  etat.faits['pieces']
    ? []
    : pieces.pieces.filter(({ code, obligatoire }) => obligatoire && !tenue(etat, code));

/** « Il manque : … », to be read; null when nothing does. */
export function direManquantes(etat: Dossier, charte: Pick<Charte, 'pieces'>): string | null {
  const noms = piecesManquantes(etat, charte).map(({ libelle }) => `« ${libelle} »`);
  return noms.length > 0 ? `Il manque : ${noms.join(', ')}.` : null;
}
