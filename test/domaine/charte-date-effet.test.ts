import { describe, expect, it } from '@jest/globals';
import type { Charte } from '../../src/domaine/charte/charte.js';
import { CHARTE_DEFAUT } from '../../src/domaine/charte/defaut.js';
import { CHARTE_INITIALE, evoluerCharte } from '../../src/domaine/charte/etat.js';
import { LIBELLES_CHARTE } from '../../src/domaine/charte/libelles.js';
import { etantDonne, jours, le } from './soutien/dsl.js';
import { administrateur, charte, pilote, type Recit } from './soutien/gestes.js';

const JOUR = '2026-03-02';
const sur = (id: string, acte: string, corps: object = {}): Recit => ({
  ...{ acteur: pilote, agregat: 'charte', id, acte, corps },
});
const projet = (id: string, enVigueurDu = JOUR, reste: Partial<Charte> = {}): Recit =>
  sur(id, 'PreparerCharte', {
    contenu: JSON.stringify({ ...CHARTE_DEFAUT, version: id, enVigueurDu, ...reste }),
  });
const publier = (id: string, corps: object = {}): Recit => sur(id, 'PublierCharte', corps);

describe('R0.60: one published version by date of effect', () => {
  const deux = [...charte, projet('a'), projet('b')];

  it('R0.60: drafts share a date; once one is published, the other is refused, naming it, until it has another date', () => {
    const suite = etantDonne(deux).quand(publier('a')).alors('ChartePubliee');
    suite.quand(publier('b')).alorsRefus('R0.60', {
      champ: 'remplace',
      nature: 'conflit',
      motif: expect.stringContaining('« a », déjà publiée, prend effet le même jour, le 02/03/2026') as never,
    });
    const datee = { ...CHARTE_DEFAUT, version: 'b', enVigueurDu: '2026-03-03' };
    suite
      .quand(sur('b', 'ModifierCharte', { contenu: JSON.stringify(datee) }), publier('b'))
      .alors('ChartePubliee');
  });

  it('R0.60: with a reason it takes the place of the other, and says so; a third has both to replace', () => {
    const suite = etantDonne(deux, publier('a')).quand(publier('b', { remplace: 'Délai mal recopié' }));
    const [publiee] = suite.alors('ChartePubliee').monde.lire('charte', 'b').evenements.slice(-1);
    expect(publiee?.donnees).toEqual({
      effet: JOUR,
      remplace: { versions: ['a'], motif: 'Délai mal recopié' },
    });
    const dit = LIBELLES_CHARTE.ChartePubliee;
    expect(typeof dit === 'function' ? dit(publiee?.donnees as never) : dit).toBe(
      'Version de la charte publiée à la place de a : Délai mal recopié',
    );
    expect(suite.monde.lire('charte', 'b').etat).toMatchObject({ effetSeul: null, remplace: ['a'] });
    suite.quand(projet('c'), publier('c')).alorsRefus('R0.60', {
      motif: expect.stringContaining('« a », « b », déjà publiées, prennent effet') as never,
    });
  });

  it('R0.60: a reason that replaces nothing is not kept', () => {
    const suite = etantDonne(charte, projet('a')).quand(publier('a', { remplace: 'Inutile' }));
    expect(suite.alors('ChartePubliee').monde.lire('charte', 'a').etat).toMatchObject({
      ...{ effetSeul: JOUR, remplace: [] },
    });
  });

  it('R0.60: a publication stored before the rule still folds, and holds no day for itself', () => {
    const fait = { version: 2, survenuLe: `${JOUR}T12:00:00.000Z`, enregistreLe: `${JOUR}T12:00:00.000Z` };
    const etat = evoluerCharte(CHARTE_INITIALE, {
      ...{ type: 'ChartePubliee', donnees: {}, auteur: 'pilote:p' },
      ...fait,
    } as never);
    expect(etat).toMatchObject({ publiee: true, effetSeul: null, remplace: [] });
  });
});

describe('R0.61: from the day of its publication on', () => {
  it('R0.61: a day that is past is refused, at the field of the draft; the day itself is not, in Cayenne', () => {
    etantDonne(charte, projet('a', '2026-03-01'))
      .quand(publier('a'))
      .alorsRefus('R0.61', {
        ...{ champ: 'contenu.enVigueurDu', nature: 'invalide' },
        motif: expect.stringContaining('02/03/2026') as never,
      });
    const pret = [...charte, projet('a')];
    etantDonne(pret, jours(1)).quand(publier('a')).alorsRefus('R0.61');
    etantDonne(pret, le('2026-03-03T02:59:00.000Z')).quand(publier('a')).alors('ChartePubliee');
    etantDonne(pret, le('2026-03-03T03:00:00.000Z')).quand(publier('a')).alorsRefus('R0.61');
  });

  it('R0.61: the first one may have been adopted before the service', () => {
    const premiere = { ...sur('2021', 'PublierCharte'), acteur: administrateur } as Recit;
    etantDonne(projet('2021', '2021-06-01')).quand(premiere).alors('ChartePubliee');
  });

  it('R0.61: a reason to replace does not open the past', () => {
    etantDonne(charte, projet('a', '2021-01-01'))
      .quand(publier('a', { remplace: 'Pour voir' }))
      .alorsRefus('R0.61');
  });
});
