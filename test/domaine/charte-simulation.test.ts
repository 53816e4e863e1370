import { describe, expect, it } from '@jest/globals';
import { CHARTE_DEFAUT } from '../../src/domaine/charte/defaut.js';
import {
  estTouche,
  simulerMigration,
  totaliser,
  TOTAUX_NULS,
} from '../../src/domaine/dossier/etapes/charte/simulation.js';
import { GUYANE } from './soutien/calendrier.js';
import { etantDonne, jours } from './soutien/dsl.js';
import { avec, ouvert, regle } from './soutien/migration.js';

describe('R10.4: the simulation of a version', () => {
  const etat = etantDonne(...ouvert).quand(jours(20)).etat;
  const le = (maintenant: string, raccourcir = false) => ({ calendrier: GUYANE, maintenant, raccourcir });

  it('says which dates would move, from when to when, and which tasks would be late', () => {
    const plus = simulerMigration(
      etat,
      CHARTE_DEFAUT,
      avec(regle(20, 60, 70)),
      le('2026-03-22T12:00:00.000Z'),
    );
    expect(plus.taches).toMatchObject([
      {
        effet: 'reculee',
        de: '2026-04-02T03:00:00.000Z',
        vers: '2026-05-02T03:00:00.000Z',
        seraitEnRetard: false,
      },
    ]);
    const moins = simulerMigration(etat, CHARTE_DEFAUT, avec(regle(2, 5, 6)), le('2026-03-22T12:00:00.000Z'));
    expect(moins.taches).toMatchObject([
      {
        effet: 'gardee',
        calculee: '2026-03-08T03:00:00.000Z',
        vers: '2026-04-02T03:00:00.000Z',
        ...{ seraitEnRetard: false, retardEvite: true },
      },
    ]);
    const admis = simulerMigration(
      etat,
      CHARTE_DEFAUT,
      avec(regle(2, 5, 6)),
      le('2026-03-22T12:00:00.000Z', true),
    );
    expect(admis.taches).toMatchObject([{ effet: 'avancee', seraitEnRetard: true, retardEvite: false }]);
  });

  it('tells late on a day to come what will be late by then, and never as postponed to that day', () => {
    const avenir = le('2026-05-20T12:00:00.000Z', true);
    const simule = simulerMigration(etat, CHARTE_DEFAUT, avec(regle(20, 25, 100)), avenir);
    expect(simule.taches).toMatchObject([
      { de: '2026-04-02T03:00:00.000Z', vers: '2026-04-02T03:00:00.000Z', seraitEnRetard: true },
    ]);
    expect(simule.taches.map((t) => t.effet)).not.toContain('reculee');
    const totaux = totaliser(TOTAUX_NULS, simule);
    expect([totaux.seraientEnRetard, totaux.reculees]).toEqual([1, 0]);
    const meme = simulerMigration(etat, CHARTE_DEFAUT, CHARTE_DEFAUT, avenir);
    expect(meme.taches).toMatchObject([{ effet: 'inchangee', seraitEnRetard: true }]);
  });

  it('says what keeps a dossier from migrating, and what the version would ask at once', () => {
    const { obstacles } = simulerMigration(etat, CHARTE_DEFAUT, avec(null), le('2026-03-22T12:00:00.000Z'));
    expect(obstacles).toMatchObject([{ regle: 'R10.5' }]);
    const deuxFois = { ...etat, taches: [...etat.taches, ...etat.taches] };
    const redit = simulerMigration(deuxFois, CHARTE_DEFAUT, avec(null), le('2026-03-22T12:00:00.000Z'));
    expect(redit.obstacles).toEqual(obstacles);
    const sans = { ...etat, taches: [] };
    const { ouvertures } = simulerMigration(sans, avec(null), CHARTE_DEFAUT, le('2026-03-22T12:00:00.000Z'));
    expect(ouvertures).toEqual(['Informer le ménage']);
  });

  it('totals what it saw; the same version touches nothing', () => {
    const maintenant = le('2026-03-22T12:00:00.000Z');
    const meme = simulerMigration(etat, CHARTE_DEFAUT, CHARTE_DEFAUT, maintenant);
    expect(estTouche(meme)).toBe(false);
    const autre = simulerMigration(etat, CHARTE_DEFAUT, avec(regle(2, 5, 6)), maintenant);
    expect([meme, autre].reduce(totaliser, TOTAUX_NULS)).toEqual({
      ...TOTAUX_NULS,
      ...{ dossiers: 2, touches: 1, retardsEvites: 1, gardees: 1, inchangees: 1 },
    });
  });
});
