import { date } from '../../../noyau/champs.js';
import { dateAdmise, instantDu } from '../../conditions.js';
import { acteProposition } from './acte-proposition.js';

/** The CALEOL attributes the dwelling. Completes step 4 (R4.6). */
export const AttribuerLogement = acteProposition({
  type: 'AttribuerLogement',
  libelle: 'Rendre la décision : attribution',
  roles: ['bailleur', 'pilote'],
  champs: { seance: date('Séance de la CALEOL du') },
  attend: 'acceptee',
  regle: 'R4.6',
  decider({ id, logement }, { seance }, contexte, etat) {
    const refus = dateAdmise(etat, contexte, seance, 'seance');
    if (refus) return refus;
    const donnees = { proposition: id, seance };
    const attribue = { type: 'LogementAttribue', donnees: { dossier: contexte.id } };
    return {
      evenements: [{ type: 'AttributionDecidee', survenuLe: instantDu(etat, contexte, seance), donnees }],
      ailleurs: [{ agregat: 'logement', id: logement, evenements: [attribue] }],
    };
  },
});
