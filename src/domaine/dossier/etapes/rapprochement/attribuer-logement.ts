import type { Contexte } from '../../../contexte.js';
import type { Ailleurs } from '../../../noyau/acte.js';
import { plusTard } from '../../../noyau/instants.js';
import { estRefus } from '../../../noyau/refus.js';
import { dateAdmise, exigeChemin, instantDu, liberer } from '../../conditions.js';
import { propositionsOuvertes, type EtatDossier } from '../../etat.js';
import type { EvenementDossier } from '../../evenements.js';
import type { Proposition } from '../../proposition.js';
import { acteProposition } from './acte-proposition.js';
import { CHAMP_RANG, CHAMPS_CALEOL } from './champs-caleol.js';
import { quitterListes } from '../passerelles/candidatures.js';
import { conditionsLe, effortAdmis, examinees } from './conditions-caleol.js';
import { litCaleol, siegeDe } from './siege-caleol.js';

const AUTRE_ATTRIBUE = 'Un autre logement est attribué au ménage.';

/** The other open proposals of the household are withdrawn, their dwellings and the one a commission kept free again (R4.62, R4.131). */
function retirerLesAutres(
  etat: EtatDossier,
  attribuee: Proposition,
  contexte: Contexte,
): { evenements: EvenementDossier[]; ailleurs: Ailleurs[] } {
  const autres = propositionsOuvertes(etat).filter((p) => p.id !== attribuee.id);
  const decidees = etat.retenueDecision ? [etat.retenueDecision] : [];
  const personnel = { motif: AUTRE_ATTRIBUE };
  return {
    evenements: [
      ...autres.map(({ id, fait }) => ({
        type: 'PropositionRetiree' as const,
        survenuLe: plusTard(fait.le, contexte.survenuLe),
        donnees: { proposition: id },
        personnel,
      })),
      ...decidees.map(({ logement }) => ({
        type: 'RetenueDecisionLevee' as const,
        donnees: { logement },
        personnel,
      })),
    ],
    ailleurs: [
      ...autres.map(({ logement }) => liberer(logement, contexte, 'proposition-retiree')),
      ...decidees.map(({ logement }) => liberer(logement, contexte, 'retenue-liberee')),
    ],
  };
}

/** The CALEOL attributes the dwelling, which completes step 4, or ranks the candidate after others (R4.6, R4.61). */
export const AttribuerLogement = acteProposition({
  type: 'AttribuerLogement',
  libelle: 'Rendre la décision : attribution',
  roles: ['bailleur', 'pilote'],
  champs: { ...CHAMPS_CALEOL, rang: CHAMP_RANG },
  lit: litCaleol,
  attend: ['acceptee'],
  regle: 'R4.6',
  seuil: (etat) =>
    exigeChemin(etat, 'accompagnement', 'R3.4', 'Le diagnostic et les pièces précèdent toute attribution.'),
  decider(proposition, { seance, rang = 1, membres, conditions }, contexte, etat) {
    const refus = dateAdmise(etat, contexte, seance, 'seance');
    if (refus) return refus;
    const siege = siegeDe(proposition, { seance, ...(membres ? { membres } : {}) }, contexte);
    if (estRefus(siege)) return siege;
    const duBailleur = conditionsLe(proposition, seance, contexte);
    const effort = rang > 1 ? null : effortAdmis(proposition, duBailleur, conditions);
    if (effort) return effort;
    const { id, logement } = proposition;
    const survenuLe = instantDu(etat, contexte, seance);
    const donnees = {
      proposition: id,
      seance,
      rang,
      ...siege,
      ...examinees(duBailleur),
    };
    const personnel = conditions ? { conditions } : {};
    if (rang > 1) return { evenements: [{ type: 'CandidatureClassee', survenuLe, donnees, personnel }] };
    const autres = retirerLesAutres(etat, proposition, contexte);
    const attribue = { type: 'LogementAttribue', donnees: { dossier: contexte.id } };
    return {
      evenements: [...autres.evenements, { type: 'AttributionDecidee', survenuLe, donnees, personnel }],
      ailleurs: [
        ...autres.ailleurs,
        ...quitterListes(etat, contexte, [logement]),
        { agregat: 'logement', id: logement, evenements: [attribue] },
      ],
    };
  },
});
