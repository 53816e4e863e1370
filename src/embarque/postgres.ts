import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { avecJournal, lireJournal, preparerDonnees, tailleJournal } from './donnees.js';
import { portLibre } from './ports.js';
import { preparerBinaires, type Binaires } from './postgres-binaires.js';
import { choisirEmplacement, type Emplacement } from './postgres-emplacement.js';
import { adresse, arreterReste, cheminGrappe, contexte, initialiser, SOMMATIONS } from './postgres-grappe.js';
import { configuration } from './postgres-reglages.js';
import { attendre, suivre, type Dire, type Instance } from './processus.js';
import { prendreVerrou } from './verrou.js';

export interface OptionsPostgres {
  /** The data folder; made when missing. */
  readonly donnees: string;
  /** Loopback port; a free one by default. */
  readonly port?: number;
  readonly dire?: Dire;
}

export interface Postgres extends Instance {
  /** Address of the service's database, password included: never log it. */
  readonly url: string;
  readonly port: number;
}

const MISE_EN_ROUTE_MS = 120_000;
const ESSAIS = 60;
const ENTRE_ESSAIS_MS = 250;
const ENCORE_ATTACHE = /pre-existing shared memory block/;

/**
 * Starts the embedded PostgreSQL of a data folder on the loopback, taking over what an earlier start left behind.
 * Throws VerrouOccupe when a live process runs that cluster, Error with the end of its log when it does not start.
 */
export async function demarrerPostgres(options: OptionsPostgres): Promise<Postgres> {
  const dire = options.dire ?? (() => undefined);
  const donnees = preparerDonnees(options.donnees);
  const emplacement = await choisirEmplacement(donnees, dire);
  const verrou = prendreVerrou(join(emplacement.dossier, 'superviseur.json'));
  try {
    const binaires = await preparerBinaires(emplacement.compte, dire);
    await arreterReste(emplacement, dire);
    await initialiser(emplacement, binaires, dire);
    const port = options.port ?? (await portLibre());
    await writeFile(join(cheminGrappe(emplacement), 'postgresql.conf'), configuration(port));
    const instance = await lancer(emplacement, binaires, donnees);
    const fin = instance.fin.then(() => verrou.liberer());
    return { ...instance, fin, url: adresse(emplacement, port), port };
  } catch (erreur) {
    verrou.liberer();
    throw erreur;
  }
}

/** Backends of a killed server may live on for a moment with its shared memory: then the start is tried again. */
async function lancer(emplacement: Emplacement, binaires: Binaires, donnees: string): Promise<Instance> {
  const grappe = cheminGrappe(emplacement);
  for (let essai = 1; ; essai++) {
    const debut = tailleJournal(donnees, 'postgresql');
    const enfant = avecJournal(donnees, 'postgresql', (journal) =>
      spawn(binaires.postgres, ['-D', grappe], {
        ...contexte(emplacement),
        detached: true,
        stdio: ['ignore', journal, journal],
      }),
    );
    const instance = await suivre(enfant, SOMMATIONS);
    let mort = false;
    void instance.fin.then(() => (mort = true));
    const fini = await attendre(async () => mort || (await estPret(grappe, instance.pid)), MISE_EN_ROUTE_MS);
    if (fini && !mort) return instance;
    if (!mort) await instance.arreter();
    const texte = lireJournal(donnees, 'postgresql', debut);
    if (!ENCORE_ATTACHE.test(texte) || essai === ESSAIS) {
      throw new Error(`PostgreSQL ne démarre pas. Fin de son journal :\n${texte}`);
    }
    await attendre(() => false, ENTRE_ESSAIS_MS);
  }
}

/** The server writes its state on the eighth line of its pid file; pg_ctl waits for the same word. */
async function estPret(grappe: string, pid: number): Promise<boolean> {
  const lignes = (await readFile(join(grappe, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  return Number(lignes[0]) === pid && lignes[7]?.trim() === 'ready';
}
