import { resolve } from 'node:path';
import { Affichage } from './affichage.js';
import { demarrerPile, type Pile } from './pile.js';
import { VerrouOccupe } from './verrou.js';

const SIGNAUX = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const DOSSIER_IMPOSSIBLE = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'ENOENT', 'EEXIST'];
const PARENT_MS = 1_000;
const DOUBLON_MS = 500;

const affichage = new Affichage();
const abandon = new AbortController();
let pile: Pile | undefined;
let arretDemandeA = 0;

process.umask(0o077);
for (const signal of SIGNAUX) process.on(signal, () => demanderArret());
process.on('uncaughtException', (erreur) => {
  affichage.conclure(`Erreur : ${erreur.stack ?? erreur.message}`);
  process.exitCode = 1;
  demanderArret();
});
suivreParent();
await demarrer();

async function demarrer(): Promise<void> {
  const donnees = resolve(process.env['DONNEES'] ?? 'donnees');
  try {
    const port = lirePort(process.env['PORT'] ?? '3000');
    pile = await demarrerPile({ donnees, port, dire: affichage.dire, abandon: abandon.signal });
    if (abandon.signal.aborted) await arreter();
    else affichage.conclure(`Prêt : http://localhost:${port}`);
  } catch (erreur) {
    if (abandon.signal.aborted) return finir('Arrêté.', process.exitCode ?? 0);
    finir(expliquer(erreur, donnees), 1);
  }
}

function demanderArret(): void {
  if (abandon.signal.aborted) {
    // npm passes on the Ctrl-C that the whole group already received: only a later one is the person's.
    if (Date.now() - arretDemandeA > DOUBLON_MS) affichage.dire('Arrêt déjà en cours…');
    return;
  }
  arretDemandeA = Date.now();
  affichage.dire('Arrêt en cours…');
  abandon.abort();
  if (pile !== undefined) void arreter();
}

async function arreter(): Promise<void> {
  try {
    await pile?.arreter();
    finir('Arrêté.', process.exitCode ?? 0);
  } catch (erreur) {
    finir(`Arrêt incomplet : ${erreur instanceof Error ? erreur.message : String(erreur)}`, 1);
  }
}

function finir(texte: string, code: number | string): void {
  affichage.conclure(texte);
  process.exit(code);
}

/** npm runs us through a shell that may die of a signal without passing it on: its death is ours. */
function suivreParent(): void {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent && !abandon.signal.aborted) demanderArret();
  }, PARENT_MS).unref();
}

function lirePort(texte: string): number {
  const port = Number(texte);
  if (/^\d+$/.test(texte) && port >= 1 && port <= 65_535) return port;
  throw new Error(`PORT=${texte} : un numéro de port entre 1 et 65535 est attendu.`);
}

function expliquer(erreur: unknown, donnees: string): string {
  if (erreur instanceof VerrouOccupe) {
    const { pid, url } = erreur.occupant;
    return `Le service fonctionne déjà sur ${donnees} : processus ${pid}${url === undefined ? '' : `, ${url}`}.`;
  }
  const { code } = erreur as NodeJS.ErrnoException;
  if (code !== undefined && DOSSIER_IMPOSSIBLE.includes(code)) {
    return `Erreur : le dossier de données ${donnees} ne peut pas être employé (${code}). Choisissez-en un autre avec DONNEES=….`;
  }
  return `Erreur : ${erreur instanceof Error ? erreur.message : String(erreur)}`;
}
