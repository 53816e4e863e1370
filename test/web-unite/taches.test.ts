import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { grouper, type Tache } from '../../web/src/pages/taches/groupes.ts';
import { lireRecherche } from '../../web/src/pages/taches/recherche.ts';

const MODELE: Tache = {
  id: 'd.informer-menage-1',
  dossierId: 'd',
  reference: 'R-1',
  operation: 'O',
  commune: 'Cayenne',
  code: 'informer-menage',
  libelle: 'Informer le ménage',
  etape: 'concertation',
  libelleEtape: 'Concertation et information',
  actes: ['informer-menage'],
  champs: {},
  etat: 'a-faire',
  prise: null,
  pour: 'referent',
  organisation: null,
  personne: 'moi',
  nomPour: 'Maëva Clet',
  menage: null,
  echeance: '2026-03-11T03:00:00.000Z',
  enRetard: false,
  niveau: 0,
  escaladeDepuis: null,
  escaladeVers: null,
  montees: [],
  decisionCommission: null,
  rappels: 0,
  precision: null,
};
/** A Wednesday, 09:00 in Cayenne. */
const MAINTENANT = new Date('2026-03-11T12:00:00.000Z');
const tache = (echeance: string, enRetard = false): Tache => ({
  ...MODELE,
  id: echeance,
  echeance,
  enRetard,
});
const rangs = (...taches: Tache[]) =>
  grouper(taches, MAINTENANT).map(({ rang, taches: t }) => [rang, t.length]);

describe('my tasks, by how near their due date is', () => {
  test('the day and the week are those of Cayenne', () => {
    expect(rangs(tache('2026-03-12T02:59:00.000Z'))).toEqual([['aujourdhui', 1]]);
    expect(rangs(tache('2026-03-12T03:00:00.000Z'))).toEqual([['semaine', 1]]);
    expect(rangs(tache('2026-03-16T02:59:00.000Z'))).toEqual([['semaine', 1]]);
    expect(rangs(tache('2026-03-16T03:00:00.000Z'))).toEqual([['apres', 1]]);
  });

  test('R7.4: only the procedure says that a task is late', () => {
    expect(rangs(tache('2026-03-01T03:00:00.000Z'), tache('2026-03-02T03:00:00.000Z', true))).toEqual([
      ['retard', 1],
      ['aujourdhui', 1],
    ]);
  });

  test('each task is in one group, late ones first, and keeps its place', () => {
    const dates = fc.date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(dates, fc.boolean())), (lues) => {
        const taches = lues
          .sort(([a], [b]) => a.getTime() - b.getTime())
          .map(([d, tard], rang) => ({ ...tache(d.toISOString(), tard), id: String(rang) }));
        const rangees = grouper(taches, MAINTENANT).flatMap((g) => g.taches);
        const attendues = [...taches.filter((t) => t.enRetard), ...taches.filter((t) => !t.enRetard)];
        expect(rangees).toEqual(attendues);
      }),
    );
  });

  test('an address says only filters that exist', () => {
    expect(lireRecherche({ etape: 'suivi', qui: 'moi', x: 1 })).toEqual({ etape: 'suivi', qui: 'moi' });
    expect(lireRecherche({ etape: 'toString', qui: 'eux' })).toEqual({});
    expect(lireRecherche({ code: 'completer-pieces' })).toEqual({ code: 'completer-pieces' });
    expect(lireRecherche({ code: 'Réunir <les> pièces' })).toEqual({});
  });
});
