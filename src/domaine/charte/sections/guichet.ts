import { champDelai } from '../champs-charte.js';
import { entier } from '../../noyau/champs.js';
import { definirSection } from './section.js';

/** How long an offer and a hold last, and how much may be joined to an offer (R4.15, R4.16, R4.20). */
export const GUICHET = definirSection({
  titre: 'Guichet unique',
  source:
    'Principe : CIA de la CACL du 14 décembre 2020 (« créer un guichet unique pour le recensement de l’offre disponible »). Durées et nombres proposés par l’équipe, à valider par la CACL ; la retenue couvre les deux mois que C. urb. L. 314-7 laisse au ménage pour répondre.',
  champs: {
    validitePublication: champDelai('Validité d’une offre publiée', { nonNul: true }),
    dureeRetenue: champDelai('Durée de la retenue d’un logement pour un ménage', { nonNul: true }),
    prolongationsRetenue: entier('Prolongations possibles d’une retenue', 0, 20),
    photosParLogement: entier('Photos par logement, au plus', 0, 50),
    photoMegaoctets: entier('Taille d’une photo, en mégaoctets au plus', 1, 20),
  },
  defaut: {
    validitePublication: { duree: 'P6M', calendrier: 'civil' },
    dureeRetenue: { duree: 'P3M', calendrier: 'civil' },
    prolongationsRetenue: 2,
    photosParLogement: 12,
    photoMegaoctets: 8,
  },
  retires: ['dureeTransitoireMois'],
});
