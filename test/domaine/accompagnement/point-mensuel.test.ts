import { describe, expect, it } from '@jest/globals';
import type { EtatDossier } from '../../../src/domaine/dossier/etat.js';
import { dateCayenne } from '../../../src/domaine/noyau/instants.js';
import { etantDonne, jours, procedure } from '../soutien/dsl.js';
import { acte, diagnostic, pieces, referent } from '../soutien/gestes.js';
import { accord, contrat, etape3, mesure, rapport, signature } from './soutien.js';

const point = acte(referent, 'FairePointMensuel', { compteRendu: 'Vu à domicile' });
const terminer = acte(referent, 'TerminerMesure', { mesure: 'm1', issue: 'veille', bilan: 'Autonome' });
const points = ({ taches }: EtatDossier) =>
  taches.filter((t) => t.code === 'faire-point-mensuel').map((t) => `${t.etat} ${dateCayenne(t.depart)}`);

describe('R3.144: the monthly point, from step 3 on', () => {
  const pret = [...etape3, accord()];
  const signe = [contrat(), signature('menage'), signature('intervenant')];
  const enMars = (jour: string) => [contrat(), signature('menage', jour), signature('intervenant', jour)];

  it('is not owed while nothing runs', () => {
    expect(points(etantDonne(pret, contrat()).quand(procedure).etat)).toEqual([]);
  });

  it('is owed under a signed contract, then a month after each point, and no more once it has ended', () => {
    const suite = etantDonne(pret, jours(2), ...enMars('2026-03-04')).quand(procedure);
    expect(points(suite.etat)).toEqual(['a-faire 2026-03-04']);
    suite.quand(jours(20), point, procedure);
    expect(points(suite.etat)).toEqual(['terminee 2026-03-04', 'a-faire 2026-03-24']);
    suite.quand(acte(referent, 'TerminerContrat', { motif: 'autre' }), procedure);
    expect(points(suite.etat).at(-1)).toBe('annulee 2026-03-24');
  });

  it('is not asked twice: the report of a measure tells the month, a measure without one does not', () => {
    const dite = etantDonne(pret, signe, mesure('2.4')).quand(procedure, jours(31), rapport(), procedure);
    expect(points(dite.etat)).toEqual([]);
    expect(points(dite.quand(terminer, procedure).etat)).toHaveLength(1);
    expect(points(etantDonne(pret, mesure('siao')).quand(procedure).etat)).toEqual(['a-faire 2026-03-02']);
  });

  it('is counted from the gate once it is passed, one task at a time', () => {
    const suite = etantDonne(pret, signe).quand(procedure, jours(5), diagnostic, pieces, procedure);
    expect(points(suite.etat)).toEqual(['annulee 2026-03-02', 'a-faire 2026-03-07']);
  });
});
