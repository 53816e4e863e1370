import type { Contexte } from '../../../contexte.js';
import { finRetenue } from '../../../logement/conditions.js';
import { facultatif, instant, reference, texte } from '../../../noyau/champs.js';
import type { Instant } from '../../../noyau/instants.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import type { Decision } from '../../../noyau/acte.js';
import type { EvenementDossier } from '../../evenements.js';
import { acteDossier } from '../../acte-dossier.js';
import { liberer } from '../../conditions.js';
import { finReponseDe } from '../../delai-reponse.js';
import type { EtatDossier } from '../../etat.js';
import type { Proposition } from '../../proposition.js';

const AVANT_REPONSE = ['proposee', 'confirmee', 'visitee'];

/** How long the offer of a notified household goes on being held: its delay to answer, then the charter's hold, again and again. */
function attente(
  etat: EtatDossier,
  { notification }: Proposition,
  le: Instant,
  contexte: Contexte,
): Instant | null {
  if (notification === null) return null;
  const fin = finReponseDe(etat, notification, contexte);
  return fin > le ? fin : finRetenue(contexte);
}

/** The dwelling that a commission kept was not proposed in time: it is free again (R4.131). */
function decisionEchue(
  { retenueDecision }: EtatDossier,
  logement: string,
  le: Instant,
  contexte: Contexte,
): Decision<EvenementDossier> | Refus {
  if (retenueDecision?.logement !== logement || retenueDecision.jusquau !== le)
    return refuser('R4.15', 'Cette retenue a été prolongée, ou n’est plus en cours.');
  return {
    evenements: [{ type: 'RetenueDecisionEchue', survenuLe: le, donnees: { logement } }],
    ailleurs: [liberer(logement, contexte, 'retenue-echue')],
  };
}

/**
 * The hold of a dwelling has lapsed before the household answered: the proposal ends, counts for nothing, and the dwelling is free
 * in the same transaction. Never under a notified offer: it is held until the household answers, or a person notes its silence
 * (R4.15, R4.56, R7.8).
 */
export const ConstaterRetenueEchue = acteDossier({
  type: 'ConstaterRetenueEchue',
  libelle: 'Constater la fin d’une retenue',
  roles: 'procedure',
  champs: {
    logement: reference('Logement', 'logement'),
    proposition: facultatif(texte('Proposition', { max: 20 })),
    le: instant('Échéance constatée'),
  },
  decider(etat, { logement, proposition: id, le }, contexte) {
    if (id === undefined) return decisionEchue(etat, logement, le, contexte);
    const proposition = etat.propositions.find((p) => p.id === id && p.logement === logement);
    if (!proposition || !AVANT_REPONSE.includes(proposition.etat) || proposition.tenuJusquau !== le)
      return refuser('R4.15', 'Cette retenue a été prolongée, ou n’est plus en cours.');
    const jusquau = attente(etat, proposition, le, contexte);
    if (jusquau !== null) {
      const prolongee = { jusquau, motif: 'Délai de réponse du ménage' };
      return {
        evenements: [{ type: 'RetenueReportee', donnees: { proposition: id, jusquau } }],
        ailleurs: [
          {
            agregat: 'logement',
            id: logement,
            evenements: [{ type: 'RetenueProlongee', donnees: prolongee }],
          },
        ],
      };
    }
    return {
      evenements: [{ type: 'RetenueEchue', survenuLe: le, donnees: { proposition: id } }],
      ailleurs: [liberer(logement, contexte, 'retenue-echue')],
    };
  },
});
