import { reference } from '../noyau/champs.js';
import { refuser } from '../noyau/refus.js';
import { acteCommission } from './acte-commission.js';

/** Puts a dossier on the agenda, once (R4.13). */
export const InscrireDossier = acteCommission({
  type: 'InscrireDossier',
  libelle: 'Inscrire un dossier à l’ordre du jour',
  roles: ['pilote'],
  champs: { dossier: reference('Dossier', 'dossier') },
  decider({ examens }, { dossier }) {
    if (examens.some((e) => e.dossier === dossier)) {
      return refuser('R4.13', 'Ce dossier est déjà à l’ordre du jour.', 'conflit', 'dossier');
    }
    return { evenements: [{ type: 'DossierInscrit', donnees: { dossier } }] };
  },
});
