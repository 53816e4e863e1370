import { describe, expect, it } from '@jest/globals';
import { demandeDe } from '../../../src/domaine/regles/adaptateurs.js';
import { etantDonne } from '../soutien/dsl.js';
import { acte, DOSSIER, jusqua, pilote, referent, validation } from '../soutien/gestes.js';
import { REPONSES } from '../enquete/reponses.js';

const PARTI = 'd-2';
const { handicap, ...ordinaires } = REPONSES;
const occupants = [
  { prenom: 'Rose', nom: 'Doyen', lien: 'reference', dateNaissance: '1970-03-02' },
  { prenom: 'Émile', lien: 'conjoint', dateNaissance: '1968-01-15' },
  { prenom: 'Luc', nom: 'Doyen-Aimé', lien: 'enfant', dateNaissance: '2001-06-30' },
  { prenom: 'Ana', lien: 'enfant', dateNaissance: '2018-09-12' },
];
const enquete = acte(referent, 'TerminerEnquete', {
  questionnaire: 'homogeneise-2',
  reponses: JSON.stringify({ ...ordinaires, nombrePersonnes: 4, ressourcesMensuelles: 2100.1, occupants }),
  restreintes: JSON.stringify({ handicap }),
});
const depart = [...jusqua('enquete-sociale'), enquete, validation];
const decohabiter = (corps: object = {}) =>
  acte(pilote, 'Decohabiter', {
    ...{ reference: 'LHI-001-B', dossier: PARTI, motif: 'Le fils aîné s’installe', membres: ['o3'] },
    ...corps,
  });
const parti = (suite: ReturnType<typeof etantDonne>) => suite.monde.lire('dossier', PARTI).etat;

describe('R4.120: those who leave are named, among the persons of the survey', () => {
  it('both households have their own persons, number and bedrooms; the one named stands for the new one', () => {
    const suite = etantDonne(depart).quand(decohabiter()).alors('MenageDecohabite');
    const { menage } = suite.etat;
    expect(menage?.occupants?.map((o) => o.prenom)).toEqual(['Rose', 'Émile', 'Ana']);
    expect(menage?.situation).toMatchObject({
      nombrePersonnes: 3,
      composition: { couples: 1, adultesSeuls: 0, enfants: [expect.any(Number)] },
    });
    expect(parti(suite).menage).toMatchObject({
      identite: { nom: 'Doyen-Aimé', prenom: 'Luc', dateNaissance: '2001-06-30' },
      situation: { nombrePersonnes: 1, composition: { couples: 0, adultesSeuls: 1, enfants: [] } },
      occupants: [{ id: 'o1', prenom: 'Luc', lien: 'reference' }],
    });
    expect(demandeDe(suite.etat)).toMatchObject({ personnes: 3 });
    expect(demandeDe(parti(suite))).toMatchObject({ personnes: 1 });
  });

  it('a parent who leaves with a child stands for them both', () => {
    const suite = etantDonne(depart).quand(decohabiter({ membres: ['o4', 'o2'] }));
    expect(parti(suite).menage).toMatchObject({
      identite: { prenom: 'Émile' },
      occupants: [
        { prenom: 'Émile', lien: 'reference' },
        { prenom: 'Ana', lien: 'enfant' },
      ],
    });
    expect(suite.etat.menage?.situation.composition).toMatchObject({
      couples: 0,
      adultesSeuls: 2,
      enfants: [],
    });
  });

  it('a number does not do once the survey names them, nor a stranger, nor twice the same, nor another count', () => {
    const identite = { nom: 'Doyen', prenom: 'Luc' };
    const refusees = [
      [{ membres: undefined, personnes: 1, identite }, 'membres'],
      [{ membres: ['o9'] }, 'membres'],
      [{ membres: ['o3', 'o3'] }, 'membres'],
      [{ personnes: 2 }, 'personnes'],
    ] as const;
    for (const [corps, champ] of refusees)
      etantDonne(depart).quand(decohabiter(corps)).alorsRefus('R4.120', { champ });
  });

  it('without names, how many and who stands for them is told', () => {
    const court = jusqua('accompagnement');
    const sans = { membres: undefined };
    etantDonne(court).quand(decohabiter()).alorsRefus('R4.120', { champ: 'membres' });
    etantDonne(court).quand(decohabiter(sans)).alorsRefus('R4.120', { champ: 'personnes' });
    etantDonne(court)
      .quand(decohabiter({ ...sans, personnes: 1 }))
      .alorsRefus('R4.120', { champ: 'identite' });
  });
});

describe('R4.121: the resources of those who leave are no longer the household’s', () => {
  it('to the cent, on both sides', () => {
    const suite = etantDonne(depart).quand(decohabiter({ situation: { ressourcesMensuelles: 700.2 } }));
    expect(suite.etat.menage?.situation.ressourcesMensuelles).toBe(1399.9);
    expect(parti(suite).menage?.situation.ressourcesMensuelles).toBe(700.2);
  });

  it('they are not more than the household had', () => {
    etantDonne(depart)
      .quand(decohabiter({ situation: { ressourcesMensuelles: 2100.11 } }))
      .alorsRefus('R4.121', { champ: 'situation.ressourcesMensuelles' });
  });
});

describe('R4.122: the reference person keeps the dossier', () => {
  it('and is not among those who leave', () => {
    etantDonne(depart)
      .quand(decohabiter({ membres: ['o1', 'o3'] }))
      .alorsRefus('R4.122', { champ: 'membres' });
  });
});

describe('R4.123: an undone décohabitation gives back persons, bedrooms and resources', () => {
  it('as they were', () => {
    const suite = etantDonne(depart, decohabiter({ situation: { ressourcesMensuelles: 700.2 } })).quand(
      acte(pilote, 'AnnulerDecohabitation', { dossier: PARTI, motif: 'Il reste' }),
    );
    const avant = etantDonne(depart).etat.menage;
    expect(suite.etat.id).toBe(DOSSIER);
    expect(suite.etat.menage?.situation.nombrePersonnes).toBe(4);
    expect(suite.etat.menage?.situation.ressourcesMensuelles).toBe(2100.1);
    expect(new Set(suite.etat.menage?.occupants)).toEqual(new Set(avant?.occupants));
    expect(suite.etat.menage?.situation.composition).toMatchObject({ couples: 1, adultesSeuls: 1 });
  });
});
