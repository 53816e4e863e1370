import type { Contexte } from '../../../contexte.js';
import { note } from '../../../noyau/champs.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import type { SuitePar } from '../../../commission/natures.js';
import { acteDossier } from '../../acte-dossier.js';
import { suiteAttendue } from './suites.js';

const rien = () =>
  refuser('R4.170', 'Aucune décision de la commission d’examen des cas spécifiques n’attend de suite.');

/** R4.239: whom the decision names says it, or a pilot, who answers for every household. */
const reserveeAuPilote = (suitePar: SuitePar | undefined, { acteur }: Contexte): Refus | null =>
  suitePar === 'pilote' && acteur.type === 'personne' && acteur.role !== 'pilote'
    ? refuser(
        'R4.239',
        'La commission a confié la suite de cette décision au pilote : c’est à lui de dire ce qui a été fait.',
        'interdit',
      )
    : null;

/** What was done of the decision of the commission, by whom it named (R4.170, R4.239), after its session (R4.238). */
export const DonnerSuiteCommission = acteDossier({
  type: 'DonnerSuiteCommission',
  libelle: 'Donner suite à la décision de la commission',
  roles: ['referent', 'pilote'],
  champs: { suite: note('Ce qui a été fait', { aide: 'De ce que la commission a décidé' }) },
  admissible(etat, contexte) {
    const attendue = suiteAttendue(etat);
    return attendue ? reserveeAuPilote(attendue.suitePar, contexte) : rien();
  },
  decider(etat, personnel) {
    const attendue = suiteAttendue(etat);
    if (!attendue) return rien();
    const { commission } = attendue;
    return { evenements: [{ type: 'SuiteCommissionDonnee', donnees: { commission }, personnel }] };
  },
});
