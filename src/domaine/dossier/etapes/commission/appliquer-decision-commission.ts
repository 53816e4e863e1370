import { DECISIONS, estDecisionCas, SUITE_PAR, TYPES_COMMISSION } from '../../../commission/natures.js';
import { choix, date, entier, facultatif, ouiNon, texte } from '../../../noyau/champs.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import type { EtatDossier } from '../../etat.js';
import { favorableApplicable, suiteLogements } from './retenue-decision.js';
import { demandeDe } from './demande-decision.js';

const champs = {
  commission: texte('Commission'),
  nature: choix('Nature', TYPES_COMMISSION),
  seance: date('Séance du'),
  version: entier('Version de la décision', 1, 1_000_000),
  decision: choix('Décision', DECISIONS),
  raison: facultatif(texte('Raison')),
  logement: facultatif(texte('Logement')),
  reexamenLe: facultatif(date('Réexamen le')),
  motif: facultatif(texte('Motif')),
  suitePar: facultatif(choix('Qui y donne suite', SUITE_PAR)),
  demandee: facultatif(ouiNon('Une personne a saisi la commission de ce cas')),
};

/** A case is settled while its offers are exhausted, or when a task went up to the commission (R7.1) or a person referred it (R4.175); a correction of what this commission settled is only noted (R4.7, R4.48). */
function casOuvert(etat: EtatDossier, commission: string, decision: string, demandee: boolean): Refus | null {
  const dejaTranche = etat.decisionsCommission.some(
    (d) => d.commission === commission && estDecisionCas(d.decision),
  );
  if (dejaTranche && !estDecisionCas(decision))
    return refuser('R4.48', 'La décision est déjà appliquée au dossier : un ajournement ne la reprend pas.');
  const montee = etat.taches.some((t) => t.escaladeVers === 'commission');
  return dejaTranche || demandee || montee || etat.faits['offres-epuisees']
    ? null
    : refuser('R4.7', 'Les offres dues au ménage ne sont pas épuisées, ou le cas est déjà tranché.');
}

/** Applies to one dossier what a commission decided, and keeps the dwelling it names; done once, whatever the retries (R4.47, R4.131). */
export const AppliquerDecisionCommission = acteDossier({
  type: 'AppliquerDecisionCommission',
  libelle: 'Appliquer la décision d’une commission',
  roles: 'procedure',
  champs,
  lit: ({ decision, logement }) => (decision === 'favorable' && logement !== undefined ? { logement } : {}),
  decider(etat, { motif, demandee = false, suitePar, ...donnees }, contexte) {
    const { nature, decision, commission, version } = donnees;
    if (etat.decisionsCommission.some((d) => d.commission === commission && d.version >= version))
      return { evenements: [] };
    const refus =
      nature === 'cas-specifiques'
        ? casOuvert(etat, commission, decision, demandee)
        : decision === 'favorable' && favorableApplicable(etat, commission, donnees.logement, contexte);
    if (refus) return refus;
    const retenu = decision === 'favorable' ? donnees.logement : undefined;
    const { ailleurs, ...tenu } = suiteLogements(etat, commission, retenu, contexte);
    const demande = demandeDe(etat, { ...donnees, suitePar }, contexte);
    const appliquee = {
      type: 'DecisionCommissionAppliquee' as const,
      donnees: { ...donnees, ...tenu, ...demande },
    };
    if (!estDecisionCas(decision) || !etat.faits['offres-epuisees'])
      return { evenements: [appliquee], ailleurs };
    const tranche = {
      type: 'CasSpecifiqueTranche' as const,
      donnees: { commission, decision },
      personnel: motif === undefined ? {} : { motif },
    };
    return { evenements: [tranche, appliquee], ailleurs };
  },
});
