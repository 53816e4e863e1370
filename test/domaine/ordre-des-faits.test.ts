import { describe, expect, it } from '@jest/globals';
import { etantDonne, jours } from './soutien/dsl.js';
import { acte, bail, enqueteDe, informe, jusqua, pilote, referent } from './soutien/gestes.js';

/** The days of these stories: the dossier is opened on the first. */
const [OUVERT, VEILLE, JOUR] = ['2026-03-02', '2026-03-11', '2026-03-12'] as const;
const matin = (jour: string): string => `${jour}T11:00:00.000Z`;
const CONTRAT = {
  nature: 'avdl',
  mois: 12,
  intervenant: 'AKATI',
  statut: 'bail-glissant',
  financement: 'fnavdl',
};
const enquete = (jour: string) => acte(referent, 'RealiserEnquete', enqueteDe(), matin(jour));

describe('a fact recorded afterwards is not dated before what it follows', () => {
  it('R1.4: no survey before the household was informed', () => {
    const suite = etantDonne(jusqua('concertation'), jours(10), informe);
    suite.quand(enquete(VEILLE)).alorsRefus('R1.4', { champ: 'survenuLe' });
    suite.quand(enquete(JOUR)).alors('EnqueteRealisee');
  });

  it('R2.2: no validation before the survey it validates', () => {
    const suite = etantDonne(jusqua('concertation'), informe, jours(10), enquete(JOUR));
    suite.quand(acte(pilote, 'ValiderEnquete', {}, matin(VEILLE))).alorsRefus('R2.2', { champ: 'survenuLe' });
    expect(suite.etat.faits['enquete-validee']).toBeUndefined();
    suite.quand(acte(pilote, 'ValiderEnquete', {}, matin(JOUR))).alors('EnqueteValidee');
  });

  it('R3.3: no contract before the agreement of the household', () => {
    const suite = etantDonne(jusqua('accompagnement'), jours(10));
    suite.quand(acte(referent, 'RecueillirConsentement', { portee: 'toutes', forme: 'ecrit' }));
    suite
      .quand(acte(referent, 'ConclureContrat', CONTRAT, matin(OUVERT)))
      .alorsRefus('R3.3', { champ: 'survenuLe' });
  });

  it('R5.3: the home is not free before the move', () => {
    const suite = etantDonne(jusqua('demenagement'), jours(10));
    suite.quand(bail, acte(referent, 'RealiserDemenagement', { le: JOUR }));
    suite.quand(acte(referent, 'LibererLogementOrigine', { le: VEILLE })).alorsRefus('R5.3', { champ: 'le' });
    suite.quand(acte(referent, 'LibererLogementOrigine', { le: JOUR })).alors('LogementOrigineLibere');
  });
});
