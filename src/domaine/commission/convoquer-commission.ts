import { choix, date, facultatif, reference, texte } from '../noyau/champs.js';
import { refuser } from '../noyau/refus.js';
import { acteCommission, CONDUITE } from './acte-commission.js';
import { composition, HEURE, MEMBRES, organisations, seancePassee, seanceTropLoin } from './composition.js';
import { TYPES_COMMISSION } from './natures.js';

/** Sets a session, past or to come, with the organisations that sit; its convocation is sent after (R4.13, R4.40, R4.136, R4.236). */
export const ConvoquerCommission = acteCommission({
  type: 'ConvoquerCommission',
  libelle: 'Convoquer une commission',
  roles: CONDUITE,
  cree: true,
  champs: {
    nature: choix('Commission', TYPES_COMMISSION),
    le: date('Séance du'),
    heure: facultatif(HEURE),
    lieu: facultatif(texte('Lieu')),
    visio: facultatif(texte('Adresse de visioconférence', { max: 500 })),
    bailleur: facultatif(
      reference('Bailleur dont c’est la CALEOL', 'organisation', { aide: 'Pour une CALEOL seulement' }),
    ),
    membres: MEMBRES,
  },
  lit: ({ membres, bailleur }) => ({
    organisation: [...organisations(membres), ...(bailleur === undefined ? [] : [bailleur])],
  }),
  decider(_etat, donnees, contexte) {
    const { acteur, lus } = contexte;
    const { nature, bailleur, membres } = donnees;
    const refus =
      composition(membres, lus) ?? seancePassee(donnees, contexte) ?? seanceTropLoin(donnees.le, contexte);
    if (refus) return refus;
    if (nature === 'caleol' && lus.organisations?.find((o) => o.id === bailleur)?.type !== 'bailleur') {
      return refuser('R4.40', 'Une CALEOL est celle d’un bailleur déclaré.', 'invalide', 'bailleur');
    }
    if (nature !== 'caleol' && bailleur !== undefined) {
      return refuser('R4.40', 'Seule une CALEOL a un bailleur.', 'invalide', 'bailleur');
    }
    if (acteur.type === 'personne' && acteur.role === 'bailleur' && bailleur !== acteur.organisation) {
      return refuser('R0.6', 'Un bailleur ne convoque que sa propre CALEOL.', 'interdit', 'bailleur');
    }
    return { evenements: [{ type: 'CommissionConvoquee', donnees }] };
  },
});
