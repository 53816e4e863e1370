import { champDelai } from '../champs-charte.js';
import { choix, entier, liste, nombre, objet } from '../../noyau/champs.js';
import { TYPOLOGIES, type Typologie } from '../../territoire.js';
import { definirSection } from './section.js';

const auPlus = (typologie: Typologie, max: number) => ({ typologie, max });

/** How long an offer and a hold last, and how much may be joined to an offer (R4.15, R4.16, R4.20), and what an offer may plausibly say (R4.134). */
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
    disponibiliteMaxMois: entier('Disponibilité d’une offre : dans tant de mois, au plus', 1, 120),
    surfaces: liste(
      'Surface vraisemblable de chaque typologie',
      objet('Surface', {
        typologie: choix('Typologie', TYPOLOGIES),
        max: nombre('Surface au plus (m²)', 9, 1000),
      }),
      10,
    ),
  },
  defaut: {
    validitePublication: { duree: 'P6M', calendrier: 'civil' },
    dureeRetenue: { duree: 'P3M', calendrier: 'civil' },
    prolongationsRetenue: 2,
    photosParLogement: 12,
    photoMegaoctets: 8,
    disponibiliteMaxMois: 36,
    surfaces: [
      auPlus('T1', 80),
      auPlus('T2', 110),
      auPlus('T3', 140),
      auPlus('T4', 180),
      auPlus('T5', 220),
      auPlus('T6', 270),
      auPlus('T7', 400),
    ],
  },
  ajoutes: ['disponibiliteMaxMois', 'surfaces'],
  retires: ['dureeTransitoireMois'],
});
