import type { Etape } from '../charte/etapes.js';
import type { Fait } from '../noyau/evenement.js';
import { oublier, restants } from './etapes/accompagnement/etat.js';
import { attribution, type EtatDossier, type Proposition } from './etat.js';
import { FAITS_DU_LOGEMENT } from './etapes/demenagement/etat.js';
import { PASSERELLES_INITIALES } from './etapes/passerelles/etat.js';
import { avecFait, sansFaits } from './faits.js';
import { DEFINITIONS, etapeSelonFaits } from './procedure.js';

/** A return to a step undoes its own facts; what later steps have gained stands, except the dwelling on a return to step 4. */
export function defaireEtape(
  etat: EtatDossier,
  etape: Etape,
  fait: Fait,
  quittee: string | undefined,
): EtatDossier {
  const defait = sansFaits(etat, ...DEFINITIONS[etape].defait);
  if (etape === 'accompagnement')
    return { ...defait, accompagnement: { ...etat.accompagnement, pieces: [] } };
  if (etape !== 'rapprochement') return defait;
  return {
    ...defait,
    propositions: etat.propositions.map((p) =>
      p === attribution(etat) ? { ...p, etat: p.id === quittee ? 'quittee' : 'retiree', fait } : p,
    ),
  };
}

/** What falls with a withdrawn fact because it was said about it. */
const DEPENDANTS: Readonly<Record<string, readonly string[]>> = { 'enquete-realisee': ['enquete-validee'] };

/** A withdrawn fact; the household goes back when its present step has lost one of its own facts. */
export function annulerFait(etat: EtatDossier, cle: string, annule: number, fait: Fait): EtatDossier {
  const tenues = etat.enquete.tenues.filter(({ version }) => version !== annule);
  const reste = {
    ...etat,
    accompagnement: oublier(etat.accompagnement, annule),
    enquete: { ...etat.enquete, tenues },
  };
  const ote = sansFaits(reste, cle, ...(DEPENDANTS[cle] ?? []));
  const rendu = restants(reste.accompagnement)[cle];
  const sans = rendu ? avecFait(ote, cle, rendu) : ote;
  return DEFINITIONS[etapeSelonFaits(sans)].defait.includes(cle) ? { ...sans, retour: fait } : sans;
}

const TERMINAUX = new Set<Proposition['etat']>(['declinee', 'refusee', 'retiree', 'rejetee', 'quittee']);

/** An exit without a definitive dwelling gives back every dwelling held: the lease and the move fall with them. */
export function rendreLogements(etat: EtatDossier, fait: Fait): EtatDossier {
  const propositions = etat.propositions.map((p) =>
    TERMINAUX.has(p.etat) ? p : { ...p, etat: 'retiree' as const, fait },
  );
  return {
    ...sansFaits(etat, ...FAITS_DU_LOGEMENT),
    ...{ propositions, retenueDecision: null, transitoire: null, passerelles: PASSERELLES_INITIALES },
  };
}

/** The household has left the dwelling it was rehoused in: it is to be rehoused again (R4.22). */
export function quitter(etat: EtatDossier, quittee: string | undefined, fait: Fait): EtatDossier {
  if (quittee === undefined) return etat;
  const propositions = etat.propositions.map((p) =>
    p.id === quittee ? { ...p, etat: 'quittee' as const, fait } : p,
  );
  return { ...sansFaits(etat, ...FAITS_DU_LOGEMENT), propositions };
}
