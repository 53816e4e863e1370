import { chaque, mot, si } from '../champs.js';

/** Which of the offers owed to the household it is, and what its refusals entail. */
export const OFFRES = {
  comptee: si('L’offre est de celles que la loi ou la charte compte'),
  offres: chaque('Régimes sous lesquels l’offre compte', {
    regime: mot('Régime du ménage', 'Démolition d’un logement HLM (ANRU)'),
    rang: mot('Rang de cette offre', '2'),
    dues: mot('Nombre d’offres dues', '3'),
    seule: si('Une seule offre est due', false),
    article: mot('Article qui compte les offres', 'CCH L. 442-6, II'),
    suite: mot(
      'Ce qu’entraînent les refus qui comptent',
      'le locataire perd son titre d’occupation, six mois après la troisième notification',
    ),
  }),
};
