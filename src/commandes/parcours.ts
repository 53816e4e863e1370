import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { avecClient } from '../base/client.js';
import { courrielsGardes } from '../diffusion/attrape-courriels.js';
import { effacerEmplacement } from '../embarque/postgres-emplacement.js';
import { demarrerPile, type Pile } from '../embarque/pile.js';
import { attendre } from '../embarque/processus.js';
import { compterDossiers, compterEvenements, compterSorties, typesInscrits } from '../journal/comptes.js';
import { verifierChaines } from '../journal/controle/verifier.js';
import { Envois } from '../journal/envois.js';
import { jouer } from '../parcours/jouer.js';
import { MENAGES_DES_RECITS } from '../parcours/profils.js';
import { lireOperations } from '../parcours/operations-du-fichier.js';
import { principal } from './base-commande.js';
import { rapport, tableau, type Rapport } from '../parcours/rapport.js';

const ATTENTE_COURRIELS_MS = 60_000;
const PAS_MS = 200;
const BARRE = 30;

const { values: options } = parseArgs({
  options: {
    fichier: { type: 'string', default: 'exemples/menages.csv' },
    json: { type: 'boolean', default: false },
    garder: { type: 'boolean', default: false },
  },
});

const dire = (texte: string): void => void process.stderr.write(`${texte}\n`);

function avancer(clos: number, total: number): void {
  if (options.json || !process.stderr.isTTY) return;
  const plein = total === 0 ? BARRE : Math.round((clos / total) * BARRE);
  process.stderr.write(
    `\r${'█'.repeat(plein)}${'░'.repeat(BARRE - plein)} ${clos}/${total} dossiers clos${clos === total ? '\n' : ''}`,
  );
}

/** Every message owed has left, or was given up. */
async function courrielsPartis(base: Parameters<typeof compterDossiers>[0]): Promise<void> {
  const envois = new Envois(base);
  const partis = async () =>
    (await compterSorties(base)) === 0 && (await envois.compter())['a-remettre'] === 0;
  if (!(await attendre(partis, ATTENTE_COURRIELS_MS, PAS_MS)))
    dire('Des courriels ne sont pas encore partis : le compte peut être incomplet.');
}

/** Everything is counted from the journal and from the catcher's files, never from what the actors believe. */
function compter(
  pile: Pile,
  depart: number,
  joue: { blocages: ReadonlyMap<string, string>; lus: ReadonlySet<string> },
): Promise<Rapport> {
  return avecClient(pile.databaseUrl, async (client) => {
    await courrielsPartis(client);
    const secondes = Math.round((performance.now() - depart) / 100) / 10;
    const { ruptures } = await verifierChaines(client);
    return rapport(await compterDossiers(client), {
      courriels: (await courrielsGardes(pile.dossierCourriels)).length,
      evenements: await compterEvenements(client),
      chainesVerifiees: ruptures.length === 0,
      secondes,
      ...joue,
      types: await typesInscrits(client),
    });
  });
}

async function parcourir(donnees: string): Promise<Rapport> {
  const contenu = new Uint8Array(await readFile(options.fichier));
  const pile = await demarrerPile({ donnees, demo: false, dire: options.json ? () => undefined : dire });
  try {
    const depart = performance.now();
    const lu = lireOperations(new TextDecoder().decode(contenu));
    const fichier = { nom: basename(options.fichier), contenu };
    const { importation, blocages, lus, recits } = await jouer({
      url: pile.url,
      fichier,
      ...lu,
      dire: options.json ? () => undefined : dire,
      avancer,
    });
    for (const { ligne, champ, motif } of importation.refusees)
      dire(`Ligne ${ligne} refusée, ${champ} : ${motif}`);
    const arretes = recits.flatMap(({ dossier, profil, blocage }) =>
      blocage ? [[dossier, `${profil}, ${blocage}`] as const] : [],
    );
    return await compter(pile, depart, { blocages: new Map([...arretes, ...blocages]), lus });
  } finally {
    await pile.arreter();
  }
}

await principal(async () => {
  const donnees = await mkdtemp(join(tmpdir(), 'relogement-parcours-'));
  try {
    const bilan = await parcourir(donnees);
    process.stdout.write(`${options.json ? JSON.stringify(bilan) : tableau(bilan)}\n`);
    if (options.garder) dire(`Dossier gardé : ${donnees}`);
    const complet = bilan.systemes.every((s) => s.manque.length === 0) || bilan.menages < MENAGES_DES_RECITS;
    return bilan.clos === bilan.menages && bilan.menages > 0 && bilan.chainesVerifiees && complet ? 0 : 1;
  } finally {
    if (!options.garder) {
      await effacerEmplacement(donnees);
      await rm(donnees, { recursive: true, force: true });
    }
  }
});
