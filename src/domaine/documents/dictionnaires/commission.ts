import { chaque, mot, si } from '../champs.js';
import { COMMUNS } from './communs.js';
import { modele, type DonneesModele } from '../modele.js';

const SEANCE = {
  ...COMMUNS,
  'commission.nom': mot('Nom de la commission', 'Commission de relogement'),
  'commission.date': mot('Date de la séance', 'mardi 8 décembre 2026'),
  'commission.heure': mot('Heure de la séance', '9 h 30'),
  'commission.lieu': mot('Lieu de la séance', 'Siège de la CACL, salle du conseil'),
  'commission.quorum': mot('Quorum exigé', '3 membres'),
};

export const CONVOCATION_COMMISSION = modele({
  titre: 'Convocation de la commission',
  objet: 'Convoque un membre de la commission, avec l’ordre du jour.',
  destinataires: ['membre'],
  langues: ['fr'],
  champs: {
    ...SEANCE,
    'destinataire.nom': mot('Nom du membre convoqué', 'Mme Aline Exemple'),
    'destinataire.organisme': mot('Organisme du membre', 'SIGUY'),
    ordreDuJour: chaque('Dossiers à l’ordre du jour', {
      rang: mot('Rang dans l’ordre du jour', '1'),
      dossier: mot('Référence du dossier', 'CAY-2026-014'),
      objet: mot('Ce qui est demandé', 'Proposition d’un T3 à Matoury'),
    }),
  },
});
export type DonneesConvocationCommission = DonneesModele<typeof CONVOCATION_COMMISSION>;

export const PV = modele({
  titre: 'Procès-verbal de la commission',
  objet: 'Rend compte de la séance : présents, quorum, avis et décisions.',
  destinataires: ['pilote', 'membre'],
  langues: ['fr'],
  champs: {
    ...SEANCE,
    'commission.president': mot('Qui a présidé', 'M. Paul Exemple'),
    'commission.presents': mot('Membres présents, par voix', '3 à voix délibérative, 1 à voix consultative'),
    quorumAtteint: si('Le quorum est atteint'),
    membres: chaque('Membres de la commission', {
      nom: mot('Nom du membre', 'Mme Aline Exemple'),
      organisme: mot('Organisme', 'SIGUY'),
      presence: mot('Présence', 'Présente'),
    }),
    decisions: chaque('Dossiers examinés', {
      rang: mot('Rang dans l’ordre du jour', '1'),
      dossier: mot('Référence du dossier', 'CAY-2026-014'),
      objet: mot('Ce qui était demandé', 'Proposition d’un T3 à Matoury'),
      avis: mot('Avis rendus', '3 favorables, 1 réservé'),
      decision: mot('Décision', 'Favorable'),
      motif: mot('Motif de la décision', ''),
    }),
    observations: mot('Observations', 'Aucune observation.'),
  },
});
export type DonneesPv = DonneesModele<typeof PV>;
