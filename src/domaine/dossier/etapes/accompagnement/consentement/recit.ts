import type { Recits } from '../../../recit.js';
import { ACTES_DISTINCTS, PORTEES } from './etat.js';
import type { FaitsConsentement } from './evenements.js';

const portee = (code: string): string => Object.entries(PORTEES).find(([c]) => c === code)?.[1] ?? code;

export const RECIT_CONSENTEMENT: Recits<FaitsConsentement> = {
  ConsentementRecueilli: {
    dit: (donnees) => `Consentement recueilli : ${portee(donnees.portee)}`,
    genre: 'accompagnement',
    fait: 'consentement',
  },
  ConsentementRetire: {
    dit: ({ arrete, portee }) => {
      const retire = portee ? `Consentement retiré pour : ${ACTES_DISTINCTS[portee]}` : 'Consentement retiré';
      return arrete.length > 0 ? `${retire} : ${arrete.length} mesure(s) à l’arrêt` : retire;
    },
    genre: 'accompagnement',
  },
};
