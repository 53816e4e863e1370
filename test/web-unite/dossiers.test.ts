import { describe, expect, test } from '@jest/globals';
import { adresseDossiers } from '../../web/src/commun/adresses.ts';
import { etapesVues, type Dossier } from '../../web/src/pages/dossier/dossier.ts';
import { lireRecherche, requeteDe } from '../../web/src/pages/dossiers/recherche.ts';
import { statutDe } from '../../web/src/pages/dossiers/statuts.ts';

/** What the address of a page asks, as the router reads it back. */
const relue = (adresse: string) =>
  lireRecherche(Object.fromEntries(new URL(adresse, 'http://service').searchParams));

describe('the filters of the dossiers', () => {
  test('a count of the board opens its list: the same filters, neither more nor less', () => {
    const filtres = {
      etape: 'suivi',
      ouverts: 'oui',
      retard: 'oui',
      programme: 'LHI',
      operation: 'OP-1',
    } as const;
    expect(requeteDe(relue(adresseDossiers(filtres)), false)).toEqual(filtres);
    expect(requeteDe(relue(adresseDossiers({ escalade: 'oui', commune: 'Rémire-Montjoly' })), false)).toEqual(
      {
        escalade: 'oui',
        commune: 'Rémire-Montjoly',
      },
    );
  });

  test('a référent sees its own households unless the address says otherwise', () => {
    expect(requeteDe({}, true)).toEqual({ referent: 'moi' });
    expect(requeteDe({ referent: 'tous', retard: 'oui' }, true)).toEqual({ retard: 'oui' });
    expect(requeteDe({ referent: 'r-2' }, true)).toEqual({ referent: 'r-2' });
    expect(requeteDe({}, false)).toEqual({});
  });

  test('what an address does not say well is not asked', () => {
    expect(
      lireRecherche({ etape: 'x', statut: 'y', retard: 'peut-être', programme: 'Z', recherche: ' ' }),
    ).toEqual({});
    expect(lireRecherche({ recherche: 21, retard: true })).toEqual({ recherche: '21', retard: 'oui' });
  });

  test('the situation shown is the one asked', () => {
    expect(
      [{}, { ouverts: 'oui' }, { statut: 'clos' }, { statut: 'ouvert' }].map((r) =>
        statutDe(lireRecherche(r)),
      ),
    ).toEqual(['', 'ouverts', 'clos', 'ouvert']);
  });
});

describe('where a dossier stands', () => {
  const etats = (dossier: Pick<Dossier, 'etape' | 'statut' | 'issue'>) =>
    etapesVues(dossier).map((e) => e.etat);

  test('six steps, one of them under way', () => {
    expect(etats({ etape: 'accompagnement', statut: 'ouvert', issue: null })).toEqual([
      ...['faite', 'faite', 'en-cours'],
      ...['a-venir', 'a-venir', 'a-venir'],
    ]);
  });

  test('a household rehoused for good has walked them all; one that left stopped where it was', () => {
    const clos = { etape: 'suivi', statut: 'clos' } as const;
    const reloge = { code: 'reloge-definitivement', libelle: 'Relogé définitivement' };
    expect(new Set(etats({ ...clos, issue: reloge }))).toEqual(new Set(['faite']));
    expect(etats({ ...clos, etape: 'enquete-sociale', issue: { code: 'deces', libelle: 'Décès' } })).toEqual([
      ...['faite', 'arretee'],
      ...['a-venir', 'a-venir', 'a-venir', 'a-venir'],
    ]);
  });
});
