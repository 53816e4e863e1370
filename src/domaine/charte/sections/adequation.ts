import { entier, liste, nombre, objet, choix } from '../../noyau/champs.js';
import { TYPOLOGIES, type Typologie } from '../../territoire.js';
import { definirSection, type ValeurSection } from './section.js';

const ligne = (personnes: number, min: Typologie, max: Typologie) => ({ personnes, min, max });
const POIDS_MAX = 1_000;

/** When does a dwelling suit a household, and what is a pair worth in an assignment (R4.33, R4.31, R4.39). */
export const ADEQUATION = definirSection({
  titre: 'Adéquation entre ménage et logement',
  source:
    'Grille de typologie, plafond de taux d’effort, tolérances et poids proposés par l’équipe, à valider par la CACL ; leur principe : maîtrise du reste à charge (003) et logement adapté (004, brique 2.1).',
  champs: {
    grille: liste(
      'Grille de typologie (la dernière ligne vaut au-delà)',
      objet('Ligne', {
        personnes: entier('Nombre de personnes', 1, 30),
        min: choix('Typologie minimale', TYPOLOGIES),
        max: choix('Typologie maximale', TYPOLOGIES),
      }),
      30,
      { min: 1 },
    ),
    agePartage: entier('Âge jusqu’auquel des enfants partagent une chambre', 0, 25),
    enfantsParChambre: entier('Enfants par chambre, au plus', 1, 6),
    tauxEffortMax: nombre('Plafond de taux d’effort (%)', 0, 100),
    toleranceEffort: nombre('Tolérance sur le taux d’effort, par décision de la commission (points)', 0, 100),
    tolerancePieces: entier('Pièces d’écart à la grille, par dérogation', 0, 6),
    delaiDisponibilite: entier('Délai de disponibilité sans incidence (jours)', 0, 730),
    attenteMax: entier('Attente d’un logement au-delà de laquelle il ne convient pas (jours)', 0, 3650),
    poidsMenage: entier('Affectation : valeur d’un ménage relogé', 0, POIDS_MAX),
    poidsCotation: entier('Affectation : valeur d’un point de cotation', 0, POIDS_MAX),
    poidsSouhait: entier('Affectation : valeur d’un souhait ou d’un droit satisfait', 0, POIDS_MAX),
  },
  defaut: {
    grille: [
      ligne(1, 'T1', 'T2'),
      ligne(2, 'T2', 'T3'),
      ligne(3, 'T3', 'T4'),
      ligne(4, 'T3', 'T4'),
      ligne(5, 'T4', 'T5'),
      ligne(6, 'T4', 'T6'),
      ligne(7, 'T5', 'T6'),
      ligne(8, 'T5', 'T7'),
    ],
    agePartage: 12,
    enfantsParChambre: 2,
    tauxEffortMax: 33,
    toleranceEffort: 2,
    tolerancePieces: 1,
    delaiDisponibilite: 30,
    attenteMax: 365,
    poidsMenage: 100,
    poidsCotation: 1,
    poidsSouhait: 5,
  },
  ajoutes: ['attenteMax'],
  coherence: ({ grille }) =>
    grille.flatMap(({ personnes, min, max }, rang) => {
      const precedente = grille[rang - 1];
      return [
        ...(min > max
          ? [{ chemin: `grille[${rang}].max`, motif: 'est plus petite que le minimum (R4.33)' }]
          : []),
        ...(precedente && precedente.personnes >= personnes
          ? [{ chemin: `grille[${rang}].personnes`, motif: 'doit croître de ligne en ligne (R4.33)' }]
          : []),
      ];
    }),
});
export type Adequation = ValeurSection<typeof ADEQUATION>;
