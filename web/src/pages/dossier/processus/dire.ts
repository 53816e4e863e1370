import type { components } from '../../../api/types.d.ts';
import { compte } from '../../../commun/formats.ts';

export type Processus = components['schemas']['Processus'];

/** What the procedure does at a rung of a task's ladder: `rappel-2`, `retard`, `escalade-1`. */
export function conduite(rang: string): string {
  const [genre, numero = ''] = rang.split('-');
  if (genre === 'rappel') return numero === '1' ? 'rappel' : `rappel n° ${numero}`;
  if (genre === 'escalade') return `escalade de niveau ${numero}`;
  return genre === 'retard' ? 'constat du retard' : 'échéance';
}

/** Whether it goes on, in words. */
export function marche({ statut, incident }: Processus): string {
  if (incident !== null) return 'Bloquée : il faut une intervention.';
  if (statut === 'suspendu') return 'En pause : l’horloge du dossier est suspendue.';
  if (statut === 'clos') return 'Terminée : le dossier est clos.';
  if (statut === 'ouvert') return 'Elle suit son cours, rien ne la bloque.';
  return 'Elle démarre : elle n’a pas encore lu le dossier.';
}

/** How much of the dossier it has seen. */
export function vusJusqua(vu: number, version: number): string {
  if (vu >= version) return `Tous : elle a vu les ${compte(version, 'fait')} du dossier.`;
  return `${compte(vu, 'fait')} sur ${version} : elle va lire ${version - vu === 1 ? 'le dernier' : `les ${version - vu} derniers`}.`;
}

/** Why it has no deadline to come. */
export const sansEcheance = ({ statut, attend }: Processus): string =>
  statut === 'ouvert' && attend.length > 0
    ? 'Aucune : les rappels et les escalades de ce qu’elle attend sont tous passés.'
    : 'Aucune.';
