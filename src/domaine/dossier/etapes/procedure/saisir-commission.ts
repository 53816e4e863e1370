import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';

/** Refers the household to the commission d’examen des cas spécifiques once its offers are exhausted (R4.7). */
export const SaisirCommission = acteDossier({
  type: 'SaisirCommission',
  libelle: 'Saisir la commission d’examen des cas spécifiques',
  roles: 'procedure',
  champs: {},
  decider(etat) {
    const epuise = etat.faits['offres-epuisees'];
    if (!epuise || etat.faits['commission-saisie']) {
      return refuser('R4.7', 'La commission n’est pas à saisir dans l’état présent du dossier.', 'plus-tard');
    }
    const donnees = { refus: etat.refusComptes };
    return {
      evenements: [{ type: 'CommissionSaisie', survenuLe: epuise.le, cause: epuise.version, donnees }],
    };
  },
});
