import { champDelai } from '../champs-charte.js';
import { choix, entier, facultatif, liste, nombre, objet } from '../../noyau/champs.js';
import { TYPOLOGIES, type Typologie } from '../../territoire.js';
import { definirSection } from './section.js';

const entre = (typologie: Typologie, min: number, max: number) => ({ typologie, min, max });

/** How long an offer and a hold last, and how much may be joined to an offer (R4.15, R4.16, R4.20), and what an offer may plausibly say (R4.134). */
export const GUICHET = definirSection({
  titre: 'Guichet unique',
  source:
    'Principe : CIA de la CACL du 14 décembre 2020 (« créer un guichet unique pour le recensement de l’offre disponible »). Durées et nombres proposés par l’équipe, à valider par la CACL ; la retenue couvre les deux mois que C. urb. L. 314-7 laisse au ménage pour répondre. Surface au moins : une pièce principale de 9 m², les autres de 7 m² (règlement sanitaire départemental type, art. 40-3, à vérifier).',
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
        min: facultatif(nombre('Surface au moins (m²)', 1, 1000)),
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
      entre('T1', 9, 80),
      entre('T2', 16, 110),
      entre('T3', 23, 140),
      entre('T4', 30, 180),
      entre('T5', 37, 220),
      entre('T6', 44, 270),
      entre('T7', 51, 400),
    ],
  },
  ajoutes: ['disponibiliteMaxMois', 'surfaces'],
  retires: ['dureeTransitoireMois'],
});
