import { describe, expect, it } from '@jest/globals';
import { ceQuiRetient } from '../../src/domaine/dossier/etapes/charte/retablir-charte.js';
import { etantDonne, jours, procedure } from './soutien/dsl.js';
import { acte, pilote } from './soutien/gestes.js';
import { annuler, avec, decider, migrer, ouvert, publier, regle, retablir } from './soutien/migration.js';

const pret = [...ouvert, ...publier(avec(regle(20, 60, 70))), decider()];
const migre = [...pret, migrer];
const clore = acte(pilote, 'CloreDossier', { issue: 'refus-accompagnement', preuve: 'Courrier du ménage' });
const rouvrir = acte(pilote, 'RouvrirDossier', { motif: 'Clos par erreur' });

describe('R10.9, R0.43: undoing a migration at its limits', () => {
  it('R10.9: a dossier closed since is left as it is, and says why before and after', () => {
    const suite = etantDonne(migre, clore);
    expect(ceQuiRetient(suite.etat, '2027-1', 'm3')).toContain('clos');
    suite.quand(annuler, retablir).alorsRefus('R0.3');
    expect(suite.etat.charte).toBe('2027-1');
  });

  it('R10.9: closed then opened again, it has relied on the new version: both are named', () => {
    const suite = etantDonne(migre, clore, rouvrir, annuler).quand(retablir);
    suite.alorsRefus('R10.9', { motif: expect.stringMatching(/clos.*rouvert/i) as never });
  });

  it('R10.9: a rung climbed between the decision and the undoing is named, one climbed before the migration is not', () => {
    etantDonne(pret, jours(22), procedure, migrer, annuler).quand(retablir).alors('CharteRetablie');
    etantDonne(migre, jours(62), procedure, annuler)
      .quand(retablir)
      .alorsRefus('R10.9', { motif: expect.stringContaining('Informer le ménage') as never });
  });

  it('R10.9: undone before it reached a dossier, the migration no longer reaches it', () => {
    const suite = etantDonne(pret, annuler).quand(migrer);
    suite.alorsRefus('R10.9');
    expect(suite.etat.charte).toBe('2026-1');
  });
});
