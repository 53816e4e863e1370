import { facultatif, texte } from '../../../noyau/champs.js';
import { estRefus } from '../../../noyau/refus.js';
import { dateAdmise, instantDu, liberer } from '../../conditions.js';
import { acteProposition } from './acte-proposition.js';
import { CHAMPS_CALEOL } from './champs-caleol.js';
import { conditionsLe, examinees } from './conditions-caleol.js';
import { litCaleol, siegeDe } from './siege-caleol.js';
import { champMotif, motifDit, suitesDuRefus } from './refus.js';

const champs = {
  ...CHAMPS_CALEOL,
  motif: texte('Motif'),
  code: facultatif(texte('Nature du motif', { max: 60, aide: 'Code d’un motif de la charte' })),
};

/** The CALEOL does not attribute: the dwelling is free again, the household is owed another proposal (R4.6, R4.57). */
export const RejeterCandidature = acteProposition({
  type: 'RejeterCandidature',
  libelle: 'Rendre la décision : rejet',
  roles: ['bailleur', 'pilote'],
  champs,
  lit: litCaleol,
  precises: (_etat, { charte }) => ({ ...champs, code: champMotif(charte, 'caleol') }),
  attend: ['acceptee'],
  regle: 'R4.6',
  decider(proposition, { seance, motif, code, membres, conditions }, contexte, etat) {
    const { id, logement } = proposition;
    const refus = dateAdmise(etat, contexte, seance, 'seance');
    if (refus) return refus;
    const siege = siegeDe(proposition, { seance, ...(membres ? { membres } : {}) }, contexte);
    if (estRefus(siege)) return siege;
    const lu = motifDit(contexte.charte, 'caleol', code);
    if (estRefus(lu)) return lu;
    const codes = lu ? { motif: code, consequence: lu.consequence } : {};
    const rejet = {
      type: 'CandidatureRejetee' as const,
      survenuLe: instantDu(etat, contexte, seance),
      donnees: {
        ...{ proposition: id, seance, ...codes, ...siege },
        ...examinees(conditionsLe(proposition, seance, contexte)),
      },
      personnel: { motif, ...(conditions ? { conditions } : {}) },
    };
    return {
      evenements: [rejet, ...(lu ? suitesDuRefus(lu, contexte) : [])],
      ailleurs: [liberer(logement, contexte, 'candidature-rejetee')],
    };
  },
});
