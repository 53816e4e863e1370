import { RemettreDocument } from './remettre-document.js';

export const ACTES_DOCUMENTS = { RemettreDocument };
