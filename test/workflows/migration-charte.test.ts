import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { CHARTE_DEFAUT } from '../../src/domaine/charte/defaut.js';
import { avancements, listerResultats, type Sens } from '../../src/vues/migrations-charte.js';
import { pilote } from '../domaine/soutien/gestes.js';
import { avec, regle } from '../domaine/soutien/migration.js';
import { jusqua } from '../soutien/attente.js';
import { Service } from './soutien/service.js';
import { DU_JOUR } from '../soutien/jour.js';

const CHARTE = '2027-1';

describe('R10.6, R10.10: a migration of the charter, on the real parts', () => {
  let service: Service;
  beforeAll(async () => {
    service = await Service.ouvrir();
    await service.declarerOperation('op', '2026-01-05');
    await service.declarerOperation('autre', '2026-01-05');
    await surCharte('PreparerCharte', { contenu: JSON.stringify(avec(regle(2_000, 2_100, 2_200), DU_JOUR)) });
    await surCharte('PublierCharte');
  }, 120_000);
  afterEach(() => service.arreter());
  afterAll(() => service.fermer());

  const surCharte = (acte: string, corps: object = {}) =>
    service.agir({ agregat: 'charte', id: CHARTE, acte, acteur: pilote, corps });
  const charteDe = async (id: string) => (await service.socle.porte.lireEtat('dossier', id))?.etat.charte;
  const terminee = (migration: string, sens: Sens) =>
    jusqua(
      `${sens} ${migration}`,
      async () => {
        const marches = (await avancements(service.socle.lecture, CHARTE)).get(migration) ?? [];
        return marches.some((m) => m.sens === sens && m.termineeLe !== null);
      },
      60_000,
    );
  const resultats = async (migration: string, sens: Sens) => {
    const demande = { charte: CHARTE, migration, sens };
    const { elements } = await listerResultats(service.socle.lecture, demande);
    return new Map(elements.map((e) => [e.dossier, e]));
  };

  test('each dossier of the operation goes over once, the worker killed half-way; undone, those that relied on it stay and say why', async () => {
    await service.demarrer();
    const ids = await Promise.all(Array.from({ length: 30 }, () => service.ouvrirDossier('op')));
    const ailleurs = await service.ouvrirDossier('autre');
    await service.ouvertures([...ids, ailleurs], 1);

    await surCharte('MigrerDossiers', { operations: ['op'], motif: 'Délais revus' });
    await jusqua('premier dossier', async () => (await service.compter('procedure.migration_dossier')) > 0);
    await service.arreter();
    await service.demarrer();
    await terminee('m3', 'migrer');
    const migres = await resultats('m3', 'migrer');
    expect([...migres.keys()].sort()).toEqual([...ids].sort());
    expect(new Set([...migres.values()].map((r) => r.issue))).toEqual(new Set(['faite']));
    for (const id of ids) {
      expect(await charteDe(id)).toBe(CHARTE);
      const types = await service.deLaProcedure(id);
      expect(types.filter((t) => t === 'CharteMigree')).toHaveLength(1);
    }
    expect(await charteDe(ailleurs)).toBe(CHARTE_DEFAUT.version);

    const [appuye = '', ...libres] = ids;
    await service.informer(appuye);
    await service.ouvertures([appuye], 2);
    await surCharte('AnnulerMigration', { migration: 'm3', motif: 'Erreur' });
    await terminee('m3', 'retablir');
    const retablis = await resultats('m3', 'retablir');
    expect(retablis.get(appuye)).toMatchObject({ issue: 'refusee', regle: 'R10.9' });
    expect(retablis.get(appuye)?.motif).toContain('fait n°');
    expect(await charteDe(appuye)).toBe(CHARTE);
    for (const id of libres) {
      expect(retablis.get(id)?.issue).toBe('faite');
      expect(await charteDe(id)).toBe(CHARTE_DEFAUT.version);
    }
    expect(await service.compter(`journal.sortie WHERE contenu LIKE '%Délais revus%'`)).toBe(0);
  }, 180_000);
});
