import { texte } from '../noyau/champs.js';
import { refuser } from '../noyau/refus.js';
import { acteLogement } from './acte-logement.js';
import { aQui, finRetenue } from './conditions.js';

/** Keeps a dwelling longer for the household it is held for, as often as the charter allows (R4.28). */
export const ProlongerRetenue = acteLogement({
  type: 'ProlongerRetenue',
  libelle: 'Prolonger la retenue',
  roles: ['referent', 'bailleur', 'pilote'],
  champs: { motif: texte('Motif', { aide: 'Sans nom de personne' }) },
  admissible(etat, contexte) {
    const { prolongationsRetenue } = contexte.charte.guichet;
    const refus = aQui(etat, contexte);
    if (refus) return refus;
    if (!etat.retenue) return refuser('R4.28', 'Ce logement n’est pas retenu pour un ménage.');
    if (etat.retenue.jusquau === null)
      return refuser('R4.28', 'Cette retenue n’a pas de terme : le logement attend la décision.');
    return etat.retenue.prolongations < prolongationsRetenue
      ? null
      : refuser('R4.28', `La charte admet ${prolongationsRetenue} prolongations au plus.`);
  },
  decider({ retenue }, { motif }, contexte) {
    if (!retenue) return refuser('R4.28', 'Ce logement n’est pas retenu pour un ménage.');
    const jusquau = finRetenue(contexte);
    const { dossier, proposition } = retenue;
    const reportee =
      proposition === null
        ? { type: 'RetenueDecisionReportee', donnees: { logement: contexte.id, jusquau } }
        : { type: 'RetenueReportee', donnees: { proposition, jusquau } };
    return {
      evenements: [{ type: 'RetenueProlongee', donnees: { motif, jusquau } }],
      ailleurs: [{ agregat: 'dossier', id: dossier, evenements: [reportee] }],
    };
  },
});
