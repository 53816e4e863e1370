import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { dateCayenne, instantCayenne } from '../../src/domaine/noyau/instants.js';
import { Monde } from './soutien/monde.js';
import { Pas } from './soutien/parcours.js';

describe('a task that somebody took', () => {
  let monde: Monde;
  beforeAll(async () => {
    monde = await Monde.creer();
    await monde.demarrerOuvrier();
  });
  afterAll(() => monde.fermer());

  const rangs = (dossier: string) =>
    monde.journal
      .deLaProcedure(dossier)
      .filter((e) => e.type === 'TacheRappelee')
      .map((e) => ({ ...(e.donnees as { tache: string; rang: string }), survenuLe: e.survenuLe }));

  test('R7.26 who takes a task is reminded once, on the day that he gave, and again on a new day', async () => {
    const pas = new Pas(monde, 'prise');
    await pas.noter((f) => f.ouverture());
    const { id } = monde.journal.flux('prise').etat.taches[0] ?? { id: '' };
    const suivis = () => rangs('prise').filter(({ rang }) => rang === 'suivi');
    const prendre = async (dans: number) => {
      const suiviLe = dateCayenne(new Date((await monde.maintenant()) + dans * 86_400_000).toISOString());
      await pas.noter((f) => f.fait('TachePrise', { tache: id, par: 'referent-demo', suiviLe }));
      return instantCayenne(suiviLe, 8);
    };
    const premier = await prendre(4);
    await monde.jours(3);
    expect(suivis()).toEqual([]);
    await monde.jours(2);
    const second = await prendre(4);
    await monde.jours(6);
    expect(suivis().map(({ tache, survenuLe }) => [tache, survenuLe])).toEqual([
      [id, premier],
      [id, second],
    ]);
  });
});
