import { DESTINATAIRES } from '../../../documents/modele.js';
import { TITRES_DOSSIER } from '../../../documents/modeles.js';
import type { Recits } from '../../recit.js';
import type { FaitsDocuments } from './evenements.js';

const nom = (noms: Readonly<Record<string, string>>, code: string): string => noms[code] ?? code;

export const RECIT_DOCUMENTS: Recits<FaitsDocuments> = {
  DocumentRemis: {
    dit: ({ modele, destinataire }) =>
      `Document remis : ${nom(TITRES_DOSSIER, modele)} (${nom(DESTINATAIRES, destinataire)})`,
    genre: 'vie',
  },
};
