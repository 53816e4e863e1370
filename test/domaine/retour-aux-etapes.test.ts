import { describe, expect, it } from '@jest/globals';
import type { EtatDossier } from '../../src/domaine/dossier/etat.js';
import { dateCayenne } from '../../src/domaine/noyau/instants.js';
import {
  acte,
  bail,
  diagnostic,
  enquete,
  jusqua,
  logement,
  offreAttribuee,
  offreVisitee,
  proposition,
  referent,
  validation,
} from './soutien/gestes.js';
import { etantDonne, jours, procedure } from './soutien/dsl.js';

const retour = (etape: string, dit: object = {}) =>
  acte(referent, 'RetournerEtape', { etape, motif: 'Veut autre chose', ...dit });
const retirer = (fait: string) => acte(referent, 'AnnulerFait', { fait, motif: 'Saisi par erreur' });
const cles = acte(referent, 'RemettreCles', { le: '2026-03-02' });
const ouverte = ({ taches }: EtatDossier, code: string) =>
  taches.filter((t) => t.code === code && t.etat === 'a-faire');

describe('R6.31: a dwelling that the household lives in goes back to the guichet once it has left it', () => {
  const chezLui = etantDonne(jusqua('suivi'), procedure);

  it('lived in, it is neither freed nor proposed to anybody else', () => {
    chezLui.quand(retour('rapprochement')).alorsRefus('R6.31', { champ: 'logement' });
    chezLui.quand(retour('rapprochement', { logement: 'occupe' })).alorsRefus('R6.31', { champ: 'logement' });
    expect(chezLui.logement('l-1')).toMatchObject({ statut: 'attribue', dossier: 'd-1' });
    expect(Object.keys(chezLui.etat.faits)).toEqual(expect.arrayContaining(['bail', 'demenagement']));
  });

  it('left, it is said where the household lives; it is free then, and another one is owed', () => {
    chezLui.quand(retour('rapprochement', { logement: 'quitte' })).alorsRefus('R6.31', { champ: 'heberge' });
    const dit = { logement: 'quitte', heberge: 'Chez sa sœur, à Macouria' };
    const suite = chezLui.quand(retour('rapprochement', dit), procedure);
    expect(suite.logement('l-1')).toMatchObject({ statut: 'disponible', dossier: null });
    expect(suite.etat.propositions.map((p) => p.etat)).toEqual(['quittee']);
    expect(ouverte(suite.etat, 'proposer-logement')).toHaveLength(1);
    suite.quand(...offreAttribuee('l-2')).alors('AttributionDecidee');
  });

  it('a lease signed and no key handed over: the household says that it does not take it', () => {
    const signe = etantDonne(jusqua('demenagement'), bail);
    signe.quand(retour('rapprochement')).alorsRefus('R6.31', { champ: 'logement' });
    signe.quand(retour('rapprochement', { logement: 'quitte' })).alors('RetourDemande');
    expect(signe.logement('l-1').statut).toBe('disponible');
  });

  it('attributed only, nothing is asked', () => {
    etantDonne(jusqua('demenagement')).quand(retour('rapprochement')).alors('RetourDemande');
  });
});

describe('R6.32: a return to step 5 does not undo the entry into a dwelling', () => {
  it('moved in, or the keys in hand: what was said by mistake is withdrawn instead', () => {
    const entre = etantDonne(jusqua('suivi'));
    entre.quand(retour('demenagement')).alorsRefus('R6.32', { champ: 'etape' });
    entre.quand(retirer('origine-liberee'), retirer('demenagement')).alors('FaitAnnule');
    entre.quand(retour('demenagement')).alors('RetourDemande');
    etantDonne(jusqua('demenagement'), bail, cles)
      .quand(retour('demenagement'))
      .alorsRefus('R6.32', { champ: 'etape' });
  });
});

describe('R8.70: nobody takes again the step under way when nothing of it is done', () => {
  it('a proposal three levels late stays late', () => {
    const tard = etantDonne(jusqua('rapprochement'), procedure, jours(400), procedure);
    const [avant] = ouverte(tard.etat, 'proposer-logement');
    expect(avant).toMatchObject({ enRetard: true, niveau: 3 });
    const suite = tard.quand(retour('rapprochement')).alorsRefus('R8.70', { champ: 'etape' });
    expect(ouverte(suite.etat, 'proposer-logement')).toEqual([avant]);
  });

  it('nor the information of the household, first task of all', () => {
    const tard = etantDonne(jusqua('concertation'), procedure, jours(100), procedure);
    expect(ouverte(tard.etat, 'informer-menage')).toMatchObject([{ enRetard: true }]);
    tard.quand(retour('concertation')).alorsRefus('R8.70');
  });

  it('nor while an offer waits for its answer', () => {
    const offert = etantDonne(jusqua('rapprochement'), proposition('l-1'), procedure);
    offert.quand(retour('rapprochement')).alorsRefus('R8.70');
    const visite = etantDonne(jusqua('rapprochement'), logement('l-9'), offreVisitee('l-9'));
    visite.quand(retour('rapprochement')).alorsRefus('R8.70');
  });
});

describe('R8.71: a return to the step under way gives no new delay', () => {
  const departs = ({ taches }: EtatDossier, code: string) =>
    taches.filter((t) => t.code === code).map((t) => [t.etat, dateCayenne(t.depart), t.enRetard]);

  it('a survey to do again is owed from where the first one was', () => {
    const tard = etantDonne(jusqua('enquete-sociale'), procedure, jours(90), procedure, enquete, procedure);
    expect(departs(tard.etat, 'realiser-enquete')).toEqual([['terminee', '2026-03-02', true]]);
    const suite = tard.quand(jours(2), retour('enquete-sociale'), procedure);
    expect(departs(suite.etat, 'realiser-enquete').at(-1)).toEqual(['a-faire', '2026-03-02', true]);
    expect(ouverte(suite.etat, 'valider-enquete')).toEqual([]);
    suite.quand(enquete, validation).alors('EnqueteValidee');
  });

  it('papers that are late are as late once the diagnosis is taken again', () => {
    const tard = etantDonne(
      jusqua('accompagnement'),
      procedure,
      diagnostic,
      procedure,
      jours(120),
      procedure,
    );
    const [avant] = ouverte(tard.etat, 'completer-pieces');
    expect(avant).toMatchObject({ enRetard: true });
    const suite = tard.quand(retour('accompagnement'), procedure);
    const { depart, echeance, niveau } = avant ?? {};
    expect(ouverte(suite.etat, 'completer-pieces')).toMatchObject([
      { depart, echeance, niveau, enRetard: true },
    ]);
    expect(departs(suite.etat, 'realiser-diagnostic').at(-1)).toEqual(['a-faire', '2026-03-02', true]);
  });
});
