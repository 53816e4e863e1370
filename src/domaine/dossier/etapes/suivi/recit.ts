import { CONTACTS, TACHES } from '../../../charte/taches.js';
import type { Recits } from '../../recit.js';
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
  BilanEtabli: {
    dit: ({ stabilise }) =>
      stabilise ? 'Bilan établi : ménage stabilisé' : 'Bilan établi : accompagnement à poursuivre',
    genre: 'parcours',
    fait: ({ stabilise }) => (stabilise ? 'bilan' : null),
  },
};
