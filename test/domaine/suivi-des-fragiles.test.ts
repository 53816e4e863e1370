import { describe, expect, it } from '@jest/globals';
import {
  acte,
  bailleur,
  autreBailleur,
  bilan,
  fragilite,
  consentement,
  contact,
  jusqua,
  ouverture,
  operation,
  charte,
  mandat,
  partenaire,
  pilote,
  referent,
} from './soutien/gestes.js';
import { organisation } from './accompagnement/soutien.js';
import { etantDonne, jours, procedure } from './soutien/dsl.js';

const etape6 = [...jusqua('suivi'), ...mandat];
const evaluer = (criteres: string[], reste: object = {}) =>
  acte(referent, 'EvaluerFragilite', { criteres, ...reste });
const tresFragile = evaluer(['troubles-psychiques', 'effort-eleve', 'dettes']);
const alerter = (par = partenaire) =>
  acte(par, 'SignalerAlerte', { nature: 'impaye', description: 'Deux loyers dus' });
const traiter = (corps: object) =>
  acte(referent, 'TraiterAlerte', { alerte: 'a1', compteRendu: 'Vu avec la CAF', ...corps });
const enquete = (jour: string) =>
  acte(partenaire, 'RealiserEnqueteSuivi', {
    le: jour,
    association: 'relais',
    satisfaction: 'reserve',
    compteRendu: 'Isolement',
  });
const tache = (etat: ReturnType<typeof etantDonne>['etat'], code: string) =>
  etat.taches.filter((t) => t.code === code).at(-1);

describe('fragility', () => {
  it('R6.6: it is assessed once rehoused, by the grid of the charter', () => {
    etantDonne(jusqua('demenagement')).quand(evaluer([])).alorsRefus('R6.6');
    const suite = etantDonne(etape6, procedure);
    expect(tache(suite.etat, 'evaluer-fragilite')?.etat).toBe('a-faire');
    suite.quand(evaluer(['sans-titre', 'sans-titre'])).alors('FragiliteEvaluee');
    expect(suite.etat.suivi.fragilite).toMatchObject({ profondeur: 'simple', enqueteLe: null });
    suite.quand(tresFragile);
    expect(suite.etat.suivi.fragilite).toMatchObject({ profondeur: 'intensif', enqueteLe: '2026-09-02' });
  });

  it('R6.6: another depth than the grid’s asks for a reason', () => {
    etantDonne(etape6)
      .quand(evaluer([], { profondeur: 'renforce' }))
      .alorsRefus('R6.6', { champ: 'motif' });
    etantDonne(etape6)
      .quand(evaluer([], { profondeur: 'renforce', motif: 'Deuil récent' }))
      .alors('FragiliteEvaluee');
  });

  it('R6.6: what makes a household fragile is sealed, only the depth is not', () => {
    const { monde } = etantDonne(etape6, tresFragile);
    const fait = monde.lire('dossier', 'd-1').evenements.at(-1);
    expect(JSON.stringify(fait?.donnees)).not.toMatch(/psychiques|dettes|60/);
    expect(fait?.personnel).toMatchObject({ criteres: expect.arrayContaining(['dettes']) as never });
  });

  it('R6.18: before its fragility is assessed, the household is met at home', () => {
    const appel = (moyen: string) =>
      acte(referent, 'RealiserContact', {
        ...{ contact: 'contact-1-mois', moyen, alerte: false, compteRendu: 'Va bien' },
      });
    const suite = etantDonne(etape6, jours(31));
    suite.quand(appel('telephone')).alorsRefus('R6.18', { champ: 'moyen' });
    suite.quand(appel('permanence')).alorsRefus('R6.18');
    suite.quand(appel('visite')).alors('ContactRealise');
  });

  it('R6.19: the survey of the most fragile is made with an association that is declared', () => {
    const faire = (association: string | undefined, qui = referent) =>
      acte(qui, 'RealiserEnqueteSuivi', {
        ...{ le: '2026-08-17', association, satisfaction: 'reserve', compteRendu: 'Isolement' },
      });
    const suite = etantDonne(etape6, organisation('siguy', 'bailleur'), tresFragile, jours(170));
    suite.quand(faire(undefined)).alorsRefus('R6.19', { champ: 'association' });
    suite.quand(faire('lune')).alorsRefus('R6.19', { champ: 'association' });
    suite.quand(faire('siguy')).alorsRefus('R6.19', { champ: 'association' });
    suite.quand(faire(undefined, partenaire)).alors('EnqueteSuiviRealisee');
    const fait = suite.monde.lire('dossier', 'd-1').evenements.at(-1);
    expect(fait?.donnees).toMatchObject({ association: 'relais' });
  });

  it('R6.7: the more fragile are met at home', () => {
    const appel = acte(referent, 'RealiserContact', {
      contact: 'contact-1-mois',
      moyen: 'telephone',
      alerte: false,
      compteRendu: 'Va bien',
    });
    etantDonne(etape6, evaluer([]), jours(31)).quand(appel).alors('ContactRealise');
    etantDonne(etape6, tresFragile, jours(31)).quand(appel).alorsRefus('R6.7', { champ: 'moyen' });
    etantDonne(etape6, tresFragile).quand(contact(1)).alors('ContactRealise');
  });

  it('R6.2: the most fragile are surveyed with the associations, and not said stabilised before', () => {
    const suite = etantDonne(etape6, tresFragile, procedure, [1, 3, 6, 12].map(contact));
    expect(tache(suite.etat, 'enqueter-menage-fragile')).toMatchObject({
      etat: 'a-faire',
      echeance: '2026-09-03T03:00:00.000Z',
    });
    suite.quand(bilan).alorsRefus('R6.2', { champ: 'stabilise' });
    suite.quand(enquete('2026-03-01')).alorsRefus('R0.10', { champ: 'le' });
    suite
      .quand(enquete('2026-08-17'))
      .alors('EnqueteSuiviRealisee')
      .quand(enquete('2026-08-17'))
      .alorsRefus('R6.2');
    expect(tache(suite.etat, 'enqueter-menage-fragile')?.etat).toBe('terminee');
    suite.quand(bilan).alors('BilanEtabli');
  });
});

describe('what the follow-up of a household is sized by', () => {
  const contacts = [1, 3, 6, 12].map(contact);

  it('R6.30: the survey of the most fragile is not made the day after the move', () => {
    const suite = etantDonne(etape6, tresFragile, jours(20));
    suite.quand(enquete('2026-03-04')).alorsRefus('R6.30', { champ: 'le' });
    suite.quand(jours(170), enquete('2026-08-17')).alors('EnqueteSuiviRealisee');
  });

  it('R6.18: neither that survey nor the review goes before the assessment of fragility', () => {
    etantDonne(etape6, jours(170)).quand(enquete('2026-08-17')).alorsRefus('R6.18');
    const suite = etantDonne(etape6, contacts);
    suite.quand(bilan).alorsRefus('R6.18', { champ: 'stabilise' });
    suite.quand(fragilite, bilan).alors('BilanEtabli');
    suite.quand(acte(referent, 'AnnulerFait', { fait: 'fragilite', motif: 'Erreur' })).alorsRefus('R8.36');
  });
});

describe('alerts', () => {
  it('R6.8: whoever follows the household signals; each alert is a task of its own', () => {
    const suite = etantDonne(etape6, alerter(), alerter(bailleur), procedure);
    const taches = suite.etat.taches.filter((t) => t.code === 'traiter-alerte');
    expect(taches.map((t) => t.objet)).toEqual(['a1', 'a2']);
    suite.quand(alerter(autreBailleur)).alorsRefus('R0.6');
    etantDonne(jusqua('rapprochement'), mandat).quand(alerter()).alorsRefus('R6.8');
  });

  it('R7.10, R6.8: treating one alert ends its own task, not the other’s', () => {
    const suite = etantDonne(etape6, alerter(), alerter(), procedure, traiter({ suite: 'orientation' }));
    const etats = suite.etat.taches.filter((t) => t.code === 'traiter-alerte').map((t) => t.etat);
    expect(etats).toEqual(['terminee', 'a-faire']);
    suite.quand(traiter({ suite: 'orientation' })).alorsRefus('R6.8', { champ: 'alerte' });
  });

  it('R6.5: an alert may reopen a measure, named with its operator', () => {
    const suite = etantDonne(etape6, alerter());
    const rouverte = { suite: 'mesure', brique: '2.5', prescripteur: 'bailleur-social', financeur: 'fsl' };
    suite.quand(traiter({ ...rouverte, operateur: 'ADER' })).alorsRefus('R3.3');
    suite.quand(consentement);
    suite.quand(traiter({ suite: 'mesure' })).alorsRefus('R6.5', { champ: 'brique' });
    suite.quand(traiter(rouverte)).alorsRefus('R6.5', { champ: 'operateur' });
    suite
      .quand(traiter({ ...rouverte, operateur: 'Association ADER' }))
      .alorsRefus('R3.89', { champ: 'organisation' })
      .quand(organisation('ccas'), traiter({ ...rouverte, organisation: 'ccas', operateur: 'Mme ADER' }))
      .alors('AlerteTraitee', 'MesureOuverte');
  });

  it('R6.9: with an alert left, nobody is said stabilised', () => {
    const suite = etantDonne(etape6, fragilite, [1, 3, 6, 12].map(contact), alerter());
    suite.quand(bilan).alorsRefus('R6.9', { champ: 'stabilise' });
    suite.quand(traiter({ suite: 'sans-suite' }), bilan).alors('BilanEtabli');
  });

  it('R6.8: the nature of an alert is sealed', () => {
    const { monde } = etantDonne(etape6, alerter());
    expect(monde.lire('dossier', 'd-1').evenements.at(-1)?.donnees).toEqual({ alerte: 'a1' });
  });
});

describe('an exit with its date', () => {
  const ne = [
    ...charte,
    operation('2026-02-02'),
    ouverture({ identite: { nom: 'A', prenom: 'B', dateNaissance: '1990-05-01' } }),
  ];
  const deces = (jour: string) =>
    acte(pilote, 'CloreDossier', {
      issue: 'deces',
      restants: 'aucun',
      le: jour,
      preuve: 'Acte de décès de la mairie',
    });

  it('R6.13: nobody died before being born, nor tomorrow', () => {
    etantDonne(ne).quand(deces('1990-04-30')).alorsRefus('R6.13', { champ: 'le' });
    etantDonne(ne).quand(deces('2026-03-03')).alorsRefus('R0.4', { champ: 'le' });
    etantDonne(ne).quand(deces('2026-03-02')).alors('DossierClos');
  });

  it('R6.20: nobody died or left before being last met', () => {
    const suite = etantDonne(jusqua('demenagement')).quand(deces('2026-02-28'));
    suite.alorsRefus('R6.20', { champ: 'le' });
  });
});
