import type { Role } from './session.ts';

/** The page where each role's work is. */
export const ARRIVEES: Readonly<Record<Role, string>> = {
  referent: '/taches',
  pilote: '/tableau',
  bailleur: '/taches',
  partenaire: '/dossiers',
  reservataire: '/dossiers',
  lecteur: '/tableau',
  administrateur: '/administration',
};
