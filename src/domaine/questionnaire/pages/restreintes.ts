import { jour, long, ouiNon, plusieurs, unParmi } from '../declarer.js';
import type { PageQuestionnaire } from '../modele.js';

/** Health, violence and the title of stay: read on a stated ground only (R8.6). */
export const SANTE: PageQuestionnaire = {
  name: 'sante',
  title: 'Santé, handicap et accessibilité',
  restreint: true,
  elements: [
    ouiNon('handicap', 'Handicap ou perte d’autonomie dans le ménage ?'),
    plusieurs(
      'accessibilite',
      'Ce que le logement doit permettre',
      {
        fauteuil: 'Fauteuil roulant',
        'plain-pied': 'Plain-pied ou ascenseur',
        douche: 'Douche sans ressaut',
        'tierce-personne': 'Chambre pour une tierce personne',
      },
      { visibleIf: '{handicap} = true' },
    ),
    ouiNon('sortieAct', 'Sortie d’un appartement de coordination thérapeutique ?'),
    ouiNon('troublesPsychiques', 'Une personne souffre-t-elle de troubles psychiques ?'),
    long('suiviSante', 'Suivi en cours utile au relogement'),
  ],
};

export const PROTECTION: PageQuestionnaire = {
  name: 'protection',
  title: 'Violences et protection',
  description: 'À demander seul à seul, en lieu sûr.',
  restreint: true,
  elements: [
    ouiNon('violences', 'Une personne du ménage subit-elle des violences ?'),
    unParmi(
      'protection',
      'Mesure de protection',
      { aucune: 'Aucune', ordonnance: 'Ordonnance de protection', plainte: 'Plainte', suivi: 'Association' },
      { visibleIf: '{violences} = true' },
    ),
    ouiNon('adresseProtegee', 'L’adresse future doit-elle rester secrète ?', {
      visibleIf: '{violences} = true',
    }),
    long('protectionPrecisions', 'Ce qu’il faut savoir pour protéger la personne', {
      visibleIf: '{violences} = true',
    }),
  ],
};

export const SEJOUR: PageQuestionnaire = {
  name: 'sejour',
  title: 'Titre de séjour',
  description: 'Gardé à part du reste de la situation administrative.',
  restreint: true,
  elements: [
    unParmi('nationalite', 'Nationalité', {
      francaise: 'Française',
      europeenne: 'Union européenne',
      autre: 'Autre',
    }),
    unParmi(
      'titreSejour',
      'Titre de séjour',
      {
        resident: 'Carte de résident',
        temporaire: 'Carte temporaire',
        recepisse: 'Récépissé',
        aucun: 'Aucun',
      },
      { visibleIf: '{nationalite} = "autre"' },
    ),
    jour('finTitreSejour', 'Valable jusqu’au', { visibleIf: '{nationalite} = "autre"' }),
  ],
};
