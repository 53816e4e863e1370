import { note } from '../../../noyau/champs.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { suiteAttendue } from './suites.js';

const rien = () =>
  refuser('R4.170', 'Aucune décision de la commission d’examen des cas spécifiques n’attend de suite.');

/** What was done of the decision of the commission, by whom it named (R4.170). */
export const DonnerSuiteCommission = acteDossier({
  type: 'DonnerSuiteCommission',
  libelle: 'Donner suite à la décision de la commission',
  roles: ['referent', 'pilote'],
  champs: { suite: note('Ce qui a été fait', { aide: 'De ce que la commission a décidé' }) },
  admissible: (etat) => (suiteAttendue(etat) ? null : rien()),
  decider(etat, personnel) {
    const attendue = suiteAttendue(etat);
    if (!attendue) return rien();
    const { commission } = attendue;
    return { evenements: [{ type: 'SuiteCommissionDonnee', donnees: { commission }, personnel }] };
  },
});
