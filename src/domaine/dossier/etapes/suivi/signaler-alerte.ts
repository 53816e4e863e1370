import { choix, note } from '../../../noyau/champs.js';
import { acteDossier } from '../../acte-dossier.js';
import { exigeEtape } from '../../conditions.js';
import { bailleurDe } from '../rapprochement/proposition-attendue.js';
import { alerteSignalee } from './alerte.js';
import { NATURES_ALERTE } from './etat.js';

/** Arrears, neighbours, health: someone sees that the household is in difficulty (R6.5, R6.8). */
export const SignalerAlerte = acteDossier({
  type: 'SignalerAlerte',
  libelle: 'Signaler une difficulté',
  etape: 'suivi',
  roles: ['referent', 'pilote', 'partenaire', 'bailleur'],
  champs: { nature: choix('Difficulté', NATURES_ALERTE), description: note('Ce qui est constaté') },
  admissible: (etat, contexte) =>
    exigeEtape(etat, 'rapprochement', 'R6.8', 'Une alerte concerne un ménage dans le logement attribué.') ??
    bailleurDe(etat, contexte),
  decider: (etat, { nature, description }) => ({ evenements: [alerteSignalee(etat, nature, description)] }),
});
