import { describe, expect, it } from '@jest/globals';
import { acte, charte, jusqua, MENAGE, operation, pilote } from './soutien/gestes.js';
import { etantDonne } from './soutien/dsl.js';
import { ligne } from './soutien/horloge-legale.js';

const rattacher = (regime: string, dates: object = {}) =>
  acte(pilote, 'RattacherRegime', { regime, motif: 'Décision lue par le pilote', ...dates });
const ouvert = jusqua('concertation');

describe('R3.92: a dossier taken up from paper was not opened in another age', () => {
  const ouvrir = (survenuLe: string, menage: object = {}) =>
    acte(pilote, 'OuvrirDossier', { ...MENAGE, ...menage }, survenuLe);

  it('within the years of the charter', () => {
    const suite = etantDonne(charte, operation('2026-02-02'));
    suite.quand(ouvrir('1900-01-01T15:00:00.000Z')).alorsRefus('R3.92', { champ: 'survenuLe' });
    suite.quand(ouvrir('2006-03-01T15:00:00.000Z')).alorsRefus('R3.92', { champ: 'survenuLe' });
    suite.quand(ouvrir('2006-03-02T15:00:00.000Z')).alors('DossierOuvert');
  });

  it('R0.4: nor before who it is about was born', () => {
    const ne = (dateNaissance: string) => ({ identite: { nom: 'A', prenom: 'B', dateNaissance } });
    const suite = etantDonne(charte, operation('2026-02-02'));
    const refus = { champ: 'identite.dateNaissance' };
    suite.quand(ouvrir('2020-01-01T15:00:00.000Z', ne('2020-01-02'))).alorsRefus('R0.4', refus);
    suite.quand(ouvrir('2020-01-01T15:00:00.000Z', ne('2030-01-02'))).alorsRefus('R0.4', refus);
    suite.quand(ouvrir('2020-01-01T15:00:00.000Z', ne('2004-01-01'))).alors('DossierOuvert');
  });

  it('R2.80: nor by a child; from sixteen, who is emancipated may stand for a household', () => {
    const ne = (dateNaissance: string) => ({ identite: { nom: 'A', prenom: 'B', dateNaissance } });
    const suite = etantDonne(charte, operation('2026-02-02'));
    const refus = { champ: 'identite.dateNaissance', nature: 'invalide' } as const;
    suite.quand(ouvrir('2026-03-02T11:00:00.000Z', ne('2020-01-02'))).alorsRefus('R2.80', refus);
    suite.quand(ouvrir('2026-03-02T11:00:00.000Z', ne('2010-03-03'))).alorsRefus('R2.80', refus);
    suite.quand(ouvrir('2026-03-02T11:00:00.000Z', ne('2010-03-02'))).alors('DossierOuvert');
  });
});

describe('R9.37: what founds a regime is not older than the charter says', () => {
  it.each(['acteLe', 'departLe', 'decisionLe'])('%s', (champ) => {
    etantDonne(ouvert)
      .quand(rattacher('dalo', { [champ]: '1900-01-01' }))
      .alorsRefus('R9.37', { champ });
  });

  it('an old order, and its dates set right, are taken', () => {
    const suite = etantDonne(ouvert, rattacher('lhi-interdiction-temporaire', { acteLe: '1996-03-02' }));
    const corps = { regime: 'lhi-interdiction-temporaire', motif: 'Date lue sur l’arrêté' };
    suite
      .quand(acte(pilote, 'ModifierRegime', { ...corps, acteLe: '1996-03-01' }))
      .alorsRefus('R9.37', { champ: 'acteLe' });
    suite.quand(acte(pilote, 'ModifierRegime', { ...corps, acteLe: '2024-03-01' })).alors('RegimeModifie');
  });
});

describe('R9.38: a departure leaves the law its delay after the act', () => {
  it('no date to act before is over before the act itself', () => {
    const suite = etantDonne(ouvert);
    const dates = (departLe: string) => rattacher('amenagement', { acteLe: '2026-03-02', departLe });
    suite.quand(dates('2026-03-02')).alorsRefus('R9.38', { champ: 'departLe' });
    suite.quand(dates('2026-09-01')).alorsRefus('R9.38', { champ: 'departLe' });
    suite.quand(dates('2026-09-02')).alors('RegimeRattache');
    const corps = { regime: 'amenagement', motif: 'Date avancée', departLe: '2026-08-01' };
    suite.quand(acte(pilote, 'ModifierRegime', corps)).alorsRefus('R9.38', { champ: 'departLe' });
  });

  it('where the law asks for none before it, any day after the act', () => {
    const dates = { acteLe: '2026-03-02', departLe: '2026-03-02' };
    etantDonne(ouvert).quand(rattacher('letchimy', dates)).alors('RegimeRattache');
  });
});

it('R9.39: attached by hand, the charter alone runs from the opening of the dossier', () => {
  const suite = etantDonne(ouvert, rattacher('charte-seule'));
  expect(ligne(suite, 'charte-seule', 'acte')).toMatchObject({
    ...{ le: '2026-03-02', etat: 'atteint' },
    preuve: { fait: suite.etat.ouverture, le: '2026-03-02' },
  });
});
