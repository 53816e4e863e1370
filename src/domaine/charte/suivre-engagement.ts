import { choix, date, facultatif, note } from '../noyau/champs.js';
import { pasEncore } from '../noyau/pas-encore.js';
import { refuser } from '../noyau/refus.js';
import { acteCharte } from './acte-charte.js';
import { champCode } from './champs-charte.js';
import { ETATS_ENGAGEMENT } from './sections/pilotage.js';

const champs = {
  engagement: champCode('Engagement'),
  etat: choix('État de suivi', ETATS_ENGAGEMENT),
  le: date('Constaté le'),
  commentaire: facultatif(note('Commentaire', { aide: 'Sans nom de personne' })),
};

/** Follows an engagement of a partner: where it stands, on which day (R0.16). */
export const SuivreEngagement = acteCharte({
  type: 'SuivreEngagement',
  libelle: 'Suivre un engagement',
  roles: ['pilote'],
  champs,
  champsPour({ contenu }) {
    const options = (contenu?.pilotage.engagements ?? []).map(({ code, quoi }) => [code, quoi.slice(0, 120)]);
    return { ...champs, engagement: choix('Engagement', Object.fromEntries(options)) };
  },
  admissible: ({ publiee, contenu }) => {
    if (!publiee) return refuser('R0.16', 'Les engagements se suivent une fois la version publiée.');
    return contenu?.pilotage.engagements.length
      ? null
      : refuser('R0.16', 'Cette version ne porte aucun engagement.');
  },
  decider({ contenu }, { engagement, ...suivi }, contexte) {
    const connu = contenu?.pilotage.engagements.some(({ code }) => code === engagement);
    if (!connu) {
      const motif = `Cette version ne porte pas d’engagement « ${engagement} ».`;
      return refuser('R0.16', motif, 'invalide', 'engagement');
    }
    return (
      pasEncore(suivi.le, contexte, 'le') ?? {
        evenements: [{ type: 'EngagementSuivi', donnees: { engagement, ...suivi } }],
      }
    );
  },
});
