import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { migrer } from '../../src/base/migrer.js';
import { prendreRoles, ROLES_BASE, type RoleBase } from '../../src/base/roles.js';
import { creerSource, reserve } from '../../src/base/source.js';
import { baseNeuve, type BaseDeTest } from '../soutien/base.js';

const NOMS = Object.keys(ROLES_BASE) as RoleBase[];
type Droits = Readonly<Partial<Record<RoleBase, string>>>;
/** SELECT, INSERT, UPDATE, DELETE, by their initials. */
const VUE: Droits = { ecrivain: 'SIUD', intendant: 'S', lecteur: 'S', personnel: 'S' };
const DROITS: Readonly<Record<string, Droits>> = {
  'journal.evenement': { ecrivain: 'SI', intendant: 'S', lecteur: 'S', personnel: 'S' },
  'journal.flux': { ecrivain: 'SIU', intendant: 'S', lecteur: 'S', personnel: 'S' },
  'journal.commande': { ecrivain: 'SIU' },
  'journal.sortie': { ecrivain: 'SID', intendant: 'SD', lecteur: 'S', personnel: 'S' },
  'journal.envoi': { intendant: 'SIU', lecteur: 'S', personnel: 'S' },
  'coffre.cle': { ecrivain: 'SID' },
  'procedure.suivi': { ecrivain: 'SIU', intendant: 'SIU', lecteur: 'S', personnel: 'S' },
  'procedure.incident': { intendant: 'SIU', lecteur: 'S', personnel: 'S' },
  'procedure.migration_charte': { intendant: 'SIU', lecteur: 'S', personnel: 'S' },
  'procedure.migration_dossier': { intendant: 'SIU', lecteur: 'S', personnel: 'S' },
  'procedure.information_dossier': { ecrivain: 'SIU', lecteur: 'S', personnel: 'S' },
  'procedure.information_note': { ecrivain: 'SID' },
  'procedure.passation_dossier': { ecrivain: 'SIU', lecteur: 'S', personnel: 'S' },
  'procedure.passation_note': { ecrivain: 'SID' },
  'personnel.menage': { ecrivain: 'SIUD', personnel: 'S' },
  'personnel.besoin': { ecrivain: 'SIUD', personnel: 'S' },
  'personnel.protection': { ecrivain: 'SIUD', personnel: 'S' },
  'personnel.demande': { ecrivain: 'SIUD', personnel: 'S' },
  'personnel.signature': { ecrivain: 'SIUD', personnel: 'S' },
  'identite.session': { intendant: 'SIUD' },
  'identite.compte': { intendant: 'SIUD', personnel: 'S' },
  'documents.modele': { intendant: 'SI' },
  'enquete.questionnaire': { intendant: 'SI' },
  'enquete.brouillon': { ecrivain: 'SIUD' },
  'fichiers.photo': { intendant: 'SID', lecteur: 'S', personnel: 'S' },
  'public.migration': {},
};

describe('S27 — dans la base, chacun ne peut que sa part', () => {
  let base: BaseDeTest;
  let client: Client;
  beforeAll(async () => {
    base = await baseNeuve();
    client = new Client({ connectionString: base.url });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await base.fermer();
  });

  it('every table has exactly the rights declared here, for every role', async () => {
    const { rows } = await client.query<{ nom: string; role: string; droits: string }>(
      `SELECT n.nspname || '.' || c.relname AS nom, r.rolname AS role, concat(
         CASE WHEN has_table_privilege(r.oid, c.oid, 'SELECT') THEN 'S' END,
         CASE WHEN has_table_privilege(r.oid, c.oid, 'INSERT') THEN 'I' END,
         CASE WHEN has_table_privilege(r.oid, c.oid, 'UPDATE') THEN 'U' END,
         CASE WHEN has_table_privilege(r.oid, c.oid, 'DELETE') THEN 'D' END,
         CASE WHEN has_table_privilege(r.oid, c.oid, 'TRUNCATE, REFERENCES, TRIGGER') THEN '!' END) AS droits
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace CROSS JOIN pg_roles r
       WHERE c.relkind IN ('r', 'p', 'v', 'm') AND r.rolname = ANY($1)
         AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'`,
      [Object.values(ROLES_BASE)],
    );
    const nom = (role: string) => NOMS.find((n) => ROLES_BASE[n] === role);
    const donnes = rows.filter((l) => l.droits !== '').map((l) => `${l.nom} ${nom(l.role)} ${l.droits}`);
    const tables = [...new Set(rows.map((l) => l.nom))];
    const attendus = tables.flatMap((table) =>
      Object.entries(DROITS[table] ?? (table.startsWith('vues.') ? VUE : { ecrivain: 'à déclarer' })).map(
        ([role, droits]) => `${table} ${role} ${droits}`,
      ),
    );
    expect(donnes.sort()).toEqual(attendus.sort());
  });

  it.each([
    ['ecrivain', `UPDATE journal.evenement SET type = 'X'`],
    ['ecrivain', 'DELETE FROM journal.evenement'],
    ['ecrivain', 'TRUNCATE journal.evenement'],
    ['ecrivain', 'ALTER TABLE journal.evenement DISABLE TRIGGER ALL'],
    ['ecrivain', 'SET session_replication_role = replica'],
    ['intendant', 'INSERT INTO journal.evenement DEFAULT VALUES'],
    ['intendant', 'SELECT * FROM coffre.cle'],
    ['intendant', 'SELECT * FROM personnel.menage'],
    ['lecteur', 'SELECT * FROM personnel.menage'],
    ['lecteur', 'SELECT * FROM identite.session'],
    ['personnel', 'SELECT * FROM coffre.cle'],
    ['personnel', 'DELETE FROM personnel.menage'],
  ] as const)('%s: %s is refused', async (role, ordre) => {
    const sous = await prendreRoles(base.url);
    const source = await creerSource(base.url, { connexions: 1, ...sous(role) }).initialize();
    await expect(reserve(source).query(ordre)).rejects.toMatchObject({ code: '42501' });
    await source.destroy();
  });

  it('an account that may not make roles migrates all the same, and works as itself until an administrator grants them', async () => {
    const compte = `sans_roles_${randomUUID().slice(0, 8)}`;
    await client.query(`CREATE ROLE ${compte} LOGIN PASSWORD 'essai'`);
    await client.query(`CREATE DATABASE ${compte} OWNER ${compte}`);
    const url = new URL(base.url);
    url.pathname = `/${compte}`;
    [url.username, url.password] = [compte, 'essai'];
    await migrer(url.href);
    const sous = await prendreRoles(url.href);
    expect(NOMS.map(sous)).toEqual(NOMS.map(() => ({})));
    await client.query(`GRANT ${Object.values(ROLES_BASE).join(', ')} TO ${compte}`);
    const accorde = await prendreRoles(url.href);
    expect(NOMS.map(accorde)).toEqual(NOMS.map((nom) => ({ role: ROLES_BASE[nom] })));
    const source = await creerSource(url.href, { connexions: 1, ...accorde('personnel') }).initialize();
    expect((await reserve(source).query('SELECT nom FROM personnel.menage')).rows).toEqual([]);
    await source.destroy();
    await client.query(`DROP DATABASE ${compte} WITH (FORCE)`);
    await client.query(`DROP ROLE ${compte}`);
  });
});
