import { entier } from '../../noyau/champs.js';
import { definirSection } from './section.js';

/** When a survey is worth doing, beside its validity (R2.26). */
export const SECTION_ENQUETE = definirSection({
  titre: 'Enquête sociale et phase opérationnelle',
  source:
    '003 demande un « délai adéquat » entre l’enquête et la phase opérationnelle sans le chiffrer : proposition de l’équipe, à valider par la CACL.',
  champs: {
    preavisPhaseJours: entier(
      'Jours avant la phase opérationnelle après lesquels une enquête vient trop tard pour adapter la programmation',
      0,
      730,
    ),
    repriseAnnees: entier('Dossier repris sur papier : ouvert il y a au plus (années)', 1, 60),
    alerteJours: entier(
      'Jours avant sa fin de validité où une enquête est dite bientôt à renouveler',
      0,
      365,
    ),
  },
  defaut: { preavisPhaseJours: 90, repriseAnnees: 20, alerteJours: 60 },
  ajoutes: ['repriseAnnees'],
});
