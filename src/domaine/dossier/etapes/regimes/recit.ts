import type { Recits } from '../../recit.js';
import type { FaitsRegimes } from './evenements.js';

export const RECIT_REGIMES: Recits<FaitsRegimes> = {
  RegimeRattache: {
    dit: ({ origine }) => `Régime légal rattaché${origine ? ', celui de l’opération' : ''}`,
    genre: 'vie',
  },
  RegimeModifie: { dit: 'Régime légal modifié', genre: 'vie' },
  RegimeDetache: { dit: 'Régime légal détaché', genre: 'vie' },
  RegimeEteint: { dit: 'Effet de l’épuisement des offres constaté', genre: 'vie' },
  EffetRegimeAnnule: { dit: 'Constat de l’effet du régime annulé', genre: 'vie' },
  IndemniteVersee: { dit: 'Indemnité versée au ménage', genre: 'parcours' },
  VersementIndemniteAnnule: {
    dit: 'Versement d’indemnité annulé : enregistré par erreur',
    genre: 'parcours',
  },
  EcheanceLegaleTraitee: { dit: 'Échéance légale traitée', genre: 'delais' },
};
