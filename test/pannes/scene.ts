import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { Charte } from '../../src/domaine/charte/charte.js';
import { CHARTE_DEFAUT } from '../../src/domaine/charte/defaut.js';
import { demarrerPile, type Pile } from '../../src/embarque/pile.js';
import { effacerEmplacement } from '../../src/embarque/postgres-emplacement.js';
import { entrer, jetonDe, type Client } from '../../src/parcours/client.js';
import { obtenir } from '../soutien/attente.js';
import { DU_JOUR } from '../soutien/jour.js';

const PATIENCE_MS = 180_000;

export interface Scene {
  readonly pile: Pile;
  readonly donnees: string;
  readonly pilote: Client;
  readonly jeton: string;
  readonly charte: string;
  /** Reads the journal itself; survives the kills. */
  requete<L extends object>(sql: string, valeurs?: unknown[]): Promise<L[]>;
  fermer(): Promise<void>;
}

const secondes = (n: number) => ({ duree: `PT${n}S`, calendrier: 'civil' }) as const;

/** The information of the household is reminded after `rappel` seconds, late and escalated soon after. */
function charteRapide(rappel: number): Charte {
  const regle = {
    pour: 'referent',
    rappels: [secondes(rappel)],
    echeance: secondes(rappel + 1),
    escalades: [{ apres: secondes(rappel + 2), vers: 'pilote' }],
  } as const;
  return {
    ...CHARTE_DEFAUT,
    version: `pannes-${randomUUID().slice(0, 8)}`,
    ...DU_JOUR,
    taches: { ...CHARTE_DEFAUT.taches, 'informer-menage': regle },
  };
}

/** The whole service on a temporary folder, as `npm start` runs it. */
export async function monterScene(rappel: number): Promise<Scene> {
  const donnees = await mkdtemp(join(tmpdir(), 'relogement-pannes-'));
  const pile = await demarrerPile({ donnees, demo: false });
  const base = new pg.Pool({ connectionString: pile.databaseUrl, max: 2 });
  base.on('error', () => undefined);
  const pilote = await entrer(pile.url, { role: 'pilote' });
  const charte = charteRapide(rappel);
  await pilote.ecrire('/api/chartes', { contenu: JSON.stringify(charte) });
  await pilote.ecrire(`/api/chartes/${charte.version}/actes/publier-charte`, {});
  return {
    pile,
    donnees,
    pilote,
    jeton: await jetonDe(pile.url, { role: 'pilote' }),
    charte: charte.version,
    requete: async (sql, valeurs = []) => (await base.query(sql, valeurs)).rows,
    async fermer() {
      await base.end();
      await pile.arreter();
      await effacerEmplacement(donnees);
      await rm(donnees, { recursive: true, force: true });
    },
  };
}

/** Declares a defined operation. @returns its code */
export async function operation({ pilote, charte }: Scene): Promise<string> {
  const code = `PANNES-${randomUUID().slice(0, 8)}`;
  const communes = ['Cayenne'];
  await pilote.ecrire('/api/operations', {
    code,
    programme: 'LHI',
    nom: code,
    communes,
    charte,
    definieLe: '2026-01-05',
  });
  return code;
}

class Refuse extends Error {}

/** A person who does not give up: same key, same body, until the service acknowledges. */
export function insister(scene: Scene, chemin: string, corps: object): Promise<{ id: string }> {
  const cle = randomUUID();
  return obtenir(`${chemin} est accepté`, () => essai(scene, chemin, corps, cle), PATIENCE_MS);
}

/** @returns null when nothing is known of it, or when the service says that it cannot now */
async function essai(
  scene: Scene,
  chemin: string,
  corps: object,
  cle: string,
): Promise<{ id: string } | null> {
  try {
    const reponse = await fetch(scene.pile.url + chemin, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${scene.jeton}`,
        'content-type': 'application/json',
        'idempotency-key': cle,
      },
      body: JSON.stringify(corps),
      signal: AbortSignal.timeout(15_000),
    });
    if (reponse.ok) return (await reponse.json()) as { id: string };
    if (reponse.status < 500) throw new Refuse(`${chemin} : ${reponse.status} ${await reponse.text()}`);
  } catch (erreur) {
    if (erreur instanceof Refuse) throw erreur;
  }
  return null;
}

export async function ouvrir(scene: Scene, code: string, rang: number): Promise<string> {
  const menage = { reference: `M-${rang}`, operation: code, commune: 'Cayenne', situation: {}, souhaits: {} };
  const { id } = await insister(scene, '/api/dossiers', {
    ...menage,
    identite: { nom: `Nom${rang}`, prenom: 'Prénom' },
  });
  return id;
}

/** Keeps a dossier from being written until it is told to let go: whoever gets there waits. */
export async function tenir({ pile }: Scene, dossier: string): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: pile.databaseUrl });
  client.on('error', () => undefined);
  await client.connect();
  await client.query('BEGIN');
  await client.query(`SELECT 1 FROM journal.flux WHERE agregat = 'dossier' AND id = $1 FOR UPDATE`, [
    dossier,
  ]);
  return () => client.end();
}

/** Sends once; null when the service is gone before it answers. */
export const poster = (
  { pile }: Scene,
  chemin: string,
  corps: object,
  { cle, jeton }: { readonly cle: string; readonly jeton: string },
): Promise<Response | null> =>
  fetch(pile.url + chemin, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${jeton}`,
      'content-type': 'application/json',
      'idempotency-key': cle,
    },
    body: JSON.stringify(corps),
  }).catch(() => null);
