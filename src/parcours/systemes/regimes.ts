import { dossier, systeme, type Systeme } from './systeme.js';

/** The laws under which a household is rehoused. */
export const SYSTEMES_REGIMES: readonly Systeme[] = [
  systeme('horloge-legale', 'Horloge légale', [], ['horloge légale']),
  systeme(
    'habitat-indigne',
    'Habitat indigne : interdiction définitive et son indemnité versée, un versement annulé ; temporaire et son hébergement',
    dossier(
      'RegimeRattache',
      'PropositionNotifiee',
      'BailSigne',
      'IndemniteVersee',
      'VersementIndemniteAnnule',
    ),
    ['indemnité de trois mois due au bail', 'interdiction temporaire, définitive après trois ans'],
  ),
  systeme('letchimy', 'Habitat informel, loi Letchimy', dossier('RegimeRattache', 'PropositionNotifiee'), [
    'loi Letchimy : pas d’évacuation avant un mois',
  ]),
  systeme(
    'dalo',
    'DALO : décision de la commission de médiation, délai du préfet, recours du ménage',
    dossier('RegimeRattache', 'RegimeModifie', 'EcheanceLegaleTraitee'),
    ['DALO : la commission de médiation doit statuer', 'DALO : délai du préfet, puis recours du ménage'],
  ),
  systeme(
    'effet',
    'Effet de droit de l’épuisement, dit par une personne, et son constat annulé',
    dossier('CommissionSaisie', 'RegimeEteint', 'EffetRegimeAnnule'),
  ),
];
