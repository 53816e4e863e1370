import { choix, date, entier, facultatif, note, terme } from '../noyau/champs.js';
import { refuser } from '../noyau/refus.js';
import { acteOrganisation } from './acte-organisation.js';
import { ETATS_ENGAGEMENT } from './etat.js';

/** What a partner commits itself to, in the frame of the charter (CIA, « engagements des partenaires »). */
export const PrendreEngagement = acteOrganisation({
  type: 'PrendreEngagement',
  libelle: 'Inscrire un engagement',
  roles: ['pilote'],
  champs: {
    quoi: note('Engagement'),
    nombre: facultatif(entier('Nombre (logements, ménages…)', 1, 100_000)),
    du: date('À partir du'),
    au: facultatif(terme('Jusqu’au')),
  },
  decider({ engagements }, donnees) {
    if (donnees.au !== undefined && donnees.au < donnees.du)
      return refuser('R4.29', 'L’engagement finit après avoir commencé.', 'invalide', 'au');
    const rang = engagements.length + 1;
    return { evenements: [{ type: 'EngagementPris', donnees: { ...donnees, rang } }] };
  },
});

/** Says where an engagement stands (R4.29). */
export const ConstaterEngagement = acteOrganisation({
  type: 'ConstaterEngagement',
  libelle: 'Dire où en est un engagement',
  roles: ['pilote'],
  champs: {
    rang: entier('Numéro de l’engagement', 1, 1000),
    etat: choix('État', ETATS_ENGAGEMENT),
    constat: facultatif(note('Constat')),
  },
  admissible: ({ engagements }) =>
    engagements.length > 0 ? null : refuser('R4.29', 'Aucun engagement n’est inscrit.'),
  decider: ({ engagements }, donnees) =>
    engagements.some(({ rang }) => rang === donnees.rang)
      ? { evenements: [{ type: 'EngagementConstate', donnees }] }
      : refuser('R4.29', 'Aucun engagement n’a ce numéro.', 'invalide', 'rang'),
});
