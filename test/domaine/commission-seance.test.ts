import { describe, expect, it } from '@jest/globals';
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
  voisin,
  preparee,
  convoquee,
  tenue,
  etatDe,
} from './soutien/commission.js';
import { etantDonne, jours } from './soutien/dsl.js';
import { autreBailleur, bailleur, DOSSIER, pilote, referent } from './soutien/gestes.js';

describe('R4.43 R4.44 la tenue de la séance', () => {
  const seance = etantDonne(convoquee, jours(7));

  it('R0.4: is not held before its day, nor before its members were convened', () => {
    etantDonne(convoquee).quand(presents('cacl')).alorsRefus('R0.4');
    etantDonne(preparee, jours(7)).quand(presents('cacl')).alorsRefus('R4.40');
  });

  it('reaches its quorum on voting members alone, the share being the charter’s', () => {
    const quorum = (...qui: string[]) => etatDe(seance.quand(presents(...qui))).seance?.quorum;
    expect(etatDe(etantDonne(tenue)).seance?.quorum).toEqual({ requis: 2, reunis: 2, atteint: true });
    expect(quorum('cacl', 'adil')).toEqual({ requis: 2, reunis: 1, atteint: false });
    expect(quorum('cacl', 'ctg', 'dgcopop')).toEqual({ requis: 2, reunis: 3, atteint: true });
  });

  it('a proxy goes to a voting member who is there, one at most, and does not count in the quorum', () => {
    const dire = (...presences: object[]) => sur(pilote, 'ConsignerPresences', { presences });
    const presente = (o: string) => ({ organisation: o, presence: 'presente' });
    const pouvoir = (o: string, a?: string) => ({
      ...{ organisation: o, presence: 'representee' },
      ...(a ? { pouvoirA: a } : {}),
    });
    const refuse = (...presences: object[]) => seance.quand(dire(...presences));
    refuse(presente('cacl'), pouvoir('ctg')).alorsRefus('R4.44', { champ: 'presences[1].pouvoirA' });
    refuse(presente('adil'), pouvoir('ctg', 'adil')).alorsRefus('R4.44');
    refuse(presente('cacl'), pouvoir('adil', 'cacl')).alorsRefus('R4.44');
    refuse(pouvoir('ctg', 'cacl')).alorsRefus('R4.44');
    refuse(presente('cacl'), pouvoir('ctg', 'cacl'), pouvoir('siguy', 'cacl')).alorsRefus('R4.44', {
      champ: 'presences[2].pouvoirA',
    });
    refuse(presente('cacl'), presente('cacl')).alorsRefus('R4.44', { champ: 'presences[1].organisation' });
    refuse(presente('autre')).alorsRefus('R4.44', { champ: 'presences[0].organisation' });
    const tenueAvecPouvoir = refuse(presente('cacl'), pouvoir('ctg', 'cacl')).alors('PresencesConsignees');
    expect(etatDe(tenueAvecPouvoir).seance?.quorum.atteint).toBe(false);
  });

  it('without its quorum decides nothing; convened a second time, it decides whoever comes', () => {
    const sansQuorum = etantDonne(convoquee, jours(7)).quand(presents('cacl'));
    sansQuorum.quand(rendre({ decision: 'favorable' })).alorsRefus('R4.43');
    const reporter = (le: string, raison = 'quorum') => sur(pilote, 'ReporterSeance', { le, raison });
    sansQuorum.quand(reporter('2026-03-16', 'indisponibilite')).alorsRefus('R4.43', { champ: 'raison' });
    sansQuorum.quand(reporter('2026-03-10')).alorsRefus('R4.40', { champ: 'le' });
    const seconde = sansQuorum.quand(reporter('2026-03-11')).alors('SeanceReportee');
    expect(etatDe(seconde)).toMatchObject({ secondeConvocation: true, seance: null, statut: 'convoquee' });
    seconde.quand(jours(2), presents('cacl'), rendre({ decision: 'favorable' })).alors('DecisionsRendues');
  });

  it('held with its quorum, is neither postponed nor cancelled', () => {
    const suite = etantDonne(tenue);
    suite.quand(sur(pilote, 'ReporterSeance', { le: '2026-03-30', raison: 'quorum' })).alorsRefus('R4.41');
    suite.quand(sur(pilote, 'AnnulerSeance', { raison: 'erreur' })).alorsRefus('R4.40');
  });
});

describe('R4.45 les avis', () => {
  const avis = (corps: object) => sur(pilote, 'RecueillirAvis', { dossier: DOSSIER, ...corps });
  const favorable = { avis: [{ organisation: 'ctg', sens: 'favorable' }] };

  it('come from members who are there, once each, before the decision', () => {
    etantDonne(convoquee).quand(avis(favorable)).alorsRefus('R4.44');
    const suite = etantDonne(tenue);
    suite
      .quand(avis({ avis: [{ organisation: 'siguy', sens: 'favorable' }] }))
      .alorsRefus('R4.45', { champ: 'avis[0].organisation' });
    const deux = [...favorable.avis, ...favorable.avis];
    suite.quand(avis({ avis: deux })).alorsRefus('R4.45', { champ: 'avis[1].organisation' });
    suite.quand(avis(favorable)).alors('AvisRecueillis');
    suite.quand(rendre({ decision: 'favorable' }), avis(favorable)).alorsRefus('R4.45');
  });

  it('what is said of the household goes to its dossier, and nowhere else', () => {
    const precisions = 'Madame attend un enfant';
    const suite = etantDonne(tenue)
      .quand(avis({ ...favorable, precisions }))
      .alors('AvisRecueillis');
    expect(suite.monde.lire('dossier', DOSSIER).evenements.at(-1)).toMatchObject({
      type: 'PrecisionsCommissionConsignees',
      donnees: { commission: SEANCE, seance: LE },
      personnel: { precisions },
    });
    expect(JSON.stringify(suite.monde.lire('commission', SEANCE))).not.toContain(precisions);
  });
});

describe('R4.46 les décisions', () => {
  it('are those of the commission, with a reason and a day where they are owed', () => {
    const suite = etantDonne(tenue);
    const refuse = (decision: object, champ: string) =>
      suite.quand(rendre(decision)).alorsRefus('R4.46', { champ: `decisions[0].${champ}` });
    refuse({ decision: 'transitoire' }, 'decision');
    refuse({ decision: 'refusee' }, 'raison');
    refuse({ ...REFUSEE, raison: 'pieces-manquantes' }, 'raison');
    refuse({ decision: 'favorable', raison: 'effort-excessif' }, 'raison');
    refuse({ decision: 'ajournee', raison: 'pieces-manquantes' }, 'reexamenLe');
    refuse({ ...AJOURNEE, reexamenLe: LE }, 'reexamenLe');
    refuse({ ...REFUSEE, reexamenLe: '2026-04-06' }, 'reexamenLe');
    refuse({ decision: 'favorable', logement: 'l-4' }, 'logement');
    suite.quand(rendre({ dossier: 'd-9', decision: 'favorable' })).alorsRefus('R4.41');
  });

  it('are all of one fact, or none', () => {
    const deux = etantDonne(
      ...[monde, convoquer(), voisin, inscrire(), inscrire('d-2', ['l-3']), envoyer()].flat(),
      jours(7),
      presents('cacl', 'ctg'),
    );
    deux
      .quand(rendre({ decision: 'favorable' }, { dossier: 'd-2', decision: 'refusee' }))
      .alorsRefus('R4.46');
    expect(etatDe(deux).lignes.map((l) => l.decision)).toEqual([null, null]);
    deux
      .quand(rendre(REFUSEE, { ...AJOURNEE, precisions: 'À revoir', dossier: 'd-2' }))
      .alors('DecisionsRendues');
    expect(etatDe(deux).lignes).toMatchObject([
      { decision: { decision: 'refusee', logement: 'l-2' }, application: { etat: 'en-attente' } },
      { decision: { decision: 'ajournee', reexamenLe: '2026-04-06' } },
    ]);
    deux.quand(rendre({ decision: 'favorable' })).alorsRefus('R4.46');
  });

  it('among several dwellings a favourable one names its own', () => {
    const suite = etantDonne(
      ...[
        monde,
        convoquer(),
        inscrire(DOSSIER, ['l-2', 'l-3']),
        envoyer(),
        jours(7),
        presents('cacl', 'ctg'),
      ].flat(),
    );
    suite.quand(rendre({ decision: 'favorable' })).alorsRefus('R4.46', { champ: 'decisions[0].logement' });
    suite.quand(rendre({ decision: 'favorable', logement: 'l-3' })).alors('DecisionsRendues');
  });

  describe('R4.130: the same dwelling is retained for one household of the session only', () => {
    const FAVORABLE = { decision: 'favorable' };
    const favorableVoisin = { ...FAVORABLE, dossier: 'd-2' };
    const examines = (duVoisin: string[]) =>
      etantDonne(
        ...[monde, convoquer(), voisin, inscrire(), inscrire('d-2', duVoisin), envoyer()].flat(),
        jours(7),
        presents('cacl', 'ctg'),
      );
    const corriger = (corps: object) =>
      sur(pilote, 'CorrigerDecision', { dossier: DOSSIER, correction: 'element-nouveau', ...corps });

    it('in one fact, whether it is named or the only one of its line', () => {
      const suite = examines(['l-2', 'l-3']);
      suite
        .quand(rendre(FAVORABLE, { ...favorableVoisin, logement: 'l-2' }))
        .alorsRefus('R4.130', { champ: 'decisions[1].logement' });
      expect(etatDe(suite).lignes.map((l) => l.decision)).toEqual([null, null]);
      suite.quand(rendre(FAVORABLE, { ...favorableVoisin, logement: 'l-3' })).alors('DecisionsRendues');
    });

    it('after another fact of the session, until that decision is corrected', () => {
      const suite = examines(['l-2']).quand(rendre(FAVORABLE)).alors('DecisionsRendues');
      suite.quand(rendre(favorableVoisin)).alorsRefus('R4.130', { champ: 'decisions[0].logement' });
      suite.quand(corriger(REFUSEE)).alors('DecisionCorrigee');
      suite.quand(rendre(favorableVoisin)).alors('DecisionsRendues');
      suite.quand(corriger(FAVORABLE)).alorsRefus('R4.130', { champ: 'logement' });
    });

    it('and is refused to several households alike', () => {
      examines(['l-2'])
        .quand(rendre(REFUSEE, { ...REFUSEE, dossier: 'd-2' }))
        .alors('DecisionsRendues');
    });
  });

  it('R4.6: a CALEOL, its bailleur’s own and with its réservataires, decides in the dossier', () => {
    const caleol = { nature: 'caleol', bailleur: 'siguy' };
    etantDonne(monde)
      .quand(convoquer({ nature: 'caleol' }))
      .alorsRefus('R4.40', { champ: 'bailleur' });
    etantDonne(monde)
      .quand(convoquer({ bailleur: 'siguy' }))
      .alorsRefus('R4.40', { champ: 'bailleur' });
    etantDonne(monde).quand(convoquer(caleol, autreBailleur)).alorsRefus('R0.6', { champ: 'bailleur' });
    const suite = etantDonne(monde, convoquer(caleol, bailleur), inscrire(), envoyer(), jours(7));
    suite.quand(
      sur(bailleur, 'ConsignerPresences', { presences: [{ organisation: 'ctg', presence: 'presente' }] }),
    );
    expect(etatDe(suite).membres[1]).toMatchObject({ organisation: 'ctg', reservataire: true });
    suite.quand(rendre({ decision: 'favorable' })).alorsRefus('R4.6');
  });

  it('R0.6: is run by pilots, a CALEOL also by its bailleur; a référent runs none', () => {
    etantDonne(convoquee)
      .quand(sur(bailleur, 'AnnulerSeance', { raison: 'erreur' }))
      .alorsRefus('R0.6');
    etantDonne(convoquee)
      .quand(sur(referent, 'AnnulerSeance', { raison: 'erreur' }))
      .alorsRefus('R0.6');
  });
});
