import { describe, expect, it } from '@jest/globals';
import type { Charte } from '../../src/domaine/charte/charte.js';
import { CHARTE_DEFAUT } from '../../src/domaine/charte/defaut.js';
import { CHARTE_INITIALE } from '../../src/domaine/charte/etat.js';
import { PublierCharte } from '../../src/domaine/charte/publier-charte.js';
import { lireCharte } from '../../src/domaine/charte/validation.js';
import { obstaclesDe } from '../../src/domaine/dossier/etapes/charte/obstacles.js';
import { PROCEDURE_ACTEUR } from '../../src/domaine/noyau/acteur.js';
import { GUYANE } from './soutien/calendrier.js';
import { etantDonne, jours, le } from './soutien/dsl.js';
import {
  acte,
  charte,
  jusqua,
  operation,
  OPERATION,
  pilote,
  referent,
  type Recit,
} from './soutien/gestes.js';
import { avec, decider, migrer, ouvert, publier, regle } from './soutien/migration.js';

const DEMAIN = avec(regle(15, 30, 37), { enVigueurDu: '2027-01-01' });
const choisir: Recit = {
  ...{ acteur: pilote, agregat: 'operation', id: OPERATION, acte: 'ChoisirCharte' },
  corps: { charte: '2027-1', motif: 'Nouveaux délais' },
};
const declarer: Recit = {
  ...{ acteur: pilote, agregat: 'operation', id: 'NEUVE', acte: 'DeclarerOperation' },
  corps: { code: 'NEUVE', programme: 'LHI', nom: 'Neuve', communes: ['Cayenne'], charte: '2027-1' },
};

describe('R0.33: a version that is not yet in force', () => {
  const dit = { motif: 'La version « 2027-1 » de la charte n’est en vigueur que le 01/01/2027.' };

  it('is published ahead, but no operation follows it and no dossier goes over to it', () => {
    const pret = [...ouvert, ...publier(DEMAIN)];
    etantDonne(pret)
      .quand(choisir)
      .alorsRefus('R0.33', { ...dit, champ: 'charte' });
    etantDonne(pret)
      .quand(declarer)
      .alorsRefus('R0.33', { ...dit, champ: 'charte' });
    etantDonne(pret).quand(decider()).alorsRefus('R0.33', dit);
  });

  it('is chosen and migrated to from its first day on, in Cayenne', () => {
    const pret = [...charte, operation(), ...publier(DEMAIN)];
    etantDonne(pret, le('2027-01-01T02:59:00.000Z')).quand(choisir).alorsRefus('R0.33');
    etantDonne(pret, le('2027-01-01T03:00:00.000Z')).quand(choisir).alors('CharteChoisie');
    etantDonne(pret, le('2027-01-02T12:00:00.000Z')).quand(decider()).alors('MigrationDecidee');
  });
});

const sans = <K extends 'catalogue' | 'parcoursSpecifiques' | 'regularisations'>(
  cle: K,
  valeur: Charte[K],
): Charte => ({ ...CHARTE_DEFAUT, version: '2027-1', [cle]: valeur });
const sansMesure = (code: string): Charte =>
  sans('catalogue', { mesures: CHARTE_DEFAUT.catalogue.mesures.filter((m) => m.code !== code) });

describe('R10.5: what a running dossier uses and a version no longer holds', () => {
  const accord = acte(referent, 'RecueillirConsentement', { portee: 'toutes', forme: 'oral' });
  const specifique = acte(referent, 'RecueillirConsentement', { portee: 'specifique', forme: 'oral' });
  const motifs = (recits: Recit[], nouvelle: Charte) =>
    obstaclesDe(
      etantDonne(...jusqua('accompagnement'), accord, specifique, ...recits).quand(jours(0)).etat,
      nouvelle,
    ).map(({ motif }) => motif);
  const mesure = acte(referent, 'OuvrirMesure', { code: 'siao', operateur: 'SIAO' });

  it('is a measure under way', () => {
    expect(motifs([mesure], CHARTE_DEFAUT)).toEqual([]);
    expect(motifs([mesure], sansMesure('siao'))).toEqual([
      'La mesure « siao » est en cours, et cette version ne l’a plus à son catalogue',
    ]);
    expect(motifs([mesure], sansMesure('2.4'))).toEqual([]);
  });

  it('is a path of its own, never named, or the step that it waits for', () => {
    const ouvrir = acte(referent, 'OuvrirParcoursSpecifique', {
      nature: 'troubles-psychiques',
      partenaire: 'cmp',
    });
    expect(motifs([ouvrir], sans('parcoursSpecifiques', { parcours: [] }))).toEqual([
      'Un parcours spécifique est en cours, et cette version ne le connaît pas',
    ]);
    const parcours = CHARTE_DEFAUT.parcoursSpecifiques.parcours.map((p) => ({
      ...p,
      etapes: p.etapes.slice(1),
    }));
    expect(motifs([ouvrir], sans('parcoursSpecifiques', { parcours }))).toEqual([
      'L’étape attendue du parcours spécifique en cours n’existe pas dans cette version',
    ]);
  });

  it('is a regularisation under way', () => {
    const [nature] = CHARTE_DEFAUT.regularisations.natures;
    const ouvrir = acte(referent, 'OuvrirRegularisation', { nature: nature?.code });
    const natures = CHARTE_DEFAUT.regularisations.natures.slice(1);
    expect(motifs([ouvrir], sans('regularisations', { natures }))).toHaveLength(1);
  });

  it('keeps the dossier under its version', () => {
    const { orientations, accesLogement } = CHARTE_DEFAUT;
    const situations = orientations.situations.map((s) => ({
      ...s,
      mesures: s.mesures.filter((m) => m !== 'siao'),
    }));
    const nouvelle = { ...sansMesure('siao'), orientations: { situations }, accesLogement };
    etantDonne(...jusqua('accompagnement'), accord, mesure, ...publier(nouvelle), decider())
      .quand(migrer)
      .alorsRefus('R10.5', { motif: expect.stringContaining('« siao »') as never });
  });
});

describe('R0.34: the measures that the grids propose', () => {
  const { orientations, accesLogement } = CHARTE_DEFAUT;
  const chemins = (reste: Partial<Charte>) =>
    lireCharte({ ...CHARTE_DEFAUT, ...reste }).erreurs.map(({ chemin }) => chemin);

  it('are those of the catalogue of the version', () => {
    const [premiere, ...autres] = orientations.situations;
    const fausse = { ...premiere, mesures: ['inconnue'] } as typeof premiere & object;
    expect(chemins({ orientations: { situations: [fausse, ...autres] } })).toEqual([
      'orientations.situations[0].mesures[0]',
    ]);
    const points = accesLogement.points.map((p, rang) => (rang === 0 ? { ...p, mesure: '9.9' } : p));
    expect(chemins({ accesLogement: { ...accesLogement, points } })).toEqual([
      'accesLogement.points[0].mesure',
    ]);
    expect(chemins({})).toEqual([]);
  });

  it('are checked again when a draft is published, older than the rule though it may be', () => {
    const contexte = {
      ...{ id: '2027-1', agregat: 'charte', acteur: PROCEDURE_ACTEUR, version: 1, lus: {} },
      ...{ charte: CHARTE_DEFAUT, calendrier: GUYANE },
      ...{ maintenant: '2026-03-02T12:00:00.000Z', survenuLe: '2026-03-02T12:00:00.000Z' },
    };
    const publierSous = (contenu: Charte) =>
      PublierCharte.decider({ ...CHARTE_INITIALE, contenu }, {}, contexte);
    expect(publierSous(sansMesure('siao'))).toMatchObject({ refus: true, regle: 'R7.2' });
    expect(publierSous(CHARTE_DEFAUT)).toMatchObject({ evenements: [{ type: 'ChartePubliee' }] });
  });
});
