import { instant, reference, texte } from '../../../noyau/champs.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { liberer } from '../../conditions.js';

const AVANT_REPONSE = ['proposee', 'confirmee', 'visitee'];

/**
 * The hold of a dwelling has lapsed before the household answered: the proposal ends, counts for nothing, and the dwelling is free
 * in the same transaction. While a notified household may still answer, the hold lasts as long as its delay (R4.15, R7.8).
 */
export const ConstaterRetenueEchue = acteDossier({
  type: 'ConstaterRetenueEchue',
  libelle: 'Constater la fin d’une retenue',
  roles: 'procedure',
  champs: {
    logement: reference('Logement', 'logement'),
    proposition: texte('Proposition', { max: 20 }),
    le: instant('Échéance constatée'),
  },
  decider({ propositions }, { logement, proposition: id, le }, contexte) {
    const proposition = propositions.find((p) => p.id === id && p.logement === logement);
    if (!proposition || !AVANT_REPONSE.includes(proposition.etat) || proposition.tenuJusquau !== le)
      return refuser('R4.15', 'Cette retenue a été prolongée, ou n’est plus en cours.');
    const { reponseAvant } = proposition.notification ?? { reponseAvant: le };
    if (reponseAvant > le) {
      const prolongee = { jusquau: reponseAvant, motif: 'Délai de réponse du ménage' };
      return {
        evenements: [{ type: 'RetenueReportee', donnees: { proposition: id, jusquau: reponseAvant } }],
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
