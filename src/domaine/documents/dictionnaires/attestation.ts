import { mot, si } from '../champs.js';
import { modele } from '../modele.js';
import { COMMUNS, MENAGE, REFERENT } from './communs.js';

export const ATTESTATION = modele({
  titre: 'Attestation',
  objet: 'Atteste le relogement du ménage, ou son suivi par le service, pour les démarches du ménage.',
  destinataires: ['menage'],
  langues: ['fr'],
  champs: {
    ...COMMUNS,
    ...MENAGE,
    ...REFERENT,
    relogement: si('Le ménage est relogé ; sinon, il est suivi'),
    clos: si('Le suivi est terminé', false),
    'suivi.jusqua': mot('Jour où le suivi s’est terminé', 'mardi 1er septembre 2026'),
    'suivi.issue': mot('Comment le suivi s’est terminé', 'maintenu sur place'),
    'suivi.depuis': mot('Jour où le suivi a commencé', 'lundi 5 janvier 2026'),
    'relogement.date': mot('Jour du déménagement', 'mardi 1er septembre 2026'),
    'relogement.commune': mot('Commune du nouveau logement', 'Matoury'),
    'relogement.adresse': mot(
      'Adresse du nouveau logement, jamais dite quand elle est protégée',
      '12 rue des Palmistes',
    ),
    'relogement.bailleur': mot('Bailleur du nouveau logement', 'SIGUY'),
  },
});
