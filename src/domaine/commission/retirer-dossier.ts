import { choix, reference } from '../noyau/champs.js';
import { refuser } from '../noyau/refus.js';
import { A_VENIR, acteSeance } from './acte-commission.js';
import { ligneDe } from './etat.js';
import { RAISONS_RETRAIT } from './natures.js';

const AUCUN = refuser('R4.41', 'L’ordre du jour est vide.');

/** Takes a dossier off the agenda, with its reason (R4.41). */
export const RetirerDossier = acteSeance({
  type: 'RetirerDossier',
  libelle: 'Retirer un dossier de l’ordre du jour',
  attend: A_VENIR,
  champs: { dossier: reference('Dossier', 'dossier'), raison: choix('Raison', RAISONS_RETRAIT) },
  admissible: ({ lignes }) => (lignes.length > 0 ? null : AUCUN),
  decider: (etat, donnees) =>
    ligneDe(etat, donnees.dossier)
      ? { evenements: [{ type: 'DossierRetire', donnees }] }
      : refuser('R4.41', 'Ce dossier n’est pas à l’ordre du jour.', 'invalide', 'dossier'),
});
