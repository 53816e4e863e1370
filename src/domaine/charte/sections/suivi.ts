import { champDelai } from '../champs-charte.js';
import { entier, objet } from '../../noyau/champs.js';
import { definirSection, type ValeurSection } from './section.js';

/**
 * After the move: how early a contact or a review may come, when the most fragile are surveyed, and what is owed before a household is
 * said lost (R6.2, R6.10, R6.14, R6.15).
 */
export const SECTION_SUIVI = definirSection({
  titre: 'Suivi post-relogement et recherche des ménages',
  source:
    'Enquête auprès des plus fragiles avec les associations : CIA de la CACL (003) ; veille annuelle : référentiel AVDL, brique 2.7 (004). Délais et nombres proposés par l’équipe, à valider par la CACL.',
  champs: {
    avanceContact: champDelai('Avance permise sur l’échéance d’un contact'),
    bilanAnticipe: champDelai('Bilan avant les derniers contacts : au plus tôt, après le déménagement'),
    enqueteApres: champDelai('Enquête des plus fragiles, après le déménagement'),
    recherche: objet('Avant de dire un ménage perdu de vue', {
      duree: champDelai('Durée de la recherche', { nonNul: true }),
      demarches: entier('Démarches de recherche', 1, 50),
      moyens: entier('Par des moyens différents', 1, 10),
    }),
  },
  defaut: {
    avanceContact: { duree: 'P1M', calendrier: 'civil' },
    bilanAnticipe: { duree: 'P6M', calendrier: 'civil' },
    enqueteApres: { duree: 'P6M', calendrier: 'civil' },
    recherche: { duree: { duree: 'P2M', calendrier: 'civil' }, demarches: 4, moyens: 3 },
  },
  ajoutes: ['avanceContact', 'bilanAnticipe'],
  coherence: ({ recherche: { demarches, moyens } }) =>
    moyens > demarches
      ? [{ chemin: 'recherche.moyens', motif: 'ne peut pas dépasser le nombre de démarches (R6.10)' }]
      : [],
});
export type ReglesSuivi = ValeurSection<typeof SECTION_SUIVI>;
