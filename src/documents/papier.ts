import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RACINE } from '../embarque/racine.js';

/** Where the shipped models are. */
export const DOSSIER_MODELES = join(RACINE, 'modeles', 'documents');

/** The letterhead. */
export interface Papier {
  readonly sigle: string;
  readonly organisme: string;
  readonly lignes: readonly string[];
}

export const lirePapier = (): Papier =>
  JSON.parse(readFileSync(join(DOSSIER_MODELES, 'papier.json'), 'utf8')) as Papier;
