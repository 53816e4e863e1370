import { describe, expect, it } from '@jest/globals';
import { AGREGATS } from '../../src/domaine/agregats.js';
import { PROCEDURE_ACTEUR } from '../../src/domaine/noyau/acteur.js';
import {
  SEANCE,
  sur,
  LE,
  convoquer,
  envoyer,
  inscrire,
  presents,
  rendre,
  AJOURNEE,
  REFUSEE,
  monde,
  tenue,
  etatDe,
} from './soutien/commission.js';
import { etantDonne, jours, procedure } from './soutien/dsl.js';
import { acte, bailleur, DOSSIER, offreVisitee, pilote, referent, type Recit } from './soutien/gestes.js';

describe('R4.47 R4.48 l’application', () => {
  const constater =
    (corps: object): Recit =>
    (m) => {
      const ligne = m.lire('commission', SEANCE).etat.lignes[0];
      const decision = ligne?.decision?.version ?? 0;
      const acteur = PROCEDURE_ACTEUR;
      const dit = { dossier: DOSSIER, decision, ...corps };
      return { acteur, agregat: 'commission', id: SEANCE, acte: 'ConstaterApplication', corps: dit };
    };
  /** What the procedure does: the decision of the first line, applied to its dossier. */
  const appliquer: Recit = (m) => {
    const { nature, le, lignes } = m.lire('commission', SEANCE).etat;
    const { le: _, ...decision } = lignes[0]?.decision ?? { le: '', version: 0 };
    const corps = { commission: SEANCE, nature, seance: le, ...decision };
    const acteur = PROCEDURE_ACTEUR;
    return { acteur, agregat: 'dossier', id: DOSSIER, acte: 'AppliquerDecisionCommission', corps };
  };
  const relancer = sur(pilote, 'RelancerApplication', { dossier: DOSSIER });
  const refusConstate = constater({ appliquee: false, regle: 'R4.1', motif: 'Plus disponible' });

  it('is noted in the dossier once, whatever the retries', () => {
    const suite = etantDonne(tenue, rendre({ decision: 'favorable' })).quand(appliquer);
    suite.alors('DecisionCommissionAppliquee').quand(appliquer).alors();
    expect(suite.etat.decisionsCommission).toMatchObject([
      { commission: SEANCE, seance: LE, decision: 'favorable', logement: 'l-2' },
    ]);
  });

  it('a dwelling gone meanwhile refuses the decision, which is tried again once it is free', () => {
    const suite = etantDonne(tenue, rendre({ decision: 'favorable' }), {
      acteur: bailleur,
      agregat: 'logement',
      id: 'l-2',
      acte: 'RetirerLogement',
      corps: { motif: 'x' },
    });
    suite.quand(appliquer).alorsRefus('R4.1');
    suite.quand(refusConstate).alors('ApplicationConstatee').quand(refusConstate).alors();
    expect(etatDe(suite).lignes[0]?.application).toMatchObject({ etat: 'refusee', regle: 'R4.1' });
    suite.quand(relancer).alors('ApplicationRelancee').quand(relancer).alorsRefus('R4.47');
    suite.quand(constater({ appliquee: true })).alors('ApplicationConstatee');
    suite.quand(refusConstate).alors();
    suite.quand(relancer).alorsRefus('R4.47');
    expect(etatDe(suite).lignes[0]?.application).toMatchObject({ etat: 'appliquee', relances: 1 });
  });

  it('R0.3: a dossier closed meanwhile refuses it, naming its rule', () => {
    const clore = acte(pilote, 'CloreDossier', {
      issue: 'deces',
      restants: 'aucun',
      preuve: 'Acte de décès',
    });
    etantDonne(tenue, rendre(REFUSEE), clore).quand(appliquer).alorsRefus('R0.3');
  });

  it('a correction is a new fact with its reason, applied in turn; what it replaces is kept', () => {
    const corriger = (corps: object) =>
      sur(pilote, 'CorrigerDecision', { dossier: DOSSIER, correction: 'element-nouveau', ...corps });
    const suite = etantDonne(tenue);
    suite.quand(corriger(REFUSEE)).alorsRefus('R4.48');
    suite.quand(rendre({ decision: 'favorable' }), appliquer, constater({ appliquee: true }));
    suite.quand(corriger({ decision: 'favorable' })).alorsRefus('R4.48', { champ: 'decision' });
    suite.quand(corriger(REFUSEE)).alors('DecisionCorrigee');
    expect(etatDe(suite).lignes[0]).toMatchObject({
      decision: { decision: 'refusee', correction: 'element-nouveau' },
      remplacees: [{ decision: 'favorable' }],
      application: { etat: 'en-attente' },
    });
    suite.quand(appliquer).alors('DecisionCommissionAppliquee');
    expect(suite.etat.decisionsCommission).toMatchObject([{ decision: 'refusee' }]);
  });

  describe('devant la commission des cas spécifiques', () => {
    const epuise = ['l-1', 'l-2', 'l-3'].flatMap((id) => [
      ...offreVisitee(id),
      acte(referent, 'RefuserProposition', { motif: 'trop-loin' }),
    ]);
    const cas = (avant: readonly Recit[]) =>
      etantDonne(
        ...[monde, avant, convoquer({ nature: 'cas-specifiques' })].flat(),
        ...[
          inscrire(DOSSIER, null, { saisine: 'situation-bloquee' }),
          envoyer(),
          jours(7),
          presents('cacl', 'ctg'),
        ],
      );

    it('R4.7: settles a case whose offers are exhausted, and refuses the others', () => {
      const suite = cas(epuise).quand(rendre({ decision: 'nouvelle-proposition' }));
      suite
        .quand(appliquer)
        .alors('CasSpecifiqueTranche', 'DecisionCommissionAppliquee')
        .quand(appliquer)
        .alors();
      expect(suite.etat.refusComptes).toBe(0);
      cas([])
        .quand(rendre({ decision: 'transitoire' }), appliquer)
        .alorsRefus('R4.7');
    });

    it('R7.1: decides of a household for whom a task went up to it, its offers not exhausted', () => {
      const suite = cas([procedure]).quand(rendre({ decision: 'accompagnement-renforce' }));
      suite.quand(jours(150), procedure);
      expect(suite.etat.taches.some((t) => t.escaladeVers === 'commission')).toBe(true);
      suite.quand(appliquer).alors('DecisionCommissionAppliquee').quand(appliquer).alors();
    });

    it('R4.48: a settled case is corrected, never adjourned again', () => {
      const corriger = (corps: object) =>
        sur(pilote, 'CorrigerDecision', { dossier: DOSSIER, correction: 'erreur-materielle', ...corps });
      const suite = cas(epuise).quand(rendre({ decision: 'nouvelle-proposition' }), appliquer);
      suite.quand(corriger({ decision: 'transitoire' }), appliquer).alors('DecisionCommissionAppliquee');
      suite.quand(corriger(AJOURNEE), appliquer).alorsRefus('R4.48');
    });

    it('R4.46: an adjournment leaves the case open', () => {
      const suite = cas(epuise).quand(rendre(AJOURNEE), appliquer).alors('DecisionCommissionAppliquee');
      expect(suite.etat.faits['offres-epuisees']).toBeDefined();
    });
  });
});

describe('R4.49 le procès-verbal', () => {
  const approuver = (le = LE) => sur(pilote, 'ApprouverProcesVerbal', { le });

  it('is approved once every line is decided, at a date that follows the session', () => {
    const suite = etantDonne(tenue);
    suite.quand(approuver()).alorsRefus('R4.49');
    suite.quand(rendre(REFUSEE), approuver('2026-03-08')).alorsRefus('R4.49', { champ: 'le' });
    suite.quand(approuver('2026-03-20')).alorsRefus('R0.4', { champ: 'le' });
    suite.quand(approuver()).alors('ProcesVerbalApprouve').quand(approuver()).alorsRefus('R4.49');
  });

  it('is due again after a correction', () => {
    const correction = { dossier: DOSSIER, correction: 'recours', decision: 'favorable' };
    etantDonne(tenue, rendre(REFUSEE), approuver(), sur(pilote, 'CorrigerDecision', correction))
      .quand(approuver())
      .alors('ProcesVerbalApprouve');
  });
});

it('R0.5: sessions of before still fold: members by name, decisions with a free reason', () => {
  const { evoluer, initial } = AGREGATS.commission;
  const inscrit = (version: number, type: string, donnees: object) => ({
    ...{ type, donnees, version, auteur: 'pilote:p' },
    ...{ survenuLe: '2026-01-05T12:00:00.000Z', enregistreLe: '2026-01-05T12:00:00.000Z' },
  });
  const etat = [
    inscrit(1, 'CommissionConvoquee', { nature: 'cas-specifiques', le: '2026-01-05', membres: ['CACL'] }),
    inscrit(2, 'DossierInscrit', { dossier: 'd-1' }),
    inscrit(3, 'DecisionsRendues', { decisions: [{ dossier: 'd-1', decision: 'transitoire', motif: 'x' }] }),
  ].reduce((suite, e) => evoluer(suite, e), initial('c-0'));
  expect(etat).toMatchObject({
    statut: 'preparee',
    membres: [{ organisation: 'CACL', role: 'deliberative', reservataire: false }],
    lignes: [{ decision: { decision: 'transitoire', motif: 'x' }, application: { etat: 'non-suivie' } }],
  });
});
