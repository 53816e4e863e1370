import { describe, expect, it } from '@jest/globals';
import { etantDonne, jours, le, procedure } from './soutien/dsl.js';
import { acte, cloture, jusqua, pilote, referent } from './soutien/gestes.js';

const tache = (etat: ReturnType<typeof etantDonne>['etat'], code: string) =>
  etat.taches.filter((t) => t.code === code).at(-1);

describe('a household that nobody can reach', () => {
  const preuve = 'Recherches du 2 mars au 4 mai, restées vaines';
  const engager = acte(referent, 'EngagerRecherche', { motif: 'Injoignable depuis un mois' });
  const chercher = (moyen: string, jour: string) =>
    acte(referent, 'ConsignerRecherche', { moyen, le: jour, resultat: 'Personne' });
  const quatre = ['visite', 'telephone', 'ccas', 'visite'].map((m) => chercher(m, '2026-03-02'));

  it('R6.10: it is not said lost without a search of the charter’s length, by several means', () => {
    const suite = etantDonne(jusqua('enquete-sociale'));
    suite.quand(cloture('perdu-de-vue', preuve)).alorsRefus('R6.10', { champ: 'issue' });
    suite.quand(chercher('visite', '2026-03-02')).alorsRefus('R6.10');
    suite.quand(engager, cloture('perdu-de-vue', preuve)).alorsRefus('R6.10', {
      motif: 'La recherche dure au moins jusqu’au 02/05/2026.',
    });
    suite
      .quand(...quatre.slice(0, 2), le('2026-05-04T12:00:00.000Z'), cloture('perdu-de-vue', preuve))
      .alorsRefus('R6.10', {
        motif: 'La recherche compte 2 démarche(s) par 2 moyen(s) : il en faut 4, par 3 moyens.',
      });
    suite.quand(...quatre.slice(2), cloture('perdu-de-vue', preuve)).alors('DossierClos');
  });

  it('R6.10: the search is lived to its last day, and a closing said of an earlier day is judged on that day', () => {
    const clos = (survenuLe?: string) =>
      acte(pilote, 'CloreDossier', { issue: 'perdu-de-vue', preuve }, survenuLe);
    const suite = etantDonne(jusqua('enquete-sociale'), engager, ...quatre, le('2026-05-03T02:59:00.000Z'));
    suite.quand(clos()).alorsRefus('R6.10', { champ: 'issue' });
    suite.quand(jours(3), clos('2026-05-01T12:00:00.000Z')).alorsRefus('R6.10', { champ: 'issue' });
    suite.quand(clos()).alors('DossierClos');
  });

  it('R3.130: a household met since is neither looked for from before, nor lost', () => {
    const vu = etantDonne(
      jusqua('accompagnement'),
      jours(10),
      acte(referent, 'FairePointMensuel', { compteRendu: 'Vu' }),
    );
    const avant = acte(referent, 'EngagerRecherche', { motif: 'Injoignable' }, '2026-03-11T12:00:00.000Z');
    vu.quand(avant).alorsRefus('R3.130', { champ: 'survenuLe' });
    vu.quand(engager).alors('RechercheEngagee');
    const revu = etantDonne(
      jusqua('accompagnement'),
      engager,
      ...quatre,
      jours(10),
      acte(referent, 'FairePointMensuel', { compteRendu: 'Vu au marché' }),
    );
    revu.quand(jours(90), cloture('perdu-de-vue', preuve)).alorsRefus('R3.130', { champ: 'issue' });
  });

  it('R6.10: a step of the search is not dated before the search, nor tomorrow', () => {
    const suite = etantDonne(jusqua('enquete-sociale'), jours(5), engager);
    suite.quand(chercher('visite', '2026-03-06')).alorsRefus('R6.10', { champ: 'le' });
    suite.quand(chercher('visite', '2026-03-08')).alorsRefus('R0.4', { champ: 'le' });
  });

  it('R6.10: someone is owed the search until the household is found, whatever its step', () => {
    const suite = etantDonne(jusqua('concertation'), engager, procedure);
    expect(tache(suite.etat, 'rechercher-menage')?.etat).toBe('a-faire');
    suite.quand(engager).alorsRefus('R6.10');
    suite.quand(acte(referent, 'RetrouverMenage', { circonstances: 'Chez sa sœur' })).alors('MenageRetrouve');
    expect(tache(suite.etat, 'rechercher-menage')?.etat).toBe('terminee');
  });
});
