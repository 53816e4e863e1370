import { entier } from '../../noyau/champs.js';
import { definirSection } from './section.js';

/** How far a date that an act says may be, before it is taken for a mistake of typing (R2.79). */
export const BORNES = definirSection({
  titre: 'Bornes des dates saisies',
  source:
    'Aucune semence ne chiffre ces bornes, qui ne servent qu’à reconnaître une faute de frappe : proposition de l’équipe (pour un terme, celui du plus long des baux, l’emphytéose : C. rur. L. 451-1, à vérifier), à valider par la CACL.',
  champs: {
    avenirAnnees: entier('Une date à venir est dans tant d’années au plus', 1, 100),
    termeAnnees: entier(
      'La fin d’une convention, d’un bail ou d’un agrément, dans tant d’années au plus',
      1,
      100,
    ),
    passeAnnees: entier(
      'Une date passée, hors naissance, a tant d’années au plus quand aucune règle n’en dit moins',
      1,
      120,
    ),
  },
  defaut: { avenirAnnees: 30, termeAnnees: 99, passeAnnees: 60 },
});
