import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { RACINE } from '../preparer/racine.mjs';

const PAGES = join(RACINE, 'web/dist');

/** The files that the browser must have before it draws anything: the entry and what it imports at once. */
export function premierChargement(manifeste) {
  const vus = new Set();
  const suivre = (nom) => {
    if (vus.has(nom)) return;
    vus.add(nom);
    for (const suite of manifeste[nom].imports ?? []) suivre(suite);
  };
  for (const [nom, { isEntry }] of Object.entries(manifeste)) if (isEntry) suivre(nom);
  return [...vus].map((nom) => manifeste[nom].file);
}

/** Bytes of script, compressed, of the first load of the built pages. */
export async function poidsPremierChargement() {
  const manifeste = JSON.parse(await readFile(join(PAGES, '.vite/manifest.json'), 'utf8'));
  const fichiers = premierChargement(manifeste).filter((fichier) => fichier.endsWith('.js'));
  const contenus = await Promise.all(fichiers.map((fichier) => readFile(join(PAGES, fichier))));
  return contenus.reduce((somme, contenu) => somme + gzipSync(contenu).length, 0);
}
