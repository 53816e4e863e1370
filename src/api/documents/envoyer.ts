import type { Response } from 'express';
import type { FormatDocument } from '../../domaine/documents/modele.js';

export const TYPES_DOCUMENT = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const satisfies Readonly<Record<FormatDocument, string>>;
export const TEXTE = 'text/plain; charset=utf-8';

/** A browser's own reader of PDF is an object and its style; nothing else may be loaded. */
const LECTEUR_PDF =
  "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** Letters and digits of a reference: a file's name says nothing else. */
export const nomFichier = (modele: string, reference: string, extension: string): string =>
  `${modele}-${reference.replace(/[^A-Za-z0-9]+/g, '-').slice(0, 60)}.${extension}`;

interface Piece {
  readonly octets: Buffer;
  readonly type: string;
  readonly nom: string;
}

/** Shown by the browser when it can, under a name of its own; never kept by a cache. */
export function envoyer(reponse: Response, { octets, type, nom }: Piece): void {
  const voir = type === TYPES_DOCUMENT.pdf ? 'inline' : 'attachment';
  reponse
    .setHeader('content-type', type)
    .setHeader('content-disposition', `${voir}; filename="${nom}"`)
    .setHeader('content-security-policy', LECTEUR_PDF)
    .setHeader('cache-control', 'no-store')
    .send(octets);
}
