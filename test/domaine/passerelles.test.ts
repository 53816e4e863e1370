import { describe, expect, it } from '@jest/globals';
import { etantDonne, jours } from './soutien/dsl.js';
import {
  accord,
  acte,
  attribution,
  autreBailleur,
  bail,
  charte,
  confirmation,
  demenagement,
  liberation,
  logement,
  operation,
  pilote,
  proposition,
  refusMenage,
  visite,
  type Recit,
} from './soutien/gestes.js';
import {
  bourse,
  candidater,
  echanger,
  inscrits,
  menageAuSeuil,
  ouvrir,
  pour,
  surLogement,
} from './soutien/passerelles.js';

const DOSSIER_2 = 'd-2';
const scene = (...reste: Recit[]): Recit[] => [
  ...charte,
  operation('2026-02-02'),
  ...menageAuSeuil('d-1'),
  ...['l-1', 'l-2', 'l-3', 'l-4'].map((id) => logement(id)),
  ...reste,
];
const ouverts = (...ids: string[]): Recit[] => ids.map((id) => ouvrir(id, 'location-choisie'));

describe('R4.82: a household stands for a dwelling in location choisie', () => {
  it('its référent does it in its name, the dwelling knows it, and it may be withdrawn', () => {
    const suite = etantDonne(scene(...ouverts('l-1'))).quand(candidater('l-1'));
    suite.alors('CandidatureDeposee');
    expect(suite.logement('l-1').candidats).toEqual(['d-1']);
    suite.quand(candidater('l-1')).alorsRefus('R4.82');
    suite.quand(acte(pilote, 'RetirerCandidature', { logement: 'l-1', motif: 'Trop petit' }));
    expect([suite.logement('l-1').candidats, suite.etat.passerelles.candidatures]).toEqual([[], []]);
    suite.quand(acte(pilote, 'RetirerCandidature', { logement: 'l-1', motif: 'x' })).alorsRefus('R4.82');
  });
  it('only for a dwelling open that day, and with the agreement of the household', () => {
    etantDonne(scene()).quand(candidater('l-1')).alorsRefus('R4.82');
    etantDonne(scene(...ouverts('l-1')))
      .quand(jours(60), candidater('l-1'))
      .alorsRefus('R4.82');
    etantDonne(
      scene(...ouverts('l-1'), acte(pilote, 'RetirerConsentement', { consentement: 'c1', motif: 'Repris' })),
    )
      .quand(candidater('l-1'))
      .alorsRefus('R3.3');
  });
  it('as many as the charter admits, and none once a dwelling is attributed', () => {
    const ids = ['l-1', 'l-2', 'l-3', 'l-4'];
    const suite = etantDonne(scene(...ouverts(...ids)))
      .quand(...ids.slice(0, 3).map((id) => candidater(id)))
      .alors('CandidatureDeposee');
    suite.quand(candidater('l-4')).alorsRefus('R4.82');
    suite.quand(jours(31), proposition('l-1'), confirmation, visite, accord, attribution);
    expect(suite.etat.passerelles.candidatures).toEqual([]);
    expect(ids.map((id) => suite.logement(id).candidats)).toEqual([[], [], [], []]);
  });
});

describe('R4.83: the choice among candidates', () => {
  const deux = () => etantDonne(scene(...menageAuSeuil(DOSSIER_2), ...ouverts('l-1'), candidater('l-1')));
  it('comes after the date, and goes to one of them, by the ordinary proposal', () => {
    deux().quand(proposition('l-1')).alorsRefus('R4.83');
    deux()
      .quand(jours(31), pour(DOSSIER_2, proposition('l-1')))
      .alorsRefus('R4.83');
    deux().quand(jours(31), proposition('l-1')).alors('LogementPropose');
  });
  it('is free when the bailleur closes the candidatures, or when there is none', () => {
    deux()
      .quand(
        surLogement('l-1', 'FermerLocationChoisie', { motif: 'Urgence' }),
        pour(DOSSIER_2, proposition('l-1')),
      )
      .alors('LogementPropose');
    etantDonne(scene(...ouverts('l-1')))
      .quand(jours(31), proposition('l-1'))
      .alors('LogementPropose');
  });
});

describe('R4.90: a household offers its home in exchange', () => {
  it('nobody else may have it: neither an ordinary proposal nor a candidature, nor another occupant', () => {
    const suite = etantDonne(inscrits);
    expect(suite.logement('h-1')).toMatchObject({ occupant: 'd-1', statut: 'disponible' });
    suite.quand(pour(DOSSIER_2, proposition('h-1'))).alorsRefus('R4.90');
    suite.quand(candidater('h-1', DOSSIER_2)).alorsRefus('R4.90');
    suite.quand(acte(pilote, 'InscrireEchange', { logement: 'h-2' })).alorsRefus('R4.90');
    suite.quand(acte(pilote, 'QuitterEchange', { motif: 'Il reste' })).alors('EchangeQuitte');
    expect(suite.logement('h-1').occupant).toBeNull();
  });
  it('only a dwelling that its bailleur opened to the bourse', () => {
    etantDonne(bourse, logement('l-1'))
      .quand(acte(pilote, 'InscrireEchange', { logement: 'l-1' }))
      .alorsRefus('R4.90');
  });
});

const surDeux = (recit: Recit): Recit => pour(DOSSIER_2, recit);
const propose = () => etantDonne(inscrits).quand(echanger());
const leurBailleur = (nom: string, corps: object | ((monde: { maintenant: string }) => object) = {}): Recit =>
  acte(autreBailleur, nom, corps);
/** `d-1` enters `h-2`, of the other bailleur; `d-2` enters `h-1`. */
const jusquAccord: Recit[] = [
  ...[leurBailleur('ConfirmerProposition'), visite, accord],
  ...[confirmation, visite, accord].map(surDeux),
];
const seance = (monde: { maintenant: string }) => ({
  seance: monde.maintenant.slice(0, 10),
  membres: ['bailleur'],
});
const attribuerUn = leurBailleur('AttribuerLogement', seance);
const signerUn = leurBailleur('SignerBail', (monde) => ({ signeLe: monde.maintenant.slice(0, 10) }));
const deux = (suite: ReturnType<typeof propose>) => suite.monde.lire('dossier', DOSSIER_2).etat;

describe('R4.92: an exchange is proposed to every household at once', () => {
  it('each is proposed the home of the next one, and both homes are held, once each', () => {
    const suite = propose().alors('LogementPropose');
    expect(suite.etat.propositions[0]).toMatchObject({ logement: 'h-2', etat: 'proposee' });
    expect(deux(suite).propositions[0]).toMatchObject({
      logement: 'h-1',
      echange: suite.etat.propositions[0]?.echange,
    });
    expect(suite.logement('h-1')).toMatchObject({ statut: 'reserve', dossier: DOSSIER_2 });
    expect(suite.logement('h-2')).toMatchObject({ statut: 'reserve', dossier: 'd-1' });
    suite.quand(echanger()).alorsRefus('R4.2');
  });
  it('only between households of the bourse, with their own homes and operations, that agree', () => {
    etantDonne(bourse).quand(echanger()).alorsRefus('R4.90');
    etantDonne(inscrits)
      .quand(echanger({ logement: 'h-1' }))
      .alorsRefus('R4.92');
    etantDonne(inscrits)
      .quand(echanger({ operation: 'AUTRE' }))
      .alorsRefus('R4.92');
    etantDonne(inscrits)
      .quand(echanger({ dossier: 'd-9' }))
      .alorsRefus('R4.92');
    etantDonne(
      inscrits,
      surDeux(acte(pilote, 'RetirerConsentement', { consentement: 'c1', motif: 'Repris' })),
    )
      .quand(echanger())
      .alorsRefus('R3.3');
  });
  it('never a home that does not suit the household that would get it', () => {
    const grande = [
      ...menageAuSeuil('d-3', { nombrePersonnes: 8 }),
      logement('h-3'),
      ouvrir('h-3', 'bourse-echange'),
    ];
    etantDonne(inscrits, grande, pour('d-3', acte(pilote, 'InscrireEchange', { logement: 'h-3' })))
      .quand(echanger({ dossier: 'd-3', logement: 'h-3' }))
      .alorsRefus('R4.92');
  });
});

describe('R4.93: an exchange is made whole, or not at all', () => {
  const TOMBENT: readonly [string, Recit[]][] = [
    ['the bailleur declines', [leurBailleur('DeclinerProposition', { motif: 'Travaux', code: 'travaux' })]],
    ['the household refuses', [leurBailleur('ConfirmerProposition'), visite, refusMenage()]],
    ['the proposal is withdrawn', [acte(pilote, 'RetirerProposition', { motif: 'Erreur' })]],
    [
      'the CALEOL rejects',
      [
        ...jusquAccord,
        leurBailleur('RejeterCandidature', (m: { maintenant: string }) => ({
          ...seance(m),
          motif: 'x',
          code: 'autre-caleol',
        })),
      ],
    ],
    [
      'the household leaves',
      [
        acte(pilote, 'CloreDossier', {
          issue: 'deces',
          restants: 'aucun',
          preuve: 'Acte de décès du 3 mars',
        }),
      ],
    ],
  ];
  it.each(TOMBENT)(
    '%s: the other leg falls with it, and every home is its household’s again',
    (_cas, recits) => {
      const suite = propose().quand(...recits);
      expect(deux(suite).propositions[0]).toMatchObject({ etat: 'retiree' });
      for (const id of ['h-1', 'h-2'])
        expect(suite.logement(id)).toMatchObject({ statut: 'disponible', dossier: null, retenue: null });
      expect(suite.logement('h-2').occupant).toBe(DOSSIER_2);
    },
  );
  it('even when the other was already attributed its dwelling', () => {
    const suite = propose().quand(...jusquAccord, surDeux(attribution));
    expect(deux(suite).propositions[0]?.etat).toBe('attribuee');
    suite.quand(acte(pilote, 'RetirerProposition', { motif: 'Le ménage renonce' }));
    expect(deux(suite).propositions[0]?.etat).toBe('retiree');
    expect(suite.logement('h-1')).toMatchObject({ statut: 'disponible', occupant: 'd-1' });
  });
});

describe('R4.94: no lease before every dwelling of the exchange is attributed', () => {
  it('then the leases are signed, and an exchange with a lease signed does not fall', () => {
    const suite = propose().quand(...jusquAccord, attribuerUn);
    suite.quand(signerUn).alorsRefus('R4.94');
    suite.quand(surDeux(attribution), signerUn).alors('BailSigne');
    suite.quand(surDeux(acte(pilote, 'RetirerProposition', { motif: 'x' }))).alorsRefus('R4.94');
  });
});

describe('R4.95: the homes change hands', () => {
  it('each move frees a home for its new household: the chain says who freed what', () => {
    const suite = propose().quand(...jusquAccord, attribuerUn, surDeux(attribution));
    suite.quand(signerUn, demenagement, liberation, ...[bail, demenagement, liberation].map(surDeux));
    expect(suite.logement('h-1')).toMatchObject({
      ...{ statut: 'attribue', dossier: DOSSIER_2, libereParDossier: 'd-1', occupant: null },
    });
    expect(suite.logement('h-2')).toMatchObject({ dossier: 'd-1', libereParDossier: DOSSIER_2 });
  });
});
