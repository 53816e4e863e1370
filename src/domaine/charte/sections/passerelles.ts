import { entier } from '../../noyau/champs.js';
import { definirSection } from './section.js';

/** How many dwellings a household may stand for, and how many may exchange together (R4.82, R4.92). */
export const PASSERELLES = definirSection({
  titre: 'Passerelles : location choisie et bourse d’échange',
  source:
    'Principe : CIA de la CACL du 14 décembre 2020 (mutations et passerelles entre bailleurs). Nombres proposés par l’équipe, à valider par la CACL.',
  champs: {
    candidaturesParMenage: entier('Candidatures en cours par ménage, au plus', 1, 20),
    menagesParEchange: entier('Ménages dans un même échange, au plus', 2, 4),
  },
  defaut: { candidaturesParMenage: 3, menagesParEchange: 3 },
});
