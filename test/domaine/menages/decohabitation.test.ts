import { describe, expect, it } from '@jest/globals';
import { demandeDe } from '../../../src/domaine/regles/adaptateurs.js';
import type { Personne } from '../../../src/domaine/noyau/acteur.js';
import { etantDonne, jours } from '../soutien/dsl.js';
import {
  accord,
  acte,
  bailleur,
  DOSSIER,
  jusqua,
  demenagement,
  bail,
  liberation,
  MEMBRES_PRESENTS,
  MENAGE,
  offreAttribuee,
  offreVisitee,
  pilote,
  proposition,
  referent,
  type Recit,
} from '../soutien/gestes.js';
import { procedurePasAPas } from '../soutien/procedure.js';

const PARTI = 'd-2';
const TROISIEME = 'd-3';
const sur = (acteur: Personne, nom: string, corps: object = {}, id = PARTI): Recit => ({
  acteur,
  agregat: 'dossier',
  id,
  acte: nom,
  corps,
});
const decohabiter = (corps: object = {}) =>
  acte(pilote, 'Decohabiter', {
    ...{ reference: 'LHI-001-B', dossier: PARTI, motif: 'Le fils aîné s’installe' },
    identite: { nom: 'N’Guyen-Horacé', prenom: 'Luc' },
    personnes: 1,
    souhaits: { typologie: 'T1' },
    ...corps,
  });
const annuler = acte(pilote, 'AnnulerDecohabitation', { dossier: PARTI, motif: 'Il reste' });
const depart = [...jusqua('enquete-sociale')];
const lire = (suite: ReturnType<typeof etantDonne>, id = PARTI) => suite.monde.lire('dossier', id).etat;

describe('R4.70: those who part have a dossier of their own', () => {
  it('opened in the same transaction, tied both ways, with the operation, the home and the référent of the first', () => {
    const suite = etantDonne(depart).quand(decohabiter()).alors('MenageDecohabite');
    const parti = lire(suite);
    const { operation, commune, charte, immeuble, dates } = suite.etat;
    expect(parti).toMatchObject({
      reference: 'LHI-001-B',
      operation,
      commune,
      charte,
      immeuble,
      dates,
      statut: 'ouvert',
    });
    expect(parti).toMatchObject({ referent: 'ref-1', liens: { origine: { dossier: DOSSIER } } });
    expect(suite.etat.liens.decohabitations).toMatchObject([{ dossier: PARTI, reference: 'LHI-001-B' }]);
    procedurePasAPas(suite.monde, PARTI);
    expect(lire(suite).taches.map((t) => t.code)).toContain('informer-menage');
  });

  it('may have another référent', () => {
    const suite = etantDonne(depart).quand(decohabiter({ referent: 'ref-2' }));
    expect(lire(suite).referent).toBe('ref-2');
    expect(suite.etat.referent).toBe('ref-1');
  });

  it('R0.8: not under a reference that exists; not once a dwelling is attributed', () => {
    etantDonne(depart, sur(pilote, 'OuvrirDossier', { ...MENAGE, reference: 'LHI-001-B' }))
      .quand(decohabiter())
      .alorsRefus('R0.8', { champ: 'reference' });
    etantDonne(jusqua('demenagement')).quand(decohabiter()).alorsRefus('R4.70');
  });

  it('R0.4: a birth to come is refused', () => {
    etantDonne(depart)
      .quand(decohabiter({ identite: { nom: 'A', prenom: 'B', dateNaissance: '2031-01-01' } }))
      .alorsRefus('R0.4', { champ: 'identite.dateNaissance' });
  });
});

describe('R4.71: who leaves is no longer counted where they leave', () => {
  it('both compositions are brought up to date', () => {
    const suite = etantDonne(depart).quand(decohabiter());
    expect(suite.etat.menage?.situation.nombrePersonnes).toBe(2);
    expect(lire(suite).menage?.situation.nombrePersonnes).toBe(1);
  });

  it('R4.74: the matching looks at each by itself', () => {
    const suite = etantDonne(depart).quand(decohabiter());
    expect(demandeDe(suite.etat)).toMatchObject({ dossier: DOSSIER, personnes: 2 });
    expect(demandeDe(lire(suite))).toMatchObject({
      dossier: PARTI,
      personnes: 1,
      souhaits: { typologie: 'T1' },
    });
  });

  it('somebody stays, and how many live there is known', () => {
    etantDonne(depart)
      .quand(decohabiter({ personnes: 3 }))
      .alorsRefus('R4.71', { champ: 'personnes' });
    const sansNombre = etantDonne(depart);
    sansNombre.monde.lire('dossier', DOSSIER).etat = {
      ...sansNombre.etat,
      menage: { identite: { nom: 'A', prenom: 'B' }, situation: {}, souhaits: {} },
    };
    sansNombre.quand(decohabiter()).alorsRefus('R4.71');
  });
});

describe('R4.72: the home is free once the last household has left', () => {
  const parti = [...jusqua('rapprochement'), decohabiter(), ...offreAttribuee('l-1'), bail, demenagement];

  it('the first to leave says who is still there; the last one frees it', () => {
    const suite = etantDonne(parti).quand(liberation).alors('LogementOrigineLibere');
    expect(suite.etat.liens.encoreOccupePar).toEqual(['LHI-001-B']);
    expect(suite.monde.lire('dossier', DOSSIER).evenements.at(-1)?.donnees).toMatchObject({
      encoreOccupePar: ['LHI-001-B'],
    });
  });

  it('a dwelling is not said freed by the one who left first', () => {
    const rattacher: Recit = {
      acteur: pilote,
      agregat: 'logement',
      id: 'l-4',
      acte: 'RattacherLiberation',
      corps: { dossier: DOSSIER },
    };
    etantDonne(parti).quand(rattacher).alorsRefus('R4.72');
    etantDonne(parti, liberation).quand(rattacher).alorsRefus('R4.72', { champ: 'dossier' });
  });

  it('three households of one home know each other', () => {
    const troisieme = decohabiter({
      reference: 'LHI-001-C',
      dossier: TROISIEME,
      identite: { nom: 'A', prenom: 'C' },
    });
    const suite = etantDonne(depart, decohabiter()).quand(troisieme);
    const foyer = (id: string) =>
      lire(suite, id)
        .liens.foyer.map((l) => l.dossier)
        .sort();
    expect([foyer(DOSSIER), foyer(PARTI), foyer(TROISIEME)]).toEqual([
      [PARTI, TROISIEME],
      [DOSSIER, TROISIEME],
      [DOSSIER, PARTI],
    ]);
  });
});

describe('R4.73: a décohabitation is undone while nothing relied on it', () => {
  it('those who parted count again in the first dossier, and theirs has no object any more', () => {
    const suite = etantDonne(depart, decohabiter(), jours(2)).quand(annuler).alors('DecohabitationAnnulee');
    expect(suite.etat.menage?.situation.nombrePersonnes).toBe(3);
    expect(suite.etat.liens).toMatchObject({ decohabitations: [], foyer: [] });
    expect(lire(suite)).toMatchObject({
      statut: 'clos',
      issue: 'decohabitation-annulee',
      liens: { horsCompte: 'decohabitation-annulee' },
    });
    suite.quand(sur(pilote, 'RouvrirDossier', { motif: 'x' })).alorsRefus('R2.55');
  });

  it('is refused with the list of what was done since', () => {
    const suite = etantDonne(
      depart,
      decohabiter(),
      sur(referent, 'InformerMenage', { moyen: 'telephone', par: 'x', langue: 'y' }),
    );
    suite.quand(annuler).alorsRefus('R4.73', {
      motif: 'La décohabitation ne s’annule plus : information du ménage au dossier LHI-001-B.',
    });
  });

  it('is refused once the first household was proposed a dwelling for fewer people', () => {
    etantDonne(jusqua('rapprochement'), decohabiter(), proposition('l-1')).quand(annuler).alorsRefus('R4.73');
  });

  it('is refused where nobody parted', () => {
    etantDonne(depart).quand(annuler).alorsRefus('R4.73');
  });

  it('R2.53: two households of one home are not a double of each other', () => {
    etantDonne(depart, decohabiter())
      .quand(acte(pilote, 'FusionnerDossier', { dossier: PARTI, motif: 'x' }))
      .alorsRefus('R2.53');
  });
});

describe('R4.70: who may', () => {
  it('neither a bailleur, nor who is not of the territory', () => {
    etantDonne(depart)
      .quand(acte(bailleur, 'Decohabiter', {}))
      .alorsRefus('R0.6');
  });
});

it('R4.70: decided before the attribution, also when the attribution is told afterwards', () => {
  const accepte = [...jusqua('rapprochement'), ...offreVisitee('l-1'), accord, jours(20), decohabiter()];
  const caleol = (seance: string) =>
    acte(bailleur, 'AttribuerLogement', { seance, membres: MEMBRES_PRESENTS });
  const suite = etantDonne(accepte);
  suite.quand(caleol('2026-03-10')).alorsRefus('R4.70', {
    champ: 'seance',
    motif: 'Cette date précède la décohabitation du ménage (22/03/2026).',
  });
  suite.quand(caleol('2026-03-22')).alors('AttributionDecidee');
  etantDonne(accepte, annuler).quand(caleol('2026-03-10')).alors('AttributionDecidee');
});
