import { describe, expect, it } from '@jest/globals';
import { PROCEDURE_ACTEUR } from '../../src/domaine/noyau/acteur.js';
import { etantDonne } from './soutien/dsl.js';
import {
  acte,
  autreBailleur,
  bailleur,
  charte,
  confirmation,
  jusqua,
  logement,
  mandat,
  pilote,
  proposition,
  referent,
  visite,
  accord,
  type Recit,
} from './soutien/gestes.js';
import { procedure } from './soutien/dsl.js';

const transferer = (de: string, vers: string): Recit => ({
  ...{ acteur: PROCEDURE_ACTEUR, agregat: 'logement', id: 'l-1', acte: 'TransfererLogement' },
  corps: { de, vers },
});
const suivre = (de: string, vers: string, retour = false): Recit => ({
  ...{ acteur: PROCEDURE_ACTEUR, agregat: 'dossier', id: 'd-1', acte: 'SuivreSuccession' },
  corps: { de, vers, retour },
});
const pour = ({ etat }: ReturnType<typeof propose>) =>
  etat.taches.filter((t) => t.etat === 'a-faire' && t.pour.organisation).map((t) => t.pour.organisation);
const propose = () => etantDonne(jusqua('rapprochement'), procedure).quand(proposition('l-1'), procedure);

describe('R4.26: what a bailleur has under way goes to its successor', () => {
  it('the live proposal and its tasks follow the dwelling, in one transaction; the journal keeps the past name', () => {
    const suite = propose();
    expect(pour(suite)).toEqual(['siguy']);
    suite.quand(transferer('siguy', 'simko'));
    expect(suite.etat.propositions[0]?.bailleur).toBe('simko');
    expect(pour(suite)).toEqual(['simko']);
    suite.quand(confirmation).alorsRefus('R0.6');
    suite.quand(acte(autreBailleur, 'ConfirmerProposition')).alors('PropositionConfirmee');
    const faits = suite.monde.lire('dossier', 'd-1').evenements;
    expect(faits.find((e) => e.type === 'LogementPropose')?.donnees).toMatchObject({ bailleur: 'siguy' });
  });
  it('undone, they come back', () => {
    const suite = propose().quand(transferer('siguy', 'simko'), transferer('simko', 'siguy'));
    expect([suite.etat.propositions[0]?.bailleur, pour(suite)]).toEqual(['siguy', ['siguy']]);
    suite.quand(confirmation).alors('PropositionConfirmee');
  });
  it('a proposal that has ended keeps the name of its day', () => {
    const suite = propose().quand(
      acte(bailleur, 'DeclinerProposition', { motif: 'Travaux', code: 'travaux' }),
      transferer('siguy', 'simko'),
    );
    expect(suite.etat.propositions[0]?.bailleur).toBe('siguy');
    expect(suite.types()).not.toContain('SuccessionSuivie');
  });
  it('the tasks of a partner follow it too, and only those that came from it come back', () => {
    const suite = propose().quand(suivre('siguy', 'simko')).alors('SuccessionSuivie');
    expect(pour(suite)).toEqual(['simko']);
    suite.quand(suivre('simko', 'siguy', true)).alors('SuccessionSuivie');
    suite.quand(suivre('simko', 'siguy', true)).alors();
    suite.quand(confirmation, visite, accord, suivre('siguy', 'simko', true)).alors();
  });
});

describe('R4.112: all that a body has under way goes to its successor, and comes back', () => {
  const declarer = (code: string, type: string): Recit => ({
    ...{ acteur: pilote, agregat: 'organisation', id: code, acte: 'DeclarerOrganisation' },
    corps: { code, nom: code, type },
  });
  const surLogement = (de: string, vers: string, retour = false, id = 'l-ctg'): Recit => ({
    ...{ acteur: PROCEDURE_ACTEUR, agregat: 'logement', id, acte: 'TransfererLogement' },
    corps: { de, vers, retour },
  });

  it('mandates, agreements given for it, proposals of its contingent, even ended', () => {
    const accordPour = { portee: 'mesures', forme: 'ecrit', partenaire: 'relais' };
    const suite = etantDonne(
      ...[jusqua('rapprochement'), mandat, acte(referent, 'RecueillirConsentement', accordPour)],
      ...[declarer('ctg', 'reservataire'), logement('l-ctg', { reservataire: 'ctg' }), proposition('l-ctg')],
      acte(bailleur, 'DeclinerProposition', { motif: 'Travaux', code: 'travaux' }),
    );
    const dits = () => [
      suite.etat.mandats.map((m) => m.organisation),
      suite.etat.accompagnement.consentements.flatMap((c) => c.partenaire ?? []),
      suite.etat.propositions.map((p) => p.reservataire),
    ];
    suite.quand(suivre('relais', 'adil'), suivre('ctg', 'collectivite')).alors('SuccessionSuivie');
    expect(dits()).toEqual([['adil'], ['adil'], ['collectivite']]);
    suite.quand(suivre('adil', 'relais', true), suivre('collectivite', 'ctg', true));
    expect(dits()).toEqual([['relais'], ['relais'], ['ctg']]);
    suite.quand(suivre('collectivite', 'ctg', true)).alors();
  });

  it('the dwellings of a contingent, and those that it manages; its own stay when the succession is undone', () => {
    const suite = etantDonne(
      ...[declarer('ctg', 'reservataire'), logement('l-ctg', { reservataire: 'ctg' })],
      ...[declarer('ader', 'association'), logement('l-iml', { nature: 'iml', gestionnaire: 'ader' })],
    );
    suite.quand(surLogement('ctg', 'collectivite')).alors('SuccesseurSuivi');
    suite.quand(surLogement('ader', 'soliha', false, 'l-iml')).alors('SuccesseurSuivi');
    expect(suite.logement('l-ctg')).toMatchObject({ reservataire: 'collectivite', bailleur: 'siguy' });
    expect(suite.logement('l-iml')).toMatchObject({ gestionnaire: 'soliha', bailleur: 'siguy' });
    suite.quand(surLogement('ctg', 'collectivite')).alorsRefus('R4.26');
    suite.quand(surLogement('collectivite', 'ctg', true)).alors('SuccesseurSuivi');
    expect(suite.logement('l-ctg').reservataire).toBe('ctg');
    suite.quand(surLogement('collectivite', 'ctg', true)).alors();
  });

  it('the conditions of examination of a bailleur, under its successor’s own', () => {
    const conditions = (id: string, du: string, tauxEffortMaximal: number): Recit => ({
      ...{ acteur: pilote, agregat: 'organisation', id, acte: 'DefinirConditionsExamen' },
      corps: { du, examen: 'Dossier complet', attribution: 'Par priorité', pieces: [], tauxEffortMaximal },
    });
    const sur = (nom: string, corps: object): Recit => ({
      ...{ acteur: pilote, agregat: 'organisation', id: 'siguy', acte: nom, corps },
    });
    const { monde } = etantDonne(
      ...[charte, declarer('siguy', 'bailleur'), declarer('simko', 'bailleur')],
      ...[conditions('siguy', '2026-01-05', 30), conditions('simko', '2026-02-02', 35)],
      sur('ActerSuccession', { vers: 'simko', nature: 'fusion', le: '2026-03-02', motif: 'Fusion' }),
    );
    const taux = () =>
      monde.lire('organisation', 'simko').etat.conditionsExamen.map((c) => c.tauxEffortMaximal);
    expect(taux()).toEqual([30, 35]);
    const annulee = sur('AnnulerSuccession', { motif: 'Erreur' });
    if (typeof annulee !== 'function') monde.faire(annulee);
    expect(taux()).toEqual([35]);
  });
});
