import type { Contexte } from '../../../contexte.js';
import { parDecision } from '../../../logement/etat.js';
import type { Ailleurs } from '../../../noyau/acte.js';
import { enFrancais, type Instant } from '../../../noyau/instants.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import { liberer, premierRefus } from '../../conditions.js';
import { attribution, type EtatDossier } from '../../etat.js';
import { reserveAuxCandidats } from '../../../logement/reserve-aux-candidats.js';
import { pretAProposer } from '../rapprochement/proposer-logement.js';
import { offreFermee, refuserRetenuAilleurs, retenirParDecision } from '../rapprochement/retenue.js';

/** What a favourable decision asks of the dwelling: free and open to the household, or already its own (R4.1, R4.131). */
function logementTenable(contexte: Contexte): Refus | null {
  const { id, maintenant } = contexte;
  const { logement } = contexte.lus;
  if (logement?.dossier === id && logement.statut !== 'retire') return null;
  if (logement && parDecision(logement)) return refuserRetenuAilleurs(logement);
  if (logement?.statut !== 'disponible')
    return refuser('R4.1', 'Le logement retenu n’est plus disponible pour ce ménage.');
  return offreFermee(logement, contexte) ?? reserveAuxCandidats(logement, id, maintenant);
}

/** One dwelling at a time is kept by decision for a household: another commission's is given back first (R4.131). */
function dejaRetenu({ retenueDecision }: EtatDossier, commission: string, logement: string): Refus | null {
  if (!retenueDecision || retenueDecision.commission === commission || retenueDecision.logement === logement)
    return null;
  return refuser(
    'R4.131',
    `La commission du ${enFrancais(retenueDecision.seance)} a déjà retenu un autre logement pour ce ménage : libérez-le, ou proposez-le, d’abord.`,
  );
}

/** Why a favourable decision cannot be applied to that household now: what a proposal would be refused for (R3.4, R4.6, R4.131). */
export function favorableApplicable(
  etat: EtatDossier,
  commission: string,
  logement: string | undefined,
  contexte: Contexte,
): Refus | null {
  const pret = pretAProposer(etat, contexte);
  if (pret || logement === undefined) return pret;
  const attribue = attribution(etat);
  return premierRefus(
    attribue !== null &&
      attribue.logement !== logement &&
      refuser('R4.6', 'Un autre logement est déjà attribué au ménage.'),
    dejaRetenu(etat, commission, logement),
    logementTenable(contexte),
  );
}

interface Suite {
  readonly tenuJusquau?: Instant;
  readonly ailleurs: readonly Ailleurs[];
}

/** What the decision does to dwellings: the one it names is kept, the one that it replaces is given back (R4.131). */
export function suiteLogements(
  { retenueDecision: avant }: EtatDossier,
  commission: string,
  retenu: string | undefined,
  contexte: Contexte,
): Suite {
  if (avant && avant.logement === retenu) return { tenuJusquau: avant.jusquau, ailleurs: [] };
  const rendu =
    avant?.commission === commission ? [liberer(avant.logement, contexte, 'decision-corrigee')] : [];
  if (retenu === undefined || contexte.lus.logement?.statut !== 'disponible') return { ailleurs: rendu };
  const [retenue, tenuJusquau] = retenirParDecision(retenu, commission, contexte);
  return { tenuJusquau, ailleurs: [...rendu, retenue] };
}
