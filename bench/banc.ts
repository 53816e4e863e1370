import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { Charte } from '../src/domaine/charte/charte.js';
import { BAILLEURS } from '../src/demonstration/acteurs.js';
import { dateCayenne } from '../src/domaine/noyau/instants.js';
import { effacerEmplacement } from '../src/embarque/postgres-emplacement.js';
import { demarrerPile, type Pile } from '../src/embarque/pile.js';
import { attendre } from '../src/embarque/processus.js';
import type { Client } from '../src/parcours/client.js';
import { entrer, jetonDe } from '../src/parcours/client.js';

const PAS_MS = 50;

/** Everything a section of the bench works on: the real service on a temporary folder, and its database to count in. */
export interface Banc {
  readonly pile: Pile;
  readonly donnees: string;
  readonly base: pg.Pool;
  readonly pilote: Client;
  readonly jetons: { readonly pilote: string; readonly referent: string; readonly bailleur: string };
  readonly dire: (texte: string) => void;
}

export async function ouvrirBanc(dire: Banc['dire']): Promise<Banc & { fermer(): Promise<void> }> {
  const donnees = await mkdtemp(join(tmpdir(), 'relogement-banc-'));
  const pile = await demarrerPile({ donnees, demo: false, dire });
  const base = new pg.Pool({ connectionString: pile.databaseUrl, max: 2 });
  const pilote = await entrer(pile.url, { role: 'pilote' });
  for (const bailleur of BAILLEURS)
    await pilote.ecrire('/api/organisations', { ...bailleur, type: 'bailleur' });
  const jetons = {
    pilote: await jetonDe(pile.url, { role: 'pilote' }),
    referent: await jetonDe(pile.url, { role: 'referent' }),
    bailleur: await jetonDe(pile.url, { role: 'bailleur', organisation: BAILLEURS[0].code }),
  };
  return {
    pile,
    donnees,
    base,
    pilote,
    jetons,
    dire,
    async fermer() {
      await base.end();
      await pile.arreter();
      await effacerEmplacement(donnees);
      await rm(donnees, { recursive: true, force: true });
    },
  };
}

/** Publishes a charter and declares an operation under it. @returns the code of the operation */
export async function operation(banc: Banc, nom: string, charte?: Charte): Promise<string> {
  const code = `BANC-${nom}-${randomUUID().slice(0, 8)}`;
  if (charte) {
    const datee = { ...charte, enVigueurDu: dateCayenne(new Date().toISOString()) };
    await banc.pilote.ecrire('/api/chartes', { contenu: JSON.stringify(datee) });
    await banc.pilote.ecrire(`/api/chartes/${charte.version}/actes/publier-charte`, {
      remplace: 'Mesure : une charte par banc',
    });
  }
  await banc.pilote.ecrire('/api/operations', {
    code,
    programme: 'NPNRU',
    nom: `Banc ${nom}`,
    communes: ['Cayenne'],
    definieLe: '2026-01-05',
    ...(charte ? { charte: charte.version } : {}),
  });
  return code;
}

const COLONNES =
  'reference;programme;operation;commune;nom;prenom;date_naissance;telephone;langue;statut_occupation;anciennete_annees;nombre_personnes;ressources_mensuelles;loyer;charges;aides;typologie;surface;handicap;violences;dalo;numero_unique;communes_souhaitees;typologie_souhaitee;accepte_transitoire';

export function fichierMenages(code: string, nombre: number): Uint8Array<ArrayBuffer> {
  const lignes = Array.from(
    { length: nombre },
    (_, i) =>
      `B-${i};NPNRU;${code};Cayenne;Nom${i};Prénom${i};1980-05-12;0694000000;français;locataire;5;3;1250,50;410;60;220;T3;58;non;non;non;;Cayenne|Matoury;T3;non`,
  );
  return new TextEncoder().encode([COLONNES, ...lignes].join('\n'));
}

/** Opens households by the import. @returns their dossiers */
export async function ouvrirDossiers(banc: Banc, code: string, nombre: number): Promise<string[]> {
  await banc.pilote.televerser('/api/imports/menages', {
    nom: 'banc.csv',
    contenu: fichierMenages(code, nombre),
  });
  const { rows } = await banc.base.query<{ id: string }>(
    'SELECT id FROM vues.dossier WHERE operation = $1 ORDER BY reference',
    [code],
  );
  return rows.map((r) => r.id);
}

/** Waits until the procedure has seen all of an operation and the outbox is empty: nothing of it is then measured with the rest. */
export async function reposer(banc: Banc, code: string): Promise<void> {
  const vus = `SELECT count(*)::int AS n FROM vues.dossier d LEFT JOIN procedure.suivi s ON s.dossier = d.id
    WHERE d.operation = $1 AND coalesce(s.vu_jusqua, 0) < d.version`;
  await atteindre(banc, vus, [code], (n) => n === 0, 600);
  await atteindre(banc, 'SELECT count(*)::int AS n FROM journal.sortie', [], (n) => n === 0, 60);
}

/** Waits until a query answers a number that satisfies a condition. @throws Error after `secondes` */
export async function atteindre(
  banc: Banc,
  sql: string,
  valeurs: unknown[],
  assez: (n: number) => boolean,
  secondes: number,
): Promise<void> {
  let n = 0;
  const atteint = async () => {
    n = (await banc.base.query<{ n: number }>(sql, valeurs)).rows[0]?.n ?? 0;
    return assez(n);
  };
  if (!(await attendre(atteint, secondes * 1000, PAS_MS)))
    throw new Error(`Pas atteint en ${secondes} s (à ${n}) : ${sql}`);
}
