import { choix } from '../../../noyau/champs.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';

/** The household agrees to steps taken in its name (R3.3). Withdrawn, it is a fact withdrawn (`AnnulerFait`). */
export const RecueillirConsentement = acteDossier({
  type: 'RecueillirConsentement',
  libelle: 'Recueillir le consentement',
  etape: 'accompagnement',
  roles: ['referent', 'partenaire'],
  champs: {
    portee: choix('Portée', {
      toutes: 'Toutes les démarches de relogement',
      administratives: 'Démarches administratives seulement',
      partage: 'Partage d’informations avec les partenaires seulement',
    }),
    forme: choix('Forme', { ecrit: 'Écrit signé', oral: 'Oral, constaté' }),
  },
  admissible: ({ faits }) =>
    faits['consentement'] ? refuser('R3.3', 'Le consentement est déjà recueilli.') : null,
  decider: (_etat, donnees) => ({ evenements: [{ type: 'ConsentementRecueilli', donnees }] }),
});
