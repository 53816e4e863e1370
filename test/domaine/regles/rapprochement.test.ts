import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { COMMUNES, TYPOLOGIES, type Typologie } from '../../../src/domaine/territoire.js';
import {
  comparerAdequations,
  direCriteres,
  evaluer,
  type Niveau,
} from '../../../src/domaine/regles/adequation.js';
import type { Demande, Offre } from '../../../src/domaine/regles/demande.js';
import { demande, juger, offre, REGLAGES, TOUS } from './soutien.js';

const niveau = (d: object, o: object): Niveau => evaluer(demande(d), offre(o), REGLAGES).niveau;

describe('R4.30 — le rapprochement s’explique', () => {
  test.each<[string, object, object, Niveau]>([
    ['tout va', {}, {}, 'convient'],
    ['il n’est disponible qu’en 2199', {}, { disponibleLe: '2199-01-01' }, 'a-debloquer'],
    ['une donnée manque', { personnes: undefined }, {}, 'a-completer'],
    ['une minoration suffirait', {}, { loyer: 68_000 }, 'a-debloquer'],
    ['la taille est loin du compte', {}, { typologie: 'T1' }, 'ne-convient-pas'],
    ['il est retenu pour un autre', {}, { statut: 'reserve', dossier: 'd2' }, 'a-debloquer'],
    ['il est retenu pour ce ménage', {}, { statut: 'reserve', dossier: 'd1' }, 'convient'],
    ['il est attribué', {}, { statut: 'attribue', dossier: 'd2' }, 'ne-convient-pas'],
    ['seuls des souhaits sont déçus', { souhaits: { communes: ['Roura'], typologie: 'T5' } }, {}, 'convient'],
  ])('%s : %s', (_quand, d, o, attendu) => expect(niveau(d, o)).toBe(attendu));

  it('R4.133 — au-delà de l’attente que la charte admet, il ne convient pas, et c’est dit', () => {
    expect(juger('disponible-a-temps', demande(), offre({ disponibleLe: '2027-11-22' }))).toBeUndefined();
    expect(juger('disponible-a-temps', demande(), offre({ disponibleLe: '2027-11-23' }))).toMatchObject({
      ...{ satisfait: false, empeche: true, dit: 'Disponible le 23 novembre 2027 seulement.' },
      ecart: { valeur: -1, unite: 'jours' },
      deblocage: { nature: 'attendre', dit: expect.stringContaining('avant le 23 novembre 2027') as never },
    });
  });

  it('une date lointaine se débloque en attendant', () => {
    expect(juger('date-disponibilite', demande(), offre({ disponibleLe: '2027-03-01' }))).toMatchObject({
      satisfait: false,
      ecart: { valeur: -69, unite: 'jours' },
      deblocage: { nature: 'attendre', dit: 'Attendre le 1er mars 2027.' },
    });
  });

  test('tout critère qui n’est pas satisfait dit ce qui le débloquerait, et aucun inconnu n’est deviné', () => {
    const oui = fc.option(fc.boolean(), { nil: undefined });
    const somme = fc.option(fc.integer({ min: 0, max: 300_000 }), { nil: undefined });
    const demandes = fc.record({
      commune: fc.constantFrom(...COMMUNES),
      personnes: fc.option(fc.integer({ min: 1, max: 14 }), { nil: undefined }),
      ressources: somme,
      loyer: somme,
      charges: somme,
      aides: somme,
      handicap: oui,
      surface: fc.option(fc.integer({ min: 5, max: 200 }), { nil: undefined }),
    });
    const offres = fc.record({
      commune: fc.constantFrom(...COMMUNES),
      typologie: fc.constantFrom(...(Object.keys(TYPOLOGIES) as Typologie[])),
      surface: fc.integer({ min: 5, max: 200 }),
      loyer: fc.integer({ min: 0, max: 200_000 }),
      nature: fc.constantFrom('social' as const, 'transitoire' as const),
      decent: oui,
    });
    fc.assert(
      fc.property(demandes, offres, (d, o) => {
        const lus = direCriteres(evaluer(demande(d), offre(o), REGLAGES));
        for (const c of lus) {
          expect(TOUS).toContain(c.critere);
          expect(c.dit.length).toBeGreaterThan(0);
          expect(c.source.length).toBeGreaterThan(0);
          if (c.satisfait !== true) expect(c.deblocage?.dit ?? '').not.toBe('');
          expect(`${c.dit} ${c.deblocage?.dit ?? ''}`).not.toMatch(/NaN|undefined|null|Infinity/);
        }
        if (d.personnes === undefined)
          expect(lus.find((c) => c.critere === 'typologie')?.satisfait).toBeNull();
        if (d.ressources === undefined)
          expect(lus.find((c) => c.critere === 'taux-effort')?.satisfait).toBeNull();
      }),
    );
  });

  it('ce qui convient passe devant, puis ce qui satisfait le plus de souhaits', () => {
    const paires = [
      evaluer(demande(), offre({ typologie: 'T1' }), REGLAGES),
      evaluer(demande(), offre({ horsQpv: false }), REGLAGES),
      evaluer(demande(), offre(), REGLAGES),
      evaluer(demande({ personnes: undefined }), offre(), REGLAGES),
    ];
    expect([...paires].sort(comparerAdequations)).toEqual([paires[2], paires[1], paires[3], paires[0]]);
  });
});

describe('R4.36 — les souhaits classent, ils n’écartent pas', () => {
  test.each<[string, Demande['souhaits'], Partial<Offre>, boolean | null]>([
    ['communes-souhaitees', {}, { commune: 'Roura' }, false],
    ['communes-souhaitees', { communes: [] }, {}, null],
    ['typologie-souhaitee', { typologie: 'T4' }, {}, true],
    ['typologie-souhaitee', { typologie: 'T3' }, {}, false],
    ['etage', { etageMax: 1 }, { etage: 3 }, false],
    ['etage', { etageMax: 1 }, { etage: 3, ascenseur: true }, true],
    ['etage', { etageMax: 1 }, {}, null],
    ['loyer-maximal', { loyerMax: 60_000 }, {}, false],
    ['hors-qpv', {}, { horsQpv: false }, false],
    ['surface', {}, { surface: 40 }, false],
  ])('%s %j %j', (critere, souhaits, o, attendu) => {
    const lu = juger(critere, demande({ souhaits: { communes: ['Matoury'], ...souhaits } }), offre(o));
    expect(lu).toMatchObject({ satisfait: attendu, empeche: false });
  });

  it('un souhait qui n’est pas dit n’est pas un critère', () => {
    expect(juger('etage', demande(), offre({ etage: 9 }))).toBeUndefined();
  });
});

describe('R4.8 — le transitoire est le choix du ménage', () => {
  test.each([
    [true, true, false],
    [false, false, true],
    [undefined, null, true],
  ])('accepte : %s', (accepteTransitoire, satisfait, empeche) => {
    const lu = juger(
      'transitoire',
      demande({ souhaits: { accepteTransitoire } }),
      offre({ nature: 'transitoire' }),
    );
    expect(lu).toMatchObject({ satisfait, empeche });
  });
});
