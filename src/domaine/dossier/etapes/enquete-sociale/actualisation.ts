import type { Fait } from '../../../noyau/evenement.js';
import type { EtatDossier } from '../../etat.js';
import type { Devoir, Du } from '../definition.js';

const CODE = 'actualiser-enquete';

const definitif = ({ propositions }: EtatDossier): boolean =>
  propositions.some(({ etat, nature }) => etat === 'attribuee' && nature !== 'transitoire');

/** An attribution has put an end to it: what gives the household back to its search makes it owed anew. A closing, or a mistake: `Reprise`. */
function deNouveau({ taches, retour, clotures }: EtatDossier, validee: Fait): Fait {
  const siennes = taches.filter((t) => t.code === CODE && t.cause >= validee.version);
  const ouverte = siennes.find((t) => t.etat === 'a-faire');
  if (ouverte) return { version: ouverte.cause, le: ouverte.depart };
  const abandon = siennes.findLast((t) => t.etat === 'annulee')?.finie ?? null;
  const parCloture = clotures.some(({ version }) => version === abandon);
  return abandon !== null && !parCloture && retour && retour.version > abandon ? retour : validee;
}

/** A validated survey is to be brought up to date once past its validity, as long as no definitive dwelling is attributed (R2.60). */
const dus = (etat: EtatDossier): readonly Du[] => {
  const { 'enquete-realisee': realisee, 'enquete-validee': validee } = etat.faits;
  return realisee && validee && !definitif(etat) ? [{ fait: deNouveau(etat, validee) }] : [];
};

/** Is the task open? The survey may then be done again, whatever became of its date since (R2.61). */
export const actualisationDemandee = ({ taches }: EtatDossier): boolean =>
  taches.some((t) => t.code === CODE && t.etat === 'a-faire');

export const ACTUALISER: Devoir = {
  code: CODE,
  dus,
  attente: {
    dit: 'Fin de validité de l’enquête',
    delai: ({ validiteEnquete }) => validiteEnquete,
    depuis: ({ faits }) => faits['enquete-realisee']?.le ?? null,
  },
  ouvertePar: ['EnqueteValidee', 'PropositionRetiree', 'RetourDemande', 'ReponseAnnulee'],
  accompliPar: ['EnqueteRealisee'],
  actes: ['RealiserEnquete'],
};
