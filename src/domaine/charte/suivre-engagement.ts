import { choix, jourDuFait, facultatif, note } from '../noyau/champs.js';
import { pasEncore } from '../noyau/pas-encore.js';
import { enFrancais, type DateCivile } from '../noyau/instants.js';
import { refuser, type Refus } from '../noyau/refus.js';
import type { Contexte } from '../contexte.js';
import { tropAncien } from '../noyau/trop-ancien.js';
import type { EtatCharte } from './etat.js';
import { acteCharte } from './acte-charte.js';
import { champCode } from './champs-charte.js';
import { ETATS_ENGAGEMENT } from './sections/pilotage.js';

const champs = {
  engagement: champCode('Engagement'),
  etat: choix('État de suivi', ETATS_ENGAGEMENT),
  le: jourDuFait('Constaté le'),
  commentaire: facultatif(note('Commentaire', { aide: 'Sans nom de personne' })),
};

/** R0.4, R1.40: neither to come, nor in another age, nor before what was seen since. */
function jourConstate(
  { contenu, engagements }: EtatCharte,
  engagement: string,
  le: DateCivile,
  { maintenant }: Contexte,
): Refus | null {
  const annees = contenu?.concertation.ancienneteFaitsAnnees;
  const refus =
    pasEncore(le, { maintenant }, 'le') ??
    (annees === undefined ? null : tropAncien(le, { maintenant, annees }, 'le'));
  const dernier = engagements[engagement]?.le;
  if (refus || dernier === undefined || le >= dernier) return refus;
  const motif = `Un état plus récent est déjà consigné, constaté le ${enFrancais(dernier)}.`;
  return refuser('R1.40', motif, 'invalide', 'le');
}

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
  decider(etat, { engagement, ...suivi }, contexte) {
    const { contenu } = etat;
    const connu = contenu?.pilotage.engagements.some(({ code }) => code === engagement);
    if (!connu) {
      const motif = `Cette version ne porte pas d’engagement « ${engagement} ».`;
      return refuser('R0.16', motif, 'invalide', 'engagement');
    }
    return (
      jourConstate(etat, engagement, suivi.le, contexte) ?? {
        evenements: [{ type: 'EngagementSuivi', donnees: { engagement, ...suivi } }],
      }
    );
  },
});
