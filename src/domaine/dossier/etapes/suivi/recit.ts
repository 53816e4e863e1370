import { PROFONDEURS_SUIVI } from '../../../charte/sections/fragilite.js';
import { CONTACTS, TACHES } from '../../../charte/taches.js';
import type { Recits } from '../../recit.js';
import { MOYENS_RECHERCHE } from './etat.js';
import type { FaitsSuivi } from './evenements.js';

export const RECIT_SUIVI: Recits<FaitsSuivi> = {
  ContactRealise: {
    dit: ({ contact }) => {
      const code = CONTACTS.find((c) => c === contact);
      return `${code ? TACHES[code].libelle : 'Contact de suivi'} réalisé`;
    },
    genre: 'parcours',
    fait: ({ contact }) => contact,
  },
  FragiliteEvaluee: {
    dit: ({ profondeur }) => `Fragilité évaluée : ${PROFONDEURS_SUIVI[profondeur].toLowerCase()}`,
    genre: 'parcours',
    fait: 'fragilite',
  },
  EnqueteSuiviRealisee: {
    dit: 'Enquête des ménages les plus fragiles réalisée',
    genre: 'parcours',
    fait: 'enquete-suivi',
  },
  AlerteSignalee: { dit: 'Alerte signalée', genre: 'parcours' },
  AlerteTraitee: { dit: 'Alerte traitée', genre: 'parcours' },
  RechercheEngagee: { dit: 'Recherche du ménage engagée', genre: 'vie' },
  RechercheConsignee: {
    dit: ({ moyen }) => `Démarche de recherche : ${MOYENS_RECHERCHE[moyen].toLowerCase()}`,
    genre: 'vie',
  },
  MenageRetrouve: { dit: 'Ménage retrouvé', genre: 'vie' },
  BilanEtabli: {
    dit: ({ stabilise }) =>
      stabilise ? 'Bilan établi : ménage stabilisé' : 'Bilan établi : accompagnement à poursuivre',
    genre: 'parcours',
    fait: ({ stabilise }) => (stabilise ? 'bilan' : null),
  },
};
