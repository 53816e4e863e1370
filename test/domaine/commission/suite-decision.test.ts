import { describe, expect, it } from '@jest/globals';
import { decisionSur } from '../../../src/domaine/dossier/montees.js';
import type { Personne } from '../../../src/domaine/noyau/acteur.js';
import { accord, mesure } from '../accompagnement/soutien.js';
import {
  AJOURNEE,
  appliquer,
  convoquer,
  envoyer,
  inscrire,
  LE,
  monde,
  presents,
  REFUSEE,
  rendre,
  SEANCE,
  sur,
} from '../soutien/commission.js';
import { etantDonne, jours, procedure } from '../soutien/dsl.js';
import { acte, DOSSIER, logement, pilote, proposition, referent } from '../soutien/gestes.js';

type Suite = ReturnType<typeof etantDonne>;
const RENFORCE = { decision: 'accompagnement-renforce' };
const TACHE = 'donner-suite-commission';
const ouverte = ({ etat }: Suite, code: string) =>
  etat.taches.find((t) => t.code === code && t.etat === 'a-faire');
const derniere = ({ etat }: Suite, code: string) => etat.taches.findLast((t) => t.code === code);
/** Nobody proposes anything: the task climbs its ladder, up to the commission, which then meets. */
const monte = () =>
  etantDonne(
    ...[monde, procedure, jours(200), procedure],
    convoquer({ nature: 'cas-specifiques', le: '2026-09-28' }),
    inscrire(DOSSIER, null),
    envoyer(),
    jours(12),
    presents('cacl', 'ctg'),
  );
const rendu = (decision: object) => monte().quand(rendre(decision), appliquer(), procedure);
const suiviePar = (qui: Personne, survenuLe?: string) =>
  acte(qui, 'DonnerSuiteCommission', { suite: 'Mesure demandée à l’opérateur' }, survenuLe);
const suivre = suiviePar(referent);

describe('R4.170 ce que la commission décide d’un cas monté par l’échelle est la tâche de quelqu’un', () => {
  it('ouvre une tâche au référent, sur sa propre horloge, et la tâche en retard dit ce qui est décidé (R7.23)', () => {
    const suite = rendu(RENFORCE);
    const tache = ouverte(suite, TACHE);
    expect(tache).toMatchObject({ pour: { role: 'referent' }, enRetard: false, niveau: 0 });
    expect(tache?.echelle.map(({ rang, vers }) => vers ?? rang)).toEqual(
      expect.arrayContaining(['rappel-1', 'retard', 'pilote', 'direction', 'commission']),
    );
    const retard = suite.etat.taches.find((t) => t.code === 'proposer-logement');
    expect(retard).toMatchObject({ etat: 'a-faire', enRetard: true, escaladeVers: 'commission' });
    expect(retard?.montees.map(({ niveau, vers }) => [niveau, vers])).toEqual([
      [1, 'pilote'],
      [2, 'direction'],
      [3, 'commission'],
    ]);
    expect(retard && decisionSur(suite.etat, retard)).toEqual({
      decision: 'accompagnement-renforce',
      seance: '2026-09-28',
    });
  });

  it('la confie à qui la décision nomme, et finit quand on dit ce qui a été fait, une fois', () => {
    const suite = rendu({ ...RENFORCE, suitePar: 'pilote' });
    expect(ouverte(suite, TACHE)?.pour).toEqual({ role: 'pilote' });
    suite.quand(suivre).alorsRefus('R4.239', { nature: 'interdit' });
    suite.quand(suiviePar(pilote)).alors('SuiteCommissionDonnee').quand(procedure);
    expect(derniere(suite, TACHE)?.etat).toBe('terminee');
    suite.quand(suivre).alorsRefus('R4.170');
  });

  it('R4.239 ce qui revient au référent, un pilote le dit aussi', () => {
    rendu(RENFORCE).quand(suiviePar(pilote)).alors('SuiteCommissionDonnee');
    rendu(RENFORCE).quand(suivre).alors('SuiteCommissionDonnee');
  });

  it('R4.238 la suite ne précède pas la séance qui a décidé', () => {
    const dite = (jour: string) => suiviePar(referent, `${jour}T14:00:00.000Z`);
    const suite = rendu(RENFORCE);
    suite.quand(dite('2026-09-27')).alorsRefus('R4.238', { champ: 'survenuLe' });
    suite.quand(dite('2026-09-28')).alors('SuiteCommissionDonnee');
  });

  it('finit avec l’acte que la décision demande', () => {
    const suite = rendu({ decision: 'nouvelle-proposition' });
    expect(ouverte(suite, TACHE)).toBeDefined();
    suite.quand(logement('l-9'), proposition('l-9'), procedure);
    expect(derniere(suite, TACHE)?.etat).toBe('terminee');
    const transitoire = rendu({ decision: 'transitoire' });
    transitoire.quand(logement('l-9'), proposition('l-9'), procedure);
    expect(ouverte(transitoire, TACHE)).toBeDefined();
  });

  it('un accompagnement renforcé attend la mesure ; ouverte par erreur et reprise, elle est due de nouveau', () => {
    const suite = rendu(RENFORCE).quand(logement('l-9'), proposition('l-9'), procedure);
    expect(ouverte(suite, TACHE)).toBeDefined();
    suite.quand(accord(), mesure('2.1')).alors('MesureOuverte').quand(procedure);
    expect(derniere(suite, TACHE)?.etat).toBe('terminee');
    const reprise = { ouverture: 'mesure.m1', motif: 'Ouverte pour un autre ménage' };
    suite.quand(acte(referent, 'AnnulerOuverture', reprise), procedure);
    expect(ouverte(suite, TACHE)).toBeDefined();
  });

  it('une décision corrigée demande sa propre suite', () => {
    const suite = rendu(RENFORCE).quand(suivre);
    const correction = { dossier: DOSSIER, correction: 'erreur-materielle', decision: 'transitoire' };
    suite.quand(sur(pilote, 'CorrigerDecision', correction), appliquer(), procedure);
    expect(ouverte(suite, TACHE)).toBeDefined();
    expect(suite.etat.decisionsCommission).toHaveLength(1);
  });

  it('sans décision à suivre, l’acte est refusé', () => {
    etantDonne(monde).quand(suivre).alorsRefus('R4.170');
  });
});

it('R4.172 ne nomme qui donne suite que d’une décision qui demande quelque chose', () => {
  const tenue = etantDonne(monde, convoquer(), inscrire(), envoyer(), jours(7), presents('cacl', 'ctg'));
  for (const decision of [REFUSEE, AJOURNEE, { decision: 'favorable' }])
    tenue
      .quand(rendre({ ...decision, suitePar: 'referent' }))
      .alorsRefus('R4.172', { champ: 'decisions[0].suitePar' });
});

describe('R4.171 un ajournement qui demande de rencontrer le ménage', () => {
  const A_RENCONTRER = { ...AJOURNEE, raison: 'menage-a-rencontrer' };
  const TACHE_RENCONTRE = 'rencontrer-menage';
  const ajourne = (decision: object = A_RENCONTRER) =>
    etantDonne(
      ...[monde, procedure, convoquer(), inscrire(), envoyer(), jours(7), presents('cacl', 'ctg')].flat(),
      ...[rendre(decision), appliquer(), procedure],
    );
  const rencontrer = (le = '2026-03-12') =>
    acte(referent, 'RencontrerMenage', { le, lieu: 'domicile', compteRendu: 'Préfère un rez-de-chaussée' });

  it('ouvre une tâche au référent, autour de la date du réexamen, qui finit par la rencontre', () => {
    const suite = ajourne();
    const tache = ouverte(suite, TACHE_RENCONTRE);
    expect(tache).toMatchObject({ pour: { role: 'referent' }, terme: '2026-04-06T15:00:00.000Z' });
    suite.quand(jours(4), rencontrer()).alors('MenageRencontre').quand(procedure);
    expect(derniere(suite, TACHE_RENCONTRE)?.etat).toBe('terminee');
    suite.quand(rencontrer()).alorsRefus('R4.171');
    expect(suite.etat.decisionsCommission[0]).toMatchObject({ commission: SEANCE, seance: LE });
  });

  it('ne se dit ni avant la séance, ni à venir, ni quand rien ne le demande', () => {
    const suite = ajourne();
    suite.quand(jours(1), rencontrer('2026-03-06')).alorsRefus('R4.171', { champ: 'le' });
    suite.quand(rencontrer('2026-03-20')).alorsRefus('R0.4', { champ: 'le' });
    const autre = ajourne(AJOURNEE);
    expect(ouverte(autre, TACHE_RENCONTRE)).toBeUndefined();
    autre.quand(rencontrer()).alorsRefus('R4.171');
  });

  it('se confie au pilote quand la décision le dit, et cesse avec le réexamen', () => {
    const suite = ajourne({ ...A_RENCONTRER, suitePar: 'pilote' });
    expect(ouverte(suite, TACHE_RENCONTRE)?.pour).toEqual({ role: 'pilote' });
    const corrigee = { dossier: DOSSIER, correction: 'erreur-materielle', ...REFUSEE };
    suite.quand(sur(pilote, 'CorrigerDecision', corrigee), appliquer(), procedure);
    expect(derniere(suite, TACHE_RENCONTRE)?.etat).toBe('annulee');
  });
});

it('R4.175 décide d’un cas qu’une personne a soumis, sans offres épuisées ni tâche montée, et lui donne suite', () => {
  const suite = etantDonne(
    ...[monde, procedure, convoquer({ nature: 'cas-specifiques' })].flat(),
    ...[
      inscrire(DOSSIER, null, { saisine: 'situation-bloquee' }),
      envoyer(),
      jours(7),
      presents('cacl', 'ctg'),
    ],
    rendre(RENFORCE),
  );
  suite.quand(appliquer()).alors('DecisionCommissionAppliquee').quand(procedure);
  expect(ouverte(suite, TACHE)?.pour).toEqual({ role: 'referent' });
});
