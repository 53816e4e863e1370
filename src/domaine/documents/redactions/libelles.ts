import { ACTES_DOSSIER } from '../../dossier/actes.js';
import type { ActeQuelconque } from '../../noyau/acte.js';
import type { Champ } from '../../noyau/champs.js';

const ACTES: Readonly<Record<string, ActeQuelconque>> = ACTES_DOSSIER;

/** What people read for the option of a field of an act; the code itself when it is no longer one. */
export function libelleOption(acte: string, nom: string, valeur: unknown): string {
  if (typeof valeur !== 'string') return '';
  const champ: Champ | undefined = ACTES[acte]?.champs[nom];
  return champ?.genre === 'choix' ? (champ.options[valeur] ?? valeur) : valeur;
}
