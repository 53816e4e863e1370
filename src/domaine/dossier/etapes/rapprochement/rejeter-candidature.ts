import { date, texte } from '../../../noyau/champs.js';
import { dateAdmise, instantDu, liberer } from '../../conditions.js';
import { acteProposition } from './acte-proposition.js';

/** The CALEOL does not attribute: the dwelling is free again, the household is owed another proposal (R4.6). */
export const RejeterCandidature = acteProposition({
  type: 'RejeterCandidature',
  libelle: 'Rendre la décision : rejet',
  roles: ['bailleur', 'pilote'],
  champs: { seance: date('Séance de la CALEOL du'), motif: texte('Motif') },
  attend: 'acceptee',
  regle: 'R4.6',
  decider({ id, logement }, { seance, motif }, contexte, etat) {
    const refus = dateAdmise(etat, contexte, seance, 'seance');
    if (refus) return refus;
    const donnees = { proposition: id, seance };
    return {
      evenements: [
        {
          type: 'CandidatureRejetee',
          survenuLe: instantDu(etat, contexte, seance),
          donnees,
          personnel: { motif },
        },
      ],
      ailleurs: [liberer(logement, contexte, 'candidature-rejetee')],
    };
  },
});
