import { describe, expect, it } from '@jest/globals';
import { PROCEDURE_ACTEUR } from '../../../src/domaine/noyau/acteur.js';
import { acte, DOSSIER, OPERATION, ouverture, pilote, referent, type Recit } from '../soutien/gestes.js';
import { procedure } from '../soutien/dsl.js';
import { regime } from '../soutien/gestes-propositions.js';
import { ligne, modifier, type Suite } from '../soutien/horloge-legale.js';
import { demolition, fait, immeuble, jalon, operationDefinie } from './gestes-operation.js';

const constate: Recit = {
  ...{ acteur: PROCEDURE_ACTEUR, agregat: 'dossier', id: DOSSIER, acte: 'ConstaterCalendrier', corps: {} },
};
const CODE = 'amenagement';
const depart = ({ etat }: Suite) => etat.regimes.map(({ departLe }) => departLe);
const taches = ({ etat }: Suite) =>
  etat.taches.filter((t) => t.code === 'traiter-echeance-legale').map((t) => [t.etat, t.terme?.slice(0, 10)]);
/** The demolition of building A moves to that day, and the dossier learns it. */
const deplacer = (le: string): Recit[] => [
  (monde) => {
    const { jalons } = monde.lire('operation', OPERATION).etat;
    const vise = jalons.find((j) => j.immeuble === 'A' && j.annule === null);
    const recit = fait('DeplacerJalon', { jalon: vise?.id ?? '', le, motif: 'Chantier' });
    return typeof recit === 'function' ? recit(monde) : recit;
  },
  constate,
];
const operation = () =>
  operationDefinie(
    immeuble('A'),
    immeuble('B'),
    jalon({ nature: 'demarrage-travaux', le: '2028-01-10' }),
    demolition('2027-06-01', { immeuble: 'A' }),
  );

describe('R9.26: the departure of a regime is that of the household’s building', () => {
  it('when it is attached, and when the household is attached to another building', () => {
    const suite = operation().quand(ouverture({ immeuble: 'A' }), regime(CODE));
    expect(depart(suite)).toEqual(['2027-06-01']);
    suite
      .quand(acte(referent, 'RattacherImmeuble', { immeuble: 'B' }))
      .alors('ReferentDesigne', 'ImmeubleRattache', 'RegimeModifie');
    expect(depart(suite)).toEqual(['2028-01-10']);
  });

  it('the operation’s own regime takes it at the opening', () => {
    const regler = fait('ReglerRegime', { regime: CODE });
    const suite = operation().quand(regler, ouverture({ immeuble: 'A' }));
    expect(depart(suite)).toEqual(['2027-06-01']);
  });

  it('moved later, it follows, with its legal dates and its task; told twice, nothing more', () => {
    const suite = operation().quand(ouverture({ immeuble: 'A' }), regime(CODE), procedure);
    suite.quand(...deplacer('2027-09-01')).alors('CalendrierConstate', 'RegimeModifie');
    suite.quand(procedure);
    expect(depart(suite)).toEqual(['2027-09-01']);
    expect(taches(suite)).toEqual([
      ['annulee', '2026-12-02'],
      ['a-faire', '2027-03-02'],
    ]);
    suite.quand(constate).alors();
  });

  it('a date that a pilot has said for this household is not the calendar’s', () => {
    const suite = operation().quand(ouverture({ immeuble: 'A' }), regime(CODE, { departLe: '2027-02-01' }));
    suite.quand(...deplacer('2027-09-01')).alors('CalendrierConstate');
    expect(depart(suite)).toEqual(['2027-02-01']);
  });

  it('a date dealt with, that the calendar does not move, stays dealt with', () => {
    const acteLe = { acteLe: '2026-01-15' };
    const suite = operation().quand(ouverture({ immeuble: 'A' }), regime('dalo', acteLe), procedure);
    suite.quand(acte(pilote, 'TraiterEcheanceLegale', { echeance: 'dalo.decision-comed', suite: 'Vue' }));
    suite.quand(...deplacer('2027-09-01'), procedure);
    expect(taches(suite)).toEqual([['terminee', '2026-07-16']]);
  });
});

describe('R9.27: a calendar brought forward never brings forward a date already told', () => {
  it('it stays, the clock says what the operation now plans, and it follows again when the calendar goes beyond', () => {
    const suite = operation().quand(ouverture({ immeuble: 'A' }), regime(CODE));
    suite.quand(...deplacer('2027-03-01')).alors('CalendrierConstate');
    expect(depart(suite)).toEqual(['2027-06-01']);
    expect(ligne(suite, CODE, 'depart')?.effet).toBe(
      'L’opération prévoit maintenant le 01/03/2027 : la date déjà dite au ménage tient.',
    );
    suite.quand(...deplacer('2027-10-01')).alors('CalendrierConstate', 'RegimeModifie');
    expect(depart(suite)).toEqual(['2027-10-01']);
    suite.quand(modifier(CODE, { departLe: '2027-09-01' }));
    expect(depart(suite)).toEqual(['2027-09-01']);
  });
});

describe('R9.30, R9.11: the delay of the préfet runs from the decision', () => {
  const dalo = (reste: object) =>
    operation().quand(ouverture(), regime('dalo', { acteLe: '2026-01-15', ...reste }), procedure);

  it('six months overseas, then four to go to court; the decision ends the wait for it', () => {
    const suite = dalo({});
    suite.quand(modifier('dalo', { decisionLe: '2026-02-01' }), procedure);
    expect(ligne(suite, 'dalo', 'decision-comed')).toMatchObject({ etat: 'eteint' });
    expect(ligne(suite, 'dalo', 'offre-prefet')).toMatchObject({ le: '2026-08-01', etat: 'a-venir' });
    expect(ligne(suite, 'dalo', 'recours-tribunal')).toMatchObject({ le: '2026-12-01' });
    expect(taches(suite)).toEqual([
      ['annulee', '2026-07-16'],
      ['a-faire', '2026-08-02'],
      ['a-faire', '2026-12-02'],
    ]);
  });

  it('without it, its dates are not guessed', () => {
    expect(ligne(dalo({}), 'dalo', 'offre-prefet')).toMatchObject({ le: null, preuve: { fait: null } });
  });

  it('neither to come, nor before the appeal, nor under a regime that awaits none', () => {
    dalo({})
      .quand(modifier('dalo', { decisionLe: '2030-01-01' }))
      .alorsRefus('R0.4', { champ: 'decisionLe' });
    dalo({})
      .quand(modifier('dalo', { decisionLe: '2026-01-14' }))
      .alorsRefus('R9.30', { champ: 'decisionLe' });
    dalo({})
      .quand(regime(CODE, { decisionLe: '2026-02-01' }))
      .alorsRefus('R9.30', { champ: 'decisionLe' });
  });
});
