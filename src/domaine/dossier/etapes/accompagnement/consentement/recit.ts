import type { Recits } from '../../../recit.js';
import { PORTEES } from './etat.js';
import type { FaitsConsentement } from './evenements.js';

const portee = (code: string): string => Object.entries(PORTEES).find(([c]) => c === code)?.[1] ?? code;

export const RECIT_CONSENTEMENT: Recits<FaitsConsentement> = {
  ConsentementRecueilli: {
    dit: (donnees) => `Consentement recueilli : ${portee(donnees.portee)}`,
    genre: 'accompagnement',
    fait: 'consentement',
  },
  ConsentementRetire: {
    dit: ({ arrete }) =>
      arrete.length > 0
        ? `Consentement retiré : ${arrete.length} mesure(s) à l’arrêt`
        : 'Consentement retiré',
    genre: 'accompagnement',
  },
};
