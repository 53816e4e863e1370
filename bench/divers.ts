import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demarrerPile } from '../src/embarque/pile.js';
import { effacerEmplacement } from '../src/embarque/postgres-emplacement.js';
import { fichierMenages, operation, reposer, type Banc } from './banc.js';
import { cpu, cpuPar, memoire } from './processus.js';

const IMPORT = 10_000;
const secondesDepuis = (depart: number): number => Math.round((performance.now() - depart) / 100) / 10;

/** 10 000 households in one file, over HTTP; then how long until each has its procedure under way, and what each process holds. */
export async function importation(banc: Banc) {
  const code = await operation(banc, 'IMPORT');
  banc.dire(`Import de ${IMPORT} ménages`);
  const avant = cpu(banc.pile.pids());
  const depart = performance.now();
  const { acceptees } = await banc.pilote.televerser<{ acceptees: number }>('/api/imports/menages', {
    nom: 'banc.csv',
    contenu: fichierMenages(code, IMPORT),
  });
  const secondes = secondesDepuis(depart);
  const depense = cpuPar(avant, cpu(banc.pile.pids()), acceptees);
  banc.dire('Import : les procédures s’ouvrent');
  await reposer(banc, code);
  return {
    menages: acceptees,
    secondes,
    parSeconde: Math.round(acceptees / secondes),
    ...depense,
    proceduresOuvertesEn: secondesDepuis(depart),
    memoireMo: memoire(banc.pile.pids()),
  };
}

/** Every read model rebuilt from the journal and compared, by the command of the README. */
export async function reconstruction(banc: Banc) {
  banc.dire('Reconstruction des vues');
  const commande = fileURLToPath(new URL('../src/commandes/vues.js', import.meta.url));
  const env = { ...process.env, DATABASE_URL: undefined, DONNEES: banc.donnees };
  const enfant = spawn(process.execPath, [commande, 'reconstruire', '--json'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const morceaux: Buffer[] = [];
  for await (const morceau of enfant.stdout) morceaux.push(Buffer.from(morceau as Uint8Array));
  return JSON.parse(Buffer.concat(morceaux).toString()) as object;
}

/** What one dossier leaves behind, indexes included. */
export async function tailles(banc: Banc) {
  const { rows } = await banc.base.query<{
    dossiers: number;
    lignes: number;
    octets: number;
    evenements: number;
  }>(
    `SELECT (SELECT count(*)::int FROM vues.dossier) AS dossiers,
       (SELECT count(*)::int FROM journal.evenement WHERE agregat = 'dossier') AS evenements,
       (SELECT sum(n_live_tup)::int FROM pg_stat_user_tables) AS lignes,
       (SELECT sum(pg_total_relation_size(relid))::float8 FROM pg_stat_user_tables) AS octets`,
  );
  const [mesure] = rows;
  if (!mesure) throw new Error('Base illisible');
  const { dossiers, lignes, octets, evenements } = mesure;
  const par = (total: number) => Math.round((total / dossiers) * 10) / 10;
  return {
    dossiers,
    evenementsParDossier: par(evenements),
    lignesParDossier: par(lignes),
    kioParDossier: par(octets / 1024),
  };
}

/** First start on an empty folder, then on what it left. */
export async function demarrages(dire: (texte: string) => void) {
  const donnees = await mkdtemp(join(tmpdir(), 'relogement-demarrage-'));
  const mesures: number[] = [];
  try {
    for (const rang of [1, 2]) {
      dire(`Démarrage n° ${rang}`);
      const depart = performance.now();
      const pile = await demarrerPile({ donnees, demo: true });
      mesures.push(secondesDepuis(depart));
      await pile.arreter();
    }
  } finally {
    await effacerEmplacement(donnees);
    await rm(donnees, { recursive: true, force: true });
  }
  const [premier, second] = mesures;
  return {
    premier,
    second,
    unite: 's, démonstration comprise au premier ; installation et compilation non comprises',
  };
}
