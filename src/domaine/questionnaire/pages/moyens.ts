import { CHOIX_COMMUNES } from '../../territoire.js';
import { court, euros, nombre, ouiNon, plusieurs, unParmi } from '../declarer.js';
import type { PageQuestionnaire } from '../modele.js';

export const RESSOURCES: PageQuestionnaire = {
  name: 'ressources',
  title: 'Ressources, dettes et aides',
  elements: [
    euros('ressourcesMensuelles', 'Ressources mensuelles du ménage (€)', { isRequired: true }),
    plusieurs('naturesRessources', 'D’où viennent ces ressources', {
      salaires: 'Salaires',
      independant: 'Activité indépendante',
      chomage: 'Allocation chômage',
      retraite: 'Retraite',
      'prestations-familiales': 'Prestations familiales',
      minima: 'Minima sociaux',
      autres: 'Autres',
    }),
    euros('aides', 'Aides au logement mensuelles (€)'),
    ouiNon('dettes', 'Le ménage a-t-il des dettes ?'),
    euros('montantDettes', 'Montant total des dettes (€)', { visibleIf: '{dettes} = true' }),
    plusieurs(
      'naturesDettes',
      'Nature des dettes',
      {
        loyer: 'Loyer et charges',
        energie: 'Eau, électricité',
        credit: 'Crédits',
        fiscal: 'Impôts, trop-perçus',
        autre: 'Autres',
      },
      { visibleIf: '{dettes} = true' },
    ),
    unParmi(
      'surendettement',
      'Dossier de surendettement',
      { aucun: 'Aucun', depose: 'Déposé', plan: 'Plan en cours' },
      { visibleIf: '{dettes} = true' },
    ),
  ],
};

export const TRAVAIL: PageQuestionnaire = {
  name: 'travail',
  title: 'Travail, école et déplacements',
  elements: [
    unParmi('communeTravail', 'Commune du travail', { ...CHOIX_COMMUNES, ailleurs: 'Hors de la CACL' }),
    ouiNon('eloignementTravail', 'Le logement est-il loin du travail au point de gêner ?'),
    court('metier', 'Métier'),
    nombre('enfantsScolarises', 'Enfants scolarisés', [0, 20]),
    court('etablissements', 'Écoles, crèches, collèges, lycées'),
    plusieurs('deplacements', 'Moyens de déplacement', {
      voiture: 'Voiture',
      'deux-roues': 'Deux-roues',
      commun: 'Transport en commun',
      pied: 'À pied',
    }),
    nombre('vehicules', 'Véhicules à stationner', [0, 10]),
  ],
};
