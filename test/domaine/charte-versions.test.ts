import { describe, expect, it } from '@jest/globals';
import { dire, direDelai } from '../../src/domaine/charte/dire.js';
import { LISTE_SECTIONS } from '../../src/domaine/charte/sections/index.js';
import type { Charte } from '../../src/domaine/charte/charte.js';
import { CHARTE_DEFAUT } from '../../src/domaine/charte/defaut.js';
import { differences } from '../../src/domaine/charte/differences.js';
import { etantDonne, sousCharte } from './soutien/dsl.js';
import {
  administrateur,
  charte,
  operation,
  OPERATION,
  pilote,
  referent,
  type Recit,
} from './soutien/gestes.js';

const acteCharte = (acte: string, corps: object, id = '2027-1', acteur = pilote): Recit => ({
  acteur,
  agregat: 'charte',
  id,
  acte,
  corps,
});
const version = (reste: Partial<Charte> = {}): Charte => ({ ...CHARTE_DEFAUT, version: '2027-1', ...reste });
const contenu = (reste: Partial<Charte> = {}) => ({ contenu: JSON.stringify(version(reste)) });
const preparee = acteCharte('PreparerCharte', contenu());
const publiee = acteCharte('PublierCharte', {});

describe('a draft of the charter', () => {
  it('R10.2: is changed as long as it is a draft, then never more', () => {
    const modifier = acteCharte('ModifierCharte', contenu({ offresAvantCasSpecifique: 2 }));
    const suite = etantDonne(preparee).quand(modifier).alors('CharteModifiee');
    expect(suite.monde.lire('charte', '2027-1').etat.contenu?.offresAvantCasSpecifique).toBe(2);
    suite.quand(publiee).quand(modifier).alorsRefus('R10.2');
  });

  it('R10.2: a change that changes nothing is refused, as is what is no charter', () => {
    etantDonne(preparee)
      .quand(acteCharte('ModifierCharte', contenu()))
      .alorsRefus('R10.2', { champ: 'contenu' });
    etantDonne(preparee)
      .quand(acteCharte('ModifierCharte', contenu({ offresAvantCasSpecifique: 0 })))
      .alorsRefus('R7.2', { champ: 'contenu.offresAvantCasSpecifique' });
    etantDonne(preparee)
      .quand(acteCharte('ModifierCharte', { contenu: JSON.stringify(CHARTE_DEFAUT) }))
      .alorsRefus('R7.2', { champ: 'contenu.version' });
    etantDonne(preparee)
      .quand(acteCharte('ModifierCharte', contenu(), '2027-1', referent))
      .alorsRefus('R0.6');
  });

  it('R10.2: what changes is said field by field, in French', () => {
    const { 'clore-dossier': _, ...taches } = CHARTE_DEFAUT.taches;
    const nouvelle = version({
      offresAvantCasSpecifique: 2,
      taches: {
        ...taches,
        'signer-bail': {
          pour: 'bailleur',
          rappels: [],
          echeance: { duree: 'P18M7D', calendrier: 'civil' },
          escalades: [{ apres: { duree: 'P20D', calendrier: 'ouvre' }, vers: 'pilote' }],
        },
      },
      motifsRefus: { ...CHARTE_DEFAUT.motifsRefus, bruit: { libelle: 'Bruit', compte: false } },
      pilotage: { ...CHARTE_DEFAUT.pilotage, instances: CHARTE_DEFAUT.pilotage.instances.slice(1) },
    });
    const dites = differences(CHARTE_DEFAUT, nouvelle).map(
      ({ titres, avant, apres }) => `${titres.join(' › ')} : ${avant ?? '—'} → ${apres ?? '—'}`,
    );
    expect(dites).toEqual(
      expect.arrayContaining([
        'Offres refusées qui comptent, avant la commission d’examen des cas spécifiques : 3 → 2',
        'Tâches › Signer le bail › Rappels : 10 jours ouvrés → aucun',
        'Tâches › Signer le bail › Échéance : 15 jours ouvrés → 18 mois et 7 jours',
        'Motifs de refus › Bruit : — → Motif : Bruit, Ce refus compte parmi les offres : non',
      ]),
    );
    expect(
      dites.filter((d) => d.startsWith('Tâches › Clore le dossier : ') && d.endsWith('→ —')),
    ).toHaveLength(1);
    expect(dites.filter((d) => d.includes('Conférence intercommunale') && d.endsWith('→ —'))).toHaveLength(1);
    expect(differences(CHARTE_DEFAUT, CHARTE_DEFAUT)).toEqual([]);
  });
});

describe('the version of an operation', () => {
  it('R10.3: is by default the one in force on the day it is declared', () => {
    const suite = etantDonne(sousCharte({ version: '2026-9' }))
      .quand(operation())
      .alors('OperationDeclaree');
    expect(suite.monde.lire('operation', OPERATION).etat.charte).toBe('2026-9');
  });

  const choisir = (version: string): Recit => ({
    acteur: pilote,
    agregat: 'operation',
    id: OPERATION,
    acte: 'ChoisirCharte',
    corps: { charte: version, motif: 'Nouveaux délais adoptés' },
  });

  it('R10.3: is chosen anew, with a reason, among published ones', () => {
    const suite = etantDonne(
      charte,
      operation(),
      acteCharte('PreparerCharte', contenu({ enVigueurDu: '2026-03-02' })),
      publiee,
    )
      .quand(choisir('2027-1'))
      .alors('CharteChoisie');
    expect(suite.monde.lire('operation', OPERATION).etat.charte).toBe('2027-1');
    suite.quand(choisir('2027-1')).alorsRefus('R10.3', { champ: 'charte' });
  });

  it('R7.2: a draft, or a version that does not exist, is not chosen', () => {
    etantDonne(charte, operation(), preparee)
      .quand(choisir('2027-1'))
      .alorsRefus('R7.2', { champ: 'charte' });
    etantDonne(charte, operation()).quand(choisir('1999')).alorsRefus('R7.2', { champ: 'charte' });
  });
});

describe('the engagements of partners', () => {
  const suivre = (corps: object, acteur = pilote) =>
    acteCharte(
      'SuivreEngagement',
      { engagement: 'cotation', etat: 'tenu', le: '2026-03-01', ...corps },
      '2027-1',
      acteur,
    );

  it('R0.16: are followed on a published version, by their code, never in the future', () => {
    const suite = etantDonne(preparee, publiee).quand(suivre({ commentaire: 'Délibération prise' }));
    suite.alors('EngagementSuivi');
    expect(suite.monde.lire('charte', '2027-1').etat.engagements['cotation']).toEqual({
      etat: 'tenu',
      le: '2026-03-01',
      commentaire: 'Délibération prise',
    });
    suite.quand(suivre({ le: '1900-01-01' })).alorsRefus('R1.40', { champ: 'le' });
    suite.quand(suivre({ le: '2026-02-28' })).alorsRefus('R1.40', { champ: 'le' });
    suite.quand(suivre({ engagement: 'inconnu' })).alorsRefus('R0.16', { champ: 'engagement' });
    suite.quand(suivre({ le: '2027-01-01' })).alorsRefus('R0.4', { champ: 'le' });
    suite.quand(suivre({}, administrateur)).alorsRefus('R0.6');
    etantDonne(preparee).quand(suivre({})).alorsRefus('R0.16');
  });
});

describe('reading a version', () => {
  it.each(LISTE_SECTIONS)(
    'R10.1: the section « %s » is said in plain French, nothing left of the machine',
    (_cle, section) => {
      for (const [nom, champ] of Object.entries(section.champs)) {
        const valeurs: Readonly<Record<string, unknown>> = { ...section.defaut };
        expect(dire(champ, valeurs[nom]) ?? '').not.toMatch(/\[object|undefined|\{"/);
      }
    },
  );

  it('R10.1: a delay of nothing is the same day', () => {
    expect(direDelai('P0D', 'civil')).toBe('le jour même');
  });
});
