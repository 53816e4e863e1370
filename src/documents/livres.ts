import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LangueDocument } from '../domaine/documents/modele.js';
import type { NomModele } from '../domaine/documents/modeles.js';
import { DOSSIER_MODELES } from './papier.js';

/** The shipped text of a model. @throws Error when it is not shipped in that language */
export function modeleLivre(modele: NomModele, langue: LangueDocument): string {
  const nom = langue === 'fr' ? modele : `${modele}.${langue}`;
  const chemin = join(DOSSIER_MODELES, `${nom}.txt`);
  if (!existsSync(chemin)) throw new Error(`no shipped model ${nom}`);
  return readFileSync(chemin, 'utf8');
}
