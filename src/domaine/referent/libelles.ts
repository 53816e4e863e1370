import { enFrancais } from '../noyau/instants.js';
import type { Libelles } from '../noyau/libelles.js';
import type { EvenementReferent } from './etat.js';

export const LIBELLES_REFERENT: Libelles<EvenementReferent> = {
  AbsenceDeclaree: ({ du, au }) => `Absence déclarée du ${enFrancais(du)} au ${enFrancais(au)}`,
  AbsenceTerminee: 'Absence terminée',
  DelegationRecue: ({ du, au }) => `Remplace un référent du ${enFrancais(du)} au ${enFrancais(au)}`,
  DelegationTerminee: 'Remplacement terminé',
  PassationDecidee: ({ lignes, annule }) =>
    `${annule === undefined ? 'Passation décidée' : 'Passation annulée'} : ${lignes.length} dossier(s)`,
  PassationRelancee: 'Passation relancée',
};
