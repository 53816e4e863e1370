import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { dossierCache } from './temporal-cache.js';
import { parGo, parPypi, parSdk, type Obtenir } from './temporal-sources.js';
import { CLI, SERVEUR_TEMPS_SAUTE, type Outil } from './temporal-outils.js';
import type { Dire } from './processus.js';

/** Path of the Temporal CLI, obtained when it is nowhere. Throws an Error that says what was tried. */
export const trouverTemporal = (dire: Dire = () => undefined): Promise<string> => trouver(CLI, dire);

/** Path of the time-skipping test server, obtained when it is nowhere. */
export const trouverServeurTempsSaute = (dire: Dire = () => undefined): Promise<string> =>
  trouver(SERVEUR_TEMPS_SAUTE, dire);

async function trouver(outil: Outil, dire: Dire): Promise<string> {
  const impose = process.env[outil.variable];
  if (impose !== undefined && impose !== '') return exiger(outil, impose);
  const cache = await dossierCache();
  const range = join(cache, `${outil.programme}-${outil.pypi.version}`);
  for (const candidat of [await dansPath(outil.programme), range]) {
    if (candidat !== undefined && (await convient(outil, candidat))) return candidat;
  }
  return obtenir(outil, range, dire);
}

async function obtenir(outil: Outil, cible: string, dire: Dire): Promise<string> {
  const essais: string[] = [`${outil.variable} (non définie)`, 'PATH', `cache (${cible})`];
  const sources: readonly Obtenir[] = [parSdk, parPypi, parGo];
  for (const source of sources) {
    const essai = source(outil, cible);
    if (essai === undefined) continue;
    dire(`Recherche du ${outil.nom} : ${essai.libelle}…`);
    const echec = await essai.tenter().catch((erreur: unknown) => String(erreur));
    const defaut = echec ?? (await outil.verifier(cible));
    if (defaut === undefined) return cible;
    essais.push(`${essai.libelle} : ${premiereLigne(defaut)}`);
  }
  throw new Error(
    `Impossible de trouver ou d’obtenir le ${outil.nom}. Essayé :\n${essais.map((e) => `  - ${e}`).join('\n')}\n` +
      `Que faire : installer « ${outil.programme} » et le mettre dans le PATH, ou donner son chemin par ` +
      `${outil.variable}${outil === CLI ? ', ou donner TEMPORAL_ADDRESS pour employer un serveur existant' : ''}.`,
  );
}

async function exiger(outil: Outil, chemin: string): Promise<string> {
  const defaut = await outil.verifier(chemin);
  if (defaut === undefined) return chemin;
  throw new Error(`${outil.variable}=${chemin} ne convient pas : ${premiereLigne(defaut)}`);
}

async function convient(outil: Outil, chemin: string): Promise<boolean> {
  return (await estExecutable(chemin)) && (await outil.verifier(chemin)) === undefined;
}

async function dansPath(programme: string): Promise<string | undefined> {
  for (const dossier of (process.env['PATH'] ?? '').split(delimiter).filter((d) => d !== '')) {
    const chemin = join(dossier, programme);
    if (await estExecutable(chemin)) return chemin;
  }
  return undefined;
}

const estExecutable = (chemin: string): Promise<boolean> =>
  access(chemin, constants.X_OK).then(
    () => true,
    () => false,
  );

const premiereLigne = (texte: string): string => texte.trim().split('\n').at(-1)?.trim() ?? '';
