import { choix, date, facultatif, note, texte } from '../../../noyau/champs.js';
import { estRefus } from '../../../noyau/refus.js';
import { liberer } from '../../conditions.js';
import { acteProposition } from './acte-proposition.js';
import { issueDuRefus } from './issue-refus.js';
import { choixMotifs, motifCode, revueImpossible, suitesDuRefus } from './refus.js';

const champs = {
  motif: texte('Motif', { max: 60, aide: 'Code d’un motif de la charte' }),
  precisions: facultatif(note('Précisions')),
  revoirLe: facultatif(
    date('Reprendre la recherche le', { aide: 'Quand le motif met la recherche en attente' }),
  ),
};

/**
 * The household refuses, with a coded reason (R4.5): after a visit, or in answer to the notification of the offer (R4.55). The refusal counts when its reason does and the offer was valid
 * (R4.7, R4.9, R9.4); the dwelling is free again, and the reason may bring a consequence of its own (R4.57).
 */
export const RefuserProposition = acteProposition({
  type: 'RefuserProposition',
  libelle: 'Recueillir le refus du ménage',
  roles: ['referent'],
  champs,
  precises: (_etat, { charte }) => ({ ...champs, motif: choix('Motif', choixMotifs(charte, 'menage')) }),
  attend: ['visitee'],
  aussi: ({ etat, notification }) => notification !== null && (etat === 'proposee' || etat === 'confirmee'),
  regle: 'R4.4',
  decider(proposition, { motif, precisions, revoirLe }, contexte, etat) {
    const code = motifCode(contexte.charte, 'menage', motif, 'motif', 'R4.5');
    if (estRefus(code)) return code;
    const refusDate = revueImpossible(code, revoirLe, contexte);
    if (refusDate) return refusDate;
    const { consequence } = code;
    const motifCompte = consequence === 'compte';
    const { id, logement } = proposition;
    const issue = issueDuRefus(etat, proposition, motifCompte, contexte);
    const donnees = { proposition: id, motif, motifCompte, consequence, ...issue };
    const refus = {
      type: 'PropositionRefusee' as const,
      donnees,
      personnel: precisions ? { precisions } : {},
    };
    return {
      evenements: [refus, ...suitesDuRefus(code, contexte, revoirLe)],
      ailleurs: [liberer(logement, contexte, 'proposition-refusee')],
    };
  },
});
