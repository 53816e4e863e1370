import { describe, expect, it } from '@jest/globals';
import type { EtatDossier } from '../../../src/domaine/dossier/etat.js';
import { etantDonne, jours, procedure } from '../soutien/dsl.js';
import { acte, jusqua, pilote, referent } from '../soutien/gestes.js';
import { accord, arbitrage, confiee, desaccord, etape3, mesure, organisation, rapport } from './soutien.js';

const avecAccord = [...etape3, organisation('akati'), accord()];
const midi = (jour: string) => `${jour}T15:00:00.000Z`;
const BILAN = 'Loyer payé chaque mois ; le ménage fait ses démarches seul.';
const terminer = (survenuLe?: string) =>
  acte(referent, 'TerminerMesure', { mesure: 'm1', issue: 'veille', bilan: BILAN }, survenuLe);
const renouveler = (survenuLe?: string, mois = 6) =>
  acte(referent, 'RenouvelerMesure', { mesure: 'm1', mois, evaluation: BILAN }, survenuLe);
const rendu = (jour: string, plus: object = {}) =>
  acte(referent, 'RapporterMesure', { mesure: 'm1', compteRendu: 'Vu', ...plus }, midi(jour));
const aFaire = ({ taches }: EtatDossier, code: string) =>
  taches.filter((t) => t.code === code && t.etat === 'a-faire').map((t) => t.objet);

describe('R3.137: the facts of a measure follow one another', () => {
  it('it is prescribed, then funded, then opened', () => {
    const suite = etantDonne(avecAccord, jours(10));
    const dates = { prescriteLe: '2026-03-05', accordeeLe: '2026-03-06', du: '2026-03-07' };
    suite
      .quand(confiee('2.4', { ...dates, accordeeLe: '2026-03-04' }))
      .alorsRefus('R3.137', { champ: 'accordeeLe' });
    suite.quand(confiee('2.4', { ...dates, du: '2026-03-05' })).alorsRefus('R3.137', { champ: 'du' });
    suite.quand(confiee('2.4', { prescriteLe: '2026-03-13' })).alorsRefus('R0.4', { champ: 'prescriteLe' });
    suite.quand(confiee('2.4', dates)).alors('MesureOuverte');
    const { evenements } = suite.monde.lire('dossier', 'd-1');
    expect(evenements.at(-1)?.donnees).toMatchObject(dates);
  });

  it('what is told afterwards breaks the order on neither side', () => {
    const suite = etantDonne(avecAccord, jours(5), mesure('2.4'), jours(40), rendu('2026-04-10'));
    suite.quand(rendu('2026-03-06')).alorsRefus('R7.11', { champ: 'survenuLe' });
    suite.quand(terminer(midi('2026-04-09'))).alorsRefus('R3.137', { champ: 'survenuLe' });
    suite.quand(renouveler(midi('2026-04-09'))).alorsRefus('R3.137', { champ: 'survenuLe' });
    suite.quand(renouveler(midi('2026-04-11'))).alors('MesureRenouvelee');
    suite.quand(terminer(midi('2026-04-10'))).alorsRefus('R7.11', { champ: 'survenuLe' });
    suite.quand(rendu('2026-03-31')).alors('MesureRapportee');
    suite
      .quand(desaccord({ objet: 'mesure', mesure: 'm1' }), terminer(midi('2026-04-10')))
      .alorsRefus('R7.11');
    suite.quand(arbitrage({ decision: 'maintenir' }), terminer()).alors('MesureTerminee');
  });
});

describe('R3.138: a report tells of one month of the life of the measure', () => {
  it('once, and of no month outside of it', () => {
    const suite = etantDonne(avecAccord, mesure('2.4', { mois: 2 }), jours(31));
    suite.quand(rapport()).alors('MesureRapportee').quand(rapport()).alorsRefus('R3.138', {
      champ: 'mois',
      motif: 'Le compte rendu est déjà fait pour avril 2026. Restent : mars 2026.',
    });
    suite.quand(rapport('m1', { mois: '2026-02' })).alorsRefus('R3.138', { champ: 'mois' });
    suite.quand(rapport('m1', { mois: '2026-05' })).alorsRefus('R3.138', { champ: 'mois' });
    suite.quand(rapport('m1', { mois: '2026-03' })).alors('MesureRapportee');
    suite.quand(jours(70), rapport()).alorsRefus('R3.138', { champ: 'mois' });
    suite.quand(rapport('m1', { mois: '2026-05' })).alors('MesureRapportee');
  });

  it('is owed no more once the month of its term is told, until it is renewed', () => {
    const suite = etantDonne(avecAccord, mesure('2.4', { mois: 1 }), jours(31), rapport(), procedure);
    expect(aFaire(suite.etat, 'rendre-compte-mesure')).toEqual([]);
    suite.quand(renouveler(undefined, 2), procedure);
    expect(aFaire(suite.etat, 'rendre-compte-mesure')).toEqual(['m1']);
  });
});

describe('R3.139: a disagreement that waits is told once', () => {
  it('and arbitrated once', () => {
    const suite = etantDonne(avecAccord, desaccord());
    suite.quand(desaccord()).alorsRefus('R3.139', { champ: 'objet' });
    suite.quand(desaccord({ de: 'bailleur' })).alors('DesaccordSignale');
    suite.quand(arbitrage(), arbitrage()).alorsRefus('R3.13', { champ: 'desaccord' });
    suite.quand(desaccord()).alors('DesaccordSignale');
  });
});

describe('R3.140: a measure that the catalogue does not say repeatable', () => {
  it('is opened once, unless the reason to open it again is said', () => {
    const close = etantDonne(avecAccord, mesure('2.1'), terminer());
    close.quand(mesure('2.1')).alorsRefus('R3.140', { champ: 'reprise' });
    close.quand(mesure('2.1', { reprise: '  ' })).alorsRefus('R3.140', { champ: 'reprise' });
    close.quand(mesure('2.1', { reprise: 'Terminée à tort' })).alors('MesureOuverte');
  });

  it('may be done again by a household sent back; one that is repeatable is, freely', () => {
    const retour = acte(pilote, 'RetournerEtape', { etape: 'accompagnement', motif: 'Le projet a changé' });
    etantDonne(jusqua('rapprochement'), accord(), mesure('2.1'), terminer(), retour)
      .quand(mesure('2.1'))
      .alors('MesureOuverte');
    etantDonne(avecAccord, mesure('2.4'), terminer()).quand(mesure('2.4')).alors('MesureOuverte');
  });
});

describe('R3.141: a GLA is that of a dwelling', () => {
  const sans = { logement: undefined };
  it('the one said, or the one that the household is attributed', () => {
    const suite = etantDonne(avecAccord);
    suite.quand(mesure('3.2', sans)).alorsRefus('R3.141', { champ: 'logement' });
    suite.quand(mesure('3.2', { logement: 'l-9' })).alorsRefus('R3.141', { champ: 'logement' });
    suite.quand(mesure('3.2')).alors('MesureOuverte');
    const loge = etantDonne(jusqua('demenagement'), accord(), mesure('3.2', sans));
    expect(loge.etat.accompagnement.mesures[0]?.logement).toBe('l-1');
  });

  it('R3.140: it is done again for another dwelling', () => {
    const loge = etantDonne(jusqua('demenagement'), accord(), mesure('3.2'), terminer());
    loge.quand(mesure('3.2')).alorsRefus('R3.140', { champ: 'reprise' });
    loge.quand(mesure('3.2', { logement: 'l-1' })).alors('MesureOuverte');
  });
});
