import { enFrancais } from '../../../noyau/instants.js';
import type { Recits } from '../../recit.js';
import type { FaitsDemenagement } from './evenements.js';

export const RECIT_DEMENAGEMENT: Recits<FaitsDemenagement> = {
  BailSigne: { dit: 'Bail signé', genre: 'parcours', fait: 'bail' },
  EtatDesLieuxEtabli: {
    dit: ({ sens }) =>
      sens === 'entree' ? 'État des lieux d’entrée établi' : 'État des lieux de sortie établi',
    genre: 'parcours',
    fait: ({ sens }) => `etat-des-lieux-${sens}`,
  },
  ClesRemises: { dit: 'Clés remises au ménage', genre: 'parcours', fait: 'cles-remises' },
  ClesRendues: { dit: 'Clés du logement d’origine rendues', genre: 'parcours', fait: 'cles-rendues' },
  ReunionInformationTenue: {
    dit: ({ present }) =>
      present ? 'Réunion d’information tenue' : 'Réunion d’information tenue, ménage absent',
    genre: 'parcours',
    fait: ({ present }) => (present ? 'reunion-information' : null),
  },
  DemarcheAccomplie: {
    dit: ({ issue }) =>
      issue === 'faite' ? 'Démarche d’installation faite' : 'Démarche d’installation sans objet',
    genre: 'parcours',
  },
  PriseEnChargeAccordee: {
    dit: ({ derogation }) =>
      derogation
        ? 'Prise en charge du déménagement accordée par dérogation'
        : 'Prise en charge du déménagement accordée',
    genre: 'parcours',
  },
  FactureEnregistree: { dit: 'Facture de déménagement enregistrée', genre: 'parcours' },
  DemenagementRealise: {
    dit: ({ transitoire }) =>
      transitoire ? 'Déménagement vers un logement transitoire' : 'Déménagement réalisé',
    genre: 'parcours',
    fait: 'demenagement',
  },
  TransitoireProlonge: {
    dit: ({ jusquAu }) => `Logement transitoire prolongé jusqu’au ${enFrancais(jusquAu)}`,
    genre: 'parcours',
  },
  LogementOrigineLibere: {
    dit: ({ encoreOccupePar = [] }) =>
      encoreOccupePar.length === 0
        ? 'Logement d’origine libéré'
        : `Logement d’origine quitté, encore occupé par ${encoreOccupePar.join(', ')}`,
    genre: 'parcours',
    fait: 'origine-liberee',
  },
  LogementLibereTraite: {
    dit: ({ suite }) =>
      suite === 'au-guichet'
        ? 'Logement d’origine remis au guichet'
        : 'Suite donnée au logement d’origine libéré',
    genre: 'parcours',
  },
};
