import { faitDe, inchange, type EvolutionDe } from '../../evolution.js';
import { avecFait, sansFaits } from '../../faits.js';
import type { FaitsEnqueteSociale } from './evenements.js';

export const EVOLUTION_ENQUETE_SOCIALE: EvolutionDe<FaitsEnqueteSociale> = {
  EnqueteRealisee: (etat, { personnel, ...inscription }) => {
    const miseAJour = etat.faits['enquete-validee'] ? { retour: faitDe(inscription) } : {};
    const suite = { ...sansFaits(etat, 'enquete-validee', 'enquete-renvoyee'), ...miseAJour };
    if (!suite.menage || !personnel) return suite;
    const { situation, souhaits } = suite.menage;
    const menage = {
      ...suite.menage,
      situation: { ...situation, ...personnel.situation },
      souhaits: { ...souhaits, ...personnel.souhaits },
    };
    return { ...suite, menage };
  },
  EnqueteRenvoyee: (etat, e) => avecFait(sansFaits(etat, 'enquete-realisee'), 'enquete-renvoyee', faitDe(e)),
  EnqueteValidee: inchange,
};
