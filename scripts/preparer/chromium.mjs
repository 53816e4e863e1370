import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { avecExclusivite } from './exclusivite.mjs';
import { executer } from './executer.mjs';

const NOMS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const DOSSIERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'];
const APPLICATIONS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const CACHES = ['.cache/ms-playwright', 'Library/Caches/ms-playwright'];
const DANS_LE_CACHE = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-linux/headless_shell',
  'chrome-headless-shell-linux64/chrome-headless-shell',
];
const INSTALLER = [
  ['Mise à jour de la liste des paquets', ['update', '-qq']],
  ['Installation de Chromium', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']],
];
const REMEDE =
  'Installez Chromium (sous Debian : apt-get install chromium), ou donnez le chemin d’un navigateur dans la variable CHROMIUM.';

/**
 * The path of a Chromium that runs, installed when there is none and this account may.
 * Throws a French sentence when none can be had.
 */
export async function obtenirChromium(dire = (texte) => console.error(texte)) {
  const voulu = process.env.CHROMIUM;
  if (voulu) {
    if (marche(voulu)) return voulu;
    throw new Error(`La variable CHROMIUM nomme ${voulu}, qui n’est pas un Chromium qui se lance.`);
  }
  return (await trouverChromium()) ?? avecExclusivite(dire, () => installer(dire));
}

async function trouverChromium() {
  const chemins = [...(process.env.PATH ?? '').split(delimiter), ...DOSSIERS];
  const candidats = NOMS.flatMap((nom) => chemins.map((dossier) => join(dossier, nom)));
  return [...new Set([...candidats, ...APPLICATIONS, ...(await dansLesCaches())])].find(marche) ?? null;
}

/** Where playwright keeps the browsers that it downloaded, the newest first. */
async function dansLesCaches() {
  const racines = [process.env.PLAYWRIGHT_BROWSERS_PATH ?? '', ...CACHES.map((c) => join(homedir(), c))];
  const listes = racines.filter(Boolean).map(async (racine) => {
    const versions = await readdir(racine).catch(() => []);
    const siens = versions.filter((nom) => /^chromium(_headless_shell)?-\d+$/.test(nom)).sort();
    return siens.reverse().flatMap((nom) => DANS_LE_CACHE.map((reste) => join(racine, nom, reste)));
  });
  return (await Promise.all(listes)).flat();
}

const marche = (chemin) => existsSync(chemin) && spawnSync(chemin, ['--version']).status === 0;

async function installer(dire) {
  const deja = await trouverChromium();
  if (deja !== null) return deja;
  const prefixe = droitDInstaller();
  if (prefixe === null || spawnSync('apt-get', ['--version']).status !== 0)
    throw new Error(`Aucun Chromium ici, et ce compte ne peut pas en installer. ${REMEDE}`);
  for (const [libelle, args] of INSTALLER) await apt(libelle, prefixe, args, dire);
  const chemin = await trouverChromium();
  if (chemin === null) throw new Error(`Chromium est installé mais ne se lance pas. ${REMEDE}`);
  return chemin;
}

async function apt(libelle, prefixe, args, dire) {
  const [programme, ...debut] = [...prefixe, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  try {
    await executer(libelle, programme, [...debut, ...args], dire);
  } catch (erreur) {
    throw new Error(`Chromium n’a pas pu être installé. ${REMEDE}\n${erreur.message}`, { cause: erreur });
  }
}

/** What comes before a command that installs; null when this account may not. */
function droitDInstaller() {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : null;
}
