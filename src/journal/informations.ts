import { InformerMenage } from '../domaine/dossier/etapes/concertation/informer-menage.js';
import { auJourDe } from '../domaine/dossier/survenu.js';
import type { MotInformation } from './porte.js';
import type { Sorte } from './lignes-en-nombre.js';

/** The information of a household by an action of several; told after its day, at noon of that day (R1.15, R1.30). */
export const INFORMATION: Sorte<never, MotInformation> = {
  nom: 'information',
  propres: [],
  rien: { le: '', corps: {} },
  demande(_ligne, { le, corps }) {
    const survenuLe = auJourDe(le, new Date().toISOString());
    return { acte: InformerMenage.type, corps, parCleSeule: true, ...(survenuLe ? { survenuLe } : {}) };
  },
};
