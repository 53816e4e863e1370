import type { Contexte } from '../../../contexte.js';
import { dernierJour, finRetenue, publicationEchue } from '../../../logement/conditions.js';
import type { EtatLogement } from '../../../logement/etat.js';
import type { Ailleurs } from '../../../noyau/acte.js';
import type { Instant } from '../../../noyau/instants.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import type { Proposition } from '../../proposition.js';

/** Why an offer cannot be proposed although nobody holds it: lapsed, or kept for those who stood for it (R4.16, R4.23). */
export function offreFermee(logement: EtatLogement, { maintenant }: Contexte): Refus | null {
  const refus = (regle: string, motif: string) => refuser(regle, motif, 'conflit', 'logement');
  if (logement.statut === 'expire' || publicationEchue(logement, maintenant))
    return refus('R4.16', 'La publication de ce logement est échue : son bailleur doit la renouveler.');
  return null;
}

/** R4.131: kept by a commission for another household; nothing tells whom. */
export function refuserRetenuAilleurs({ retenue }: EtatLogement): Refus {
  const terme = retenue?.jusquau ? ` jusqu’au ${dernierJour(retenue.jusquau)}` : '';
  return refuser(
    'R4.131',
    `Une commission a retenu ce logement pour un autre ménage${terme} : il n’est promis à personne d’autre tant que cette retenue n’est pas échue, ou libérée par le référent de ce ménage ou un pilote.`,
    'conflit',
    'logement',
  );
}

/** Holds a dwelling for a proposal, until the charter's term (R4.1, R4.15). */
export function retenir(logement: string, proposition: string, contexte: Contexte): [Ailleurs, Instant] {
  const jusquau = finRetenue(contexte);
  const donnees = { dossier: contexte.id, proposition, jusquau };
  return [{ agregat: 'logement', id: logement, evenements: [{ type: 'LogementReserve', donnees }] }, jusquau];
}

/** Keeps for a household the dwelling that a commission decided, until the charter's term (R4.131). */
export function retenirParDecision(
  logement: string,
  commission: string,
  contexte: Contexte,
): [Ailleurs, Instant] {
  const jusquau = finRetenue(contexte);
  const donnees = { dossier: contexte.id, commission, jusquau };
  return [{ agregat: 'logement', id: logement, evenements: [{ type: 'LogementReserve', donnees }] }, jusquau];
}

/** The household has accepted: the dwelling is kept until the decision, whatever the date (R4.15). */
export const maintenir = (logement: string, { id: dossier }: Contexte): Ailleurs => ({
  agregat: 'logement',
  id: logement,
  evenements: [{ type: 'RetenueMaintenue', donnees: { dossier } }],
});

/** A proposal does not move on once its hold has lapsed, even before the procedure has said so (R4.15). */
export const retenueEchue = ({ tenuJusquau }: Proposition, { survenuLe }: Contexte): Refus | null =>
  tenuJusquau !== null && survenuLe > tenuJusquau
    ? refuser(
        'R4.15',
        `La retenue du logement est échue depuis le ${dernierJour(tenuJusquau)} : prolongez-la, ou retirez la proposition.`,
      )
    : null;
