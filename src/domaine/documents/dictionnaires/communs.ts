import { mot, si } from '../champs.js';

/** What every document may say of itself. */
export const COMMUNS = {
  reference: mot('Référence du dossier ou de la séance', 'CAY-2026-014'),
  faitLe: mot('Date du document', 'dimanche 22 novembre 2026'),
  organisme: mot('Organisme qui émet le document', 'Communauté d’agglomération du Centre littoral'),
};
export const MENAGE = { 'menage.nom': mot('Prénom et nom du ménage', 'Nadia Exemple') };
export const REFERENT = {
  'referent.nom': mot('Nom du référent du ménage', 'Marie Exemple'),
  'operation.nom': mot('Opération', 'Renouvellement du quartier Cabassou'),
  traduit: si('La lettre est dans une autre langue que le français'),
};
