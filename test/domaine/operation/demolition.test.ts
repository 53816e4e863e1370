import { describe, expect, it } from '@jest/globals';
import { jalonsTenus } from '../../../src/domaine/operation/calendrier/lectures.js';
import { encoreOccupe } from '../../../src/domaine/operation/calendrier/occupants.js';
import { jours, procedure } from '../soutien/dsl.js';
import { acte, charte, operation, ouverture, pilote, referent, type Recit } from '../soutien/gestes.js';
import { etantDonne } from '../soutien/dsl.js';
import { demolition, etatOperation, fait, immeuble, jalon, operationDefinie } from './gestes-operation.js';

const constater = (suite: ReturnType<typeof operationDefinie>, le: string): Recit =>
  fait('ConstaterJalon', { jalon: jalonsTenus(etatOperation(suite))[0]?.id, le });
const habite = [immeuble('A'), immeuble('B'), ouverture(), procedure];
const dans = (code: string) => acte(referent, 'RattacherImmeuble', { immeuble: code });

describe('R1.34: a demolition is noted once nobody lives there any more', () => {
  it('R1.34: the households of its building are named, those of another are not in the way', () => {
    const suite = operationDefinie(...habite, dans('A'), demolition('2026-03-01', { immeuble: 'A' }));
    suite.quand(constater(suite, '2026-03-02')).alorsRefus('R1.34', {
      champ: 'le',
      motif: expect.stringMatching(/1 ménage y vivait encore \(LHI-001\)/) as never,
    });
    const autre = operationDefinie(...habite, dans('A'), demolition('2026-03-01', { immeuble: 'B' }));
    autre.quand(constater(autre, '2026-03-02')).alors('JalonConstate');
  });

  it('R1.34: a date of the whole operation concerns every household; works and phases do not wait for them', () => {
    const suite = operationDefinie(...habite, demolition('2026-03-01'));
    suite.quand(constater(suite, '2026-03-02')).alorsRefus('R1.34');
    const travaux = operationDefinie(...habite, jalon({ nature: 'demarrage-travaux', le: '2026-03-01' }));
    travaux.quand(constater(travaux, '2026-03-02')).alors('JalonConstate');
  });

  it('R1.34: who went away for good is not there; who freed its home later was', () => {
    const clos = acte(pilote, 'CloreDossier', { issue: 'parti-de-lui-meme', preuve: 'Clés rendues' });
    const suite = operationDefinie(...habite, clos, demolition('2026-03-01'));
    suite.quand(constater(suite, '2026-03-02')).alors('JalonConstate');
    const [vise] = jalonsTenus(etatOperation(suite));
    if (!vise) throw new Error('Une date attendue.');
    const occupant = (reference: string, partiLe: string | null) => ({ reference, immeuble: null, partiLe });
    const juger = (...occupants: ReturnType<typeof occupant>[]) =>
      encoreOccupe(etatOperation(suite), vise, '2026-03-10', occupants);
    expect(juger(occupant('A-1', '2026-03-10'))).toBeNull();
    expect(juger(occupant('A-1', '2026-03-11'), occupant('', null))?.motif).toMatch(
      /2 ménages y vivaient encore \(A-1, parti le 11\/03\/2026 ; 1 sans être nommés ici\)/,
    );
  });
});

describe('R1.35: nothing is done of a project that is not defined', () => {
  it('R1.35: neither works nor demolition, nor before its day; a phase of studies may be', () => {
    const suite = etantDonne(charte, operation(), jalon({ nature: 'demarrage-travaux', le: '2026-03-02' }));
    suite.quand(constater(suite, '2026-03-02')).alorsRefus('R1.35', { champ: 'jalon' });
    const etudes = etantDonne(
      charte,
      operation(),
      jalon({ nature: 'phase', libelle: 'Études', le: '2026-03-01' }),
    );
    etudes.quand(constater(etudes, '2026-03-02')).alors('JalonConstate');
    const tot = operationDefinie(jours(1), demolition('2026-03-01'));
    tot.quand(constater(tot, '2026-02-01')).alorsRefus('R1.35', { champ: 'le' });
  });
});
