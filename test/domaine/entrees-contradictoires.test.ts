import { describe, expect, it } from '@jest/globals';
import { MEMBRES, ORGANISATIONS, convoquer, envoyer, presents } from './soutien/commission.js';
import { etantDonne, jours, sousCharte } from './soutien/dsl.js';
import { acte, bailleur, confirmation, jusqua, logement, proposition, referent } from './soutien/gestes.js';
import { visiter } from './soutien/gestes-propositions.js';
import { autreLogement } from '../../src/domaine/logement/identite.js';
import { CHARTE_DEFAUT } from '../../src/domaine/charte/defaut.js';

describe('R4.134 une offre vraisemblable', () => {
  it.each([
    [{ typologie: 'T1', surface: 1000 }, 'surface'],
    [{ typologie: 'T3', surface: 141 }, 'surface'],
    [{ typologie: 'T5', surface: 5 }, 'surface'],
    [{ typologie: 'T5', surface: 36.9 }, 'surface'],
    [{ disponibleLe: '2199-01-01' }, 'disponibleLe'],
    [{ disponibleLe: '2029-03-03' }, 'disponibleLe'],
  ])('%j est refusé', (dite, champ) => {
    etantDonne().quand(logement('m-1', dite)).alorsRefus('R4.134', { champ, nature: 'invalide' });
  });

  it('jusqu’aux bornes de la charte, qui en décide', () => {
    etantDonne()
      .quand(logement('m-1', { surface: 140, disponibleLe: '2029-03-02' }))
      .alors('LogementPublie');
    const guichet = { ...CHARTE_DEFAUT.guichet, disponibiliteMaxMois: 6, surfaces: [] };
    const suite = etantDonne(sousCharte({ guichet }));
    suite.quand(logement('m-1', { surface: 900 })).alors('LogementPublie');
    suite.quand(logement('m-2', { disponibleLe: '2026-09-03' })).alorsRefus('R4.134');
  });

  it('remise au guichet aussi', () => {
    const sur = (nom: string, corps: object) => ({
      acteur: bailleur,
      agregat: 'logement' as const,
      id: 'm-1',
      acte: nom,
      corps,
    });
    etantDonne(logement('m-1'), sur('RetirerLogement', { motif: 'Travaux' }))
      .quand(sur('RemettreAuGuichet', { disponibleLe: '2199-01-01', motif: 'Travaux finis' }))
      .alorsRefus('R4.134', { champ: 'disponibleLe' });
  });
});

it.each([
  [{ commune: 'Matoury' }, 'commune', 'commune changée de Cayenne à Matoury'],
  [{ typologie: 'T4' }, 'typologie', 'typologie changée de T3 à T4'],
  [{ surface: 80 }, 'surface', 'surface changée de 62 m² à 80 m²'],
] as const)('R4.135 un logement retenu ne devient pas un autre : %j', (dite, champ, dit) => {
  const retenu = etantDonne(jusqua('rapprochement')).quand(proposition('l-1')).logement('l-1');
  const refus = { regle: 'R4.135', champ, motif: expect.stringContaining(dit) as never };
  expect(autreLogement(retenu, { ...retenu, ...dite })).toMatchObject(refus);
  expect(autreLogement(retenu, retenu)).toBeNull();
  expect(autreLogement({ ...retenu, statut: 'disponible' }, { ...retenu, ...dite })).toBeNull();
});

describe('R4.136 une séance passée', () => {
  const seance = (corps: object) => etantDonne(ORGANISATIONS).quand(convoquer(corps));
  it('se saisit avec ceux qui y siégeaient, présidence comprise', () => {
    seance({ le: '2026-03-01', membres: [] }).alorsRefus('R4.136', { champ: 'membres' });
    seance({ le: '2026-03-01', membres: MEMBRES.slice(1) }).alorsRefus('R4.136', { champ: 'membres' });
    seance({ le: '2026-03-01', membres: MEMBRES.slice(0, 1) }).alorsRefus('R4.136', { champ: 'membres' });
    seance({ le: '2026-03-01' }).alors('CommissionConvoquee');
  });
  it('pas au-delà du délai de la charte', () => {
    seance({ le: '1900-01-01' }).alorsRefus('R4.136', { champ: 'le' });
    seance({ le: '2025-03-01' }).alorsRefus('R4.136', { champ: 'le' });
    seance({ le: '2025-03-02' }).alors('CommissionConvoquee');
  });
  it('R4.40 à venir, elle se prépare avant d’être composée, et ne s’ouvre pas sans l’être', () => {
    const vide = seance({ membres: [] }).alors('CommissionConvoquee');
    vide.quand(envoyer()).alorsRefus('R4.40');
    vide.quand(jours(7), presents('cacl')).alorsRefus('R4.40');
  });
});

describe('R4.54 une visite ne se contredit pas', () => {
  it.each([
    [{ issue: 'menage-absent', avis: 'favorable' }, 'avis'],
    [{ issue: 'reportee', reporteeAu: '2026-03-20', avis: 'defavorable' }, 'avis'],
    [{ issue: 'realisee', avis: 'favorable', reporteeAu: '2026-03-20' }, 'reporteeAu'],
  ])('%j est refusé', (dite, champ) => {
    etantDonne(jusqua('rapprochement'), proposition('l-1'), confirmation)
      .quand(acte(referent, 'VisiterLogement', dite))
      .alorsRefus('R4.54', { champ, nature: 'invalide' });
  });
});

it('R4.126 rien n’est à reprendre d’une proposition sur laquelle rien n’a été dit', () => {
  const reprendre = (plus: object = {}) =>
    acte(referent, 'AnnulerReponse', { etape: 'visite', motif: 'Saisi à tort', ...plus });
  const suite = etantDonne(jusqua('rapprochement'));
  suite.quand(reprendre()).alorsRefus('R4.126');
  suite.quand(proposition('l-1'));
  const motif = expect.stringContaining('aucune étape à reprendre') as never;
  suite.quand(reprendre()).alorsRefus('R4.126', { motif });
  suite.quand(reprendre({ proposition: 'p1' })).alorsRefus('R4.126', { motif });
  suite.quand(confirmation, visiter(), reprendre()).alors('ReponseAnnulee');
});
