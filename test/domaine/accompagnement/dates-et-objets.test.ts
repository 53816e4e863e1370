import { describe, expect, it } from '@jest/globals';
import { moisARapporter } from '../../../src/domaine/dossier/etapes/accompagnement/mesures/mois-rapportes.js';
import { etantDonne, jours, le } from '../soutien/dsl.js';
import { acte, diagnostic, referent } from '../soutien/gestes.js';
import { accord, arbitrage, contrat, desaccord, etape3, mesure, signature } from './soutien.js';

const accompagne = [...etape3, accord()];
const midi = (jour: string) => `${jour}T15:00:00.000Z`;
const BILAN = 'Loyer payé chaque mois ; le ménage fait ses démarches seul.';
const dit = (texte: string) => ({ motif: expect.stringContaining(texte) as never });

describe('R3.181: the monthly point', () => {
  const point = (survenuLe?: string) =>
    acte(referent, 'FairePointMensuel', { compteRendu: 'Vu à domicile' }, survenuLe);

  it('does not come before the accompaniment', () => {
    const accompagnee = etantDonne(etape3.slice(0, -1), jours(5), etape3.slice(-1), jours(5));
    accompagnee.quand(point(midi('2026-03-06'))).alorsRefus('R3.181', dit('(07/03/2026)'));
    accompagnee.quand(point(midi('2026-03-07'))).alors('PointMensuelFait');
  });

  it('is told once a day, in whatever order, and again once it was withdrawn', () => {
    const suite = etantDonne(accompagne, jours(10), point(midi('2026-03-06')), point(midi('2026-03-04')));
    suite.quand(point(midi('2026-03-06'))).alorsRefus('R3.181', dit('06/03/2026'));
    suite.quand(point(midi('2026-03-04'))).alorsRefus('R3.181', dit('04/03/2026'));
    const retirer = acte(referent, 'AnnulerFait', { fait: 'point-mensuel', motif: 'Autre ménage' });
    suite.quand(retirer, point(midi('2026-03-04'))).alors('PointMensuelFait');
  });
});

describe('R3.182: the contract of an ASLL', () => {
  it('is that of a measure of the dossier, which is open', () => {
    const suite = etantDonne(accompagne);
    suite.quand(contrat({ nature: 'asll' })).alorsRefus('R3.182', { champ: 'nature' });
    suite.quand(mesure('asll'), contrat({ nature: 'asll' })).alors('ContratConclu');
    suite.quand(signature('operateur')).alors('ContratSigne');
  });

  it('is signed by an operator only when its measure has one', () => {
    const suite = etantDonne(accompagne, mesure('asll'), contrat({ nature: 'asll' }));
    const reprise = { ouverture: 'mesure.m1', motif: 'Ouverte pour un autre ménage' };
    suite.quand(acte(referent, 'AnnulerOuverture', reprise), signature('operateur')).alorsRefus('R3.182');
    suite.quand(signature('menage')).alors('ContratSigne');
  });
});

describe('R3.183: a measure and the disagreement that waits on it', () => {
  const dispute = [...accompagne, mesure('2.4'), desaccord({ objet: 'mesure', mesure: 'm1' }), jours(2)];
  const renouveler = acte(referent, 'RenouvelerMesure', { mesure: 'm1', mois: 6, evaluation: BILAN });
  const terminer = acte(referent, 'TerminerMesure', { mesure: 'm1', issue: 'veille', bilan: BILAN });

  it('it is renewed once it is arbitrated', () => {
    const suite = etantDonne(dispute);
    suite.quand(renouveler).alorsRefus('R3.183', dit('(le 02/03/2026)'));
    suite.quand(arbitrage({ decision: 'maintenir' }), renouveler).alors('MesureRenouvelee');
  });

  it('it may end: the arbitration takes note of it, and nothing else, and directs the household', () => {
    const suite = etantDonne(dispute, terminer);
    suite.quand(arbitrage({ decision: 'maintenir' })).alorsRefus('R3.183', { champ: 'decision' });
    suite.quand(arbitrage({ decision: 'modifier' })).alorsRefus('R3.183', dit('04/03/2026'));
    suite.quand(arbitrage({ decision: 'arreter' })).alors('DesaccordArbitre', 'MenageOriente');
  });

  it('a disagreement told after the end is about it: it may be maintained', () => {
    const suite = etantDonne(accompagne, mesure('2.4'), terminer);
    suite.quand(desaccord({ objet: 'mesure', mesure: 'm1' })).alors('DesaccordSignale');
    suite.quand(arbitrage({ decision: 'arreter' })).alorsRefus('R3.69');
    suite.quand(arbitrage({ decision: 'maintenir' })).alors('DesaccordArbitre', 'MenageOriente');
  });
});

describe('R3.184: a disagreement is about something of the dossier', () => {
  it('a diagnostic, a measure', () => {
    const suite = etantDonne(accompagne);
    suite.quand(desaccord({ objet: 'diagnostic' })).alorsRefus('R3.184', { champ: 'objet' });
    suite.quand(desaccord({ objet: 'mesure' })).alorsRefus('R3.184', { champ: 'objet' });
    suite.quand(diagnostic, desaccord({ objet: 'diagnostic' })).alors('DesaccordSignale');
    suite.quand(desaccord({ objet: 'mesure' })).alors('DesaccordSignale');
    etantDonne(accompagne, mesure('2.4'))
      .quand(desaccord({ objet: 'mesure' }))
      .alors('DesaccordSignale');
  });
});

describe('R3.185: the versions of a contract follow one another', () => {
  const conclu = (jour: string) =>
    acte(
      referent,
      'ConclureContrat',
      { nature: 'avdl', mois: 12, intervenant: 'É', statut: 'locataire', financement: 'fnavdl' },
      midi(jour),
    );
  const terminer = (motif: string) => acte(referent, 'TerminerContrat', { motif });

  it('none comes before the one before it, nor before its end', () => {
    const suite = etantDonne(accompagne, jours(10), contrat(), jours(10));
    suite
      .quand(conclu('2026-03-11'))
      .alorsRefus('R3.185', dit('la version précédente du contrat (12/03/2026)'));
    suite.quand(terminer('reorientation'), conclu('2026-03-20')).alorsRefus('R3.185', dit('(22/03/2026)'));
    suite.quand(jours(1), conclu('2026-03-22')).alors('ContratConclu');
  });

  it('its term is the reason of its end once it has come', () => {
    const suite = etantDonne(accompagne, contrat({ mois: 2 }), jours(30));
    suite.quand(terminer('terme')).alorsRefus('R3.185', { champ: 'motif', ...dit('02/05/2026') });
    suite.quand(le('2026-05-02T15:00:00.000Z'), terminer('terme')).alors('ContratTermine');
    etantDonne(accompagne, contrat()).quand(terminer('objectifs-atteints')).alors('ContratTermine');
  });
});

describe('R3.186: a measure owes no report for a month that its term begins', () => {
  it('of six months from the first of one, six', () => {
    const debut = '2026-04-01T12:00:00.000Z';
    const { etat } = etantDonne(accompagne, le(debut), mesure('2.4', { mois: 6 }));
    const [ouverte] = etat.accompagnement.mesures;
    expect(ouverte?.fin).toBe('2026-10-01');
    expect(ouverte && moisARapporter(ouverte, midi('2027-01-01'))).toEqual(
      ['04', '05', '06', '07', '08', '09'].map((mois) => `2026-${mois}`),
    );
  });
});
