import type { Etape } from '../charte/etapes.js';
import type { Fait } from '../noyau/evenement.js';
import type { EtatDossier } from './etat.js';
import { sansFaits } from './faits.js';

/** The standing facts of each step: what a return to it undoes. */
const FAITS_DES_ETAPES: Readonly<Record<Etape, readonly string[]>> = {
  concertation: ['menage-informe'],
  'enquete-sociale': ['enquete-realisee', 'enquete-validee', 'enquete-renvoyee'],
  accompagnement: ['diagnostic', 'pieces', 'porte-levee'],
  rapprochement: ['bail', 'demenagement'],
  demenagement: ['bail', 'demenagement', 'origine-liberee'],
  suivi: ['contact-1-mois', 'contact-3-mois', 'contact-6-mois', 'contact-12-mois', 'bilan'],
};

/** A return to a step undoes its own facts; what later steps have gained stands, except the dwelling on a return to step 4. */
export function defaireEtape(etat: EtatDossier, etape: Etape, fait: Fait): EtatDossier {
  const defait = sansFaits(etat, ...FAITS_DES_ETAPES[etape]);
  if (etape !== 'rapprochement') return defait;
  return {
    ...defait,
    propositions: defait.propositions.map((p) => (p.etat === 'attribuee' ? { ...p, etat: 'retiree', fait } : p)),
  };
}
