import { describe, expect, it } from '@jest/globals';
import { echeanceLogement } from '../../../src/domaine/logement/echeance.js';
import { PROCEDURE_ACTEUR } from '../../../src/domaine/noyau/acteur.js';
import {
  AJOURNEE,
  appliquer,
  convoquee,
  convoquer,
  envoyer,
  inscrire,
  LE,
  monde,
  presents,
  rendre,
  SEANCE,
  sur,
  tenue,
  voisin,
} from '../soutien/commission.js';
import { etantDonne, jours } from '../soutien/dsl.js';
import {
  acte,
  attribution,
  bailleur,
  accord,
  cloture,
  confirmation,
  diagnostic,
  enquete,
  informe,
  jusqua,
  offreVisitee,
  pieces,
  pilote,
  proposition,
  referent,
  refusMenage,
  validation,
  visite,
  type Recit,
} from '../soutien/gestes.js';
import { pour } from '../soutien/passerelles.js';

/** The hold of a dwelling has come to its end. */
const echue: Recit = (m) => {
  const { le = '', dossier = '' } = echeanceLogement(m.lire('logement', 'l-2').etat) ?? {};
  const corps = { logement: 'l-2', le };
  return { acteur: PROCEDURE_ACTEUR, agregat: 'dossier', id: dossier, acte: 'ConstaterRetenueEchue', corps };
};
const FAVORABLE = { decision: 'favorable' };
const retenue = () => etantDonne(tenue, rendre(FAVORABLE)).quand(appliquer());
const liberer = acte(referent, 'LibererRetenue', { motif: 'Le ménage y renonce' });
const corriger = (corps: object) =>
  sur(pilote, 'CorrigerDecision', { dossier: 'd-1', correction: 'element-nouveau', ...corps });
const surLogement = (nom: string): Recit => ({
  ...{ acteur: bailleur, agregat: 'logement', id: 'l-2', acte: nom, corps: { motif: 'Attente du ménage' } },
});

/** Another household, as far, before another session. */
const lAutre = [informe, enquete, validation, diagnostic, pieces].map((recit) => pour('d-2', recit));
const seconde = [convoquer(), inscrire('d-2'), envoyer()].map((recit) =>
  typeof recit === 'function' ? recit : { ...recit, id: 'c-2' },
);
const secondePresente = { ...(presents('cacl', 'ctg') as object), id: 'c-2' } as Recit;
const secondeRend = (corps: object = FAVORABLE): Recit =>
  sur(pilote, 'RendreDecisions', { decisions: [{ dossier: 'd-2', ...corps }] }, 'c-2');
const deuxSeances = () =>
  etantDonne(
    [...monde, voisin, ...lAutre, convoquer(), inscrire(), envoyer(), ...seconde],
    [jours(7), presents('cacl', 'ctg'), secondePresente],
  );

describe('R4.131 le logement qu’une décision favorable nomme', () => {
  it('est gardé pour le ménage, jusqu’au terme de la charte, dans la même transaction', () => {
    const suite = retenue().alors('DecisionCommissionAppliquee');
    expect(suite.logement('l-2')).toMatchObject({
      statut: 'reserve',
      dossier: 'd-1',
      retenue: { proposition: null },
    });
    expect(suite.etat.retenueDecision).toEqual({
      ...{ commission: SEANCE, seance: LE, logement: 'l-2' },
      jusquau: suite.logement('l-2').retenue?.jusquau,
    });
  });

  it('n’est proposé à personne d’autre ; il l’est au ménage, et sa proposition prend la suite', () => {
    const suite = deuxSeances().quand(rendre(FAVORABLE), appliquer());
    suite.quand(pour('d-2', proposition('l-2'))).alorsRefus('R4.131', { champ: 'logement' });
    suite.quand(proposition('l-2')).alors('LogementPropose');
    expect(suite.etat.retenueDecision).toBeNull();
    expect(suite.logement('l-2')).toMatchObject({ statut: 'reserve', retenue: { proposition: 'p1' } });
    suite.quand(confirmation, visite, refusMenage()).alors('PropositionRefusee');
    expect(suite.logement('l-2').statut).toBe('disponible');
  });

  it('n’est retenu par aucune autre séance, décidée avant ou après', () => {
    const suite = deuxSeances().quand(rendre(FAVORABLE), appliquer());
    suite.quand(secondeRend()).alorsRefus('R4.131', { champ: 'decisions[0].logement' });
    suite.quand(secondeRend({ ...AJOURNEE })).alors('DecisionsRendues');
    const ensemble = deuxSeances().quand(rendre(FAVORABLE), secondeRend(), appliquer());
    ensemble.quand(appliquer('c-2', 'd-2')).alorsRefus('R4.131');
    ensemble.quand(liberer, appliquer('c-2', 'd-2')).alors('DecisionCommissionAppliquee');
    expect(ensemble.logement('l-2')).toMatchObject({ statut: 'reserve', dossier: 'd-2' });
  });

  it('ne se retire ni ne se modifie ; sa retenue se prolonge', () => {
    const suite = retenue();
    suite.quand(surLogement('RetirerLogement')).alorsRefus('R4.10');
    const avant = suite.etat.retenueDecision?.jusquau ?? '';
    suite.quand(jours(10), surLogement('ProlongerRetenue')).alors('RetenueProlongee');
    const { retenueDecision } = suite.etat;
    expect((retenueDecision?.jusquau ?? '') > avant).toBe(true);
    expect(retenueDecision?.jusquau).toBe(suite.logement('l-2').retenue?.jusquau);
  });

  it('est libéré par une personne, avec son motif, une fois', () => {
    const suite = retenue().quand(liberer).alors('RetenueDecisionLevee');
    expect(suite.logement('l-2')).toMatchObject({ statut: 'disponible', retenue: null });
    suite.quand(liberer).alorsRefus('R4.131');
  });

  it('est libre à la fin de sa retenue, que la procédure constate', () => {
    const suite = retenue();
    suite
      .quand(echue)
      .alors('RetenueDecisionEchue')
      .alorsEtat((etat) => expect(etat.retenueDecision).toBeNull());
    expect(suite.logement('l-2').statut).toBe('disponible');
    const prolongee = retenue();
    const { jusquau = '' } = prolongee.etat.retenueDecision ?? {};
    prolongee.quand(jours(1), surLogement('ProlongerRetenue'));
    const corps = { logement: 'l-2', le: jusquau };
    prolongee
      .quand({
        acteur: PROCEDURE_ACTEUR,
        agregat: 'dossier',
        id: 'd-1',
        acte: 'ConstaterRetenueEchue',
        corps,
      })
      .alorsRefus('R4.15');
  });

  it('est rendu par la correction de la décision, et tombe avec elle', () => {
    const suite = retenue().quand(corriger(AJOURNEE), appliquer()).alors('DecisionCommissionAppliquee');
    expect(suite.etat.retenueDecision).toBeNull();
    expect(suite.logement('l-2').statut).toBe('disponible');
  });

  it('change avec une décision corrigée qui en nomme un autre', () => {
    const deux = etantDonne(
      [...monde, convoquer(), inscrire('d-1', ['l-2', 'l-3']), envoyer(), jours(7)],
      presents('cacl', 'ctg'),
    );
    deux.quand(rendre({ ...FAVORABLE, logement: 'l-2' }), appliquer());
    deux.quand(corriger({ ...FAVORABLE, logement: 'l-3' }), appliquer()).alors('DecisionCommissionAppliquee');
    expect([deux.logement('l-2').statut, deux.logement('l-3').statut]).toEqual(['disponible', 'reserve']);
    expect(deux.etat.retenueDecision).toMatchObject({ logement: 'l-3' });
  });

  it('est rendu quand le ménage sort, ou qu’un autre logement lui est attribué', () => {
    retenue()
      .quand(cloture('parti-de-lui-meme', 'Courrier du ménage du 2 mars'))
      .alorsEtat((etat, suite) =>
        expect([etat.retenueDecision, suite.logement('l-2').statut]).toEqual([null, 'disponible']),
      );
    retenue()
      .quand(...offreVisitee('l-1'), accord, attribution)
      .alors('RetenueDecisionLevee', 'AttributionDecidee')
      .alorsEtat((etat, suite) =>
        expect([etat.retenueDecision, suite.logement('l-2').statut]).toEqual([null, 'disponible']),
      );
  });

  it('déjà proposé au ménage, n’est pas retenu deux fois', () => {
    const suite = etantDonne(
      convoquee,
      proposition('l-2'),
      jours(7),
      presents('cacl', 'ctg'),
      rendre(FAVORABLE),
    );
    suite.quand(appliquer()).alors('DecisionCommissionAppliquee');
    expect(suite.etat.retenueDecision).toBeNull();
    expect(suite.logement('l-2').retenue?.proposition).toBe('p1');
  });

  it('un seul à la fois pour un ménage : une autre séance attend que le premier soit libéré, ou proposé', () => {
    const suite = etantDonne(
      [...tenue, rendre(FAVORABLE), appliquer()],
      [convoquer(), inscrire('d-1', ['l-3']), envoyer({ urgence: 'mise-en-securite' })].map((r) =>
        typeof r === 'function' ? r : { ...r, id: 'c-2' },
      ),
      secondePresente,
      sur(pilote, 'RendreDecisions', { decisions: [{ dossier: 'd-1', ...FAVORABLE }] }, 'c-2'),
    );
    suite.quand(appliquer('c-2')).alorsRefus('R4.131');
    suite.quand(liberer, appliquer('c-2')).alors('DecisionCommissionAppliquee');
    expect(suite.etat.retenueDecision).toMatchObject({ commission: 'c-2', logement: 'l-3' });
  });

  it('R3.4 : n’est pas retenu pour un ménage qui n’en est pas à l’étape 4, jusqu’à ce qu’il y soit', () => {
    const avant = [...jusqua('accompagnement')];
    const organisations = monde.slice(0, monde.length - jusqua('rapprochement').length);
    const suite = etantDonne(
      [...organisations, ...avant, convoquer(), inscrire(), envoyer(), jours(7)],
      [presents('cacl', 'ctg'), rendre(FAVORABLE)],
    );
    suite.quand(appliquer()).alorsRefus('R3.4');
    expect(suite.logement('l-2').statut).toBe('disponible');
    suite.quand(diagnostic, pieces, appliquer()).alors('DecisionCommissionAppliquee');
    expect(suite.logement('l-2').statut).toBe('reserve');
  });
});
