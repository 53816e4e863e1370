import { describe, expect, it } from '@jest/globals';
import {
  acte,
  accord,
  attribution,
  bail,
  cloture,
  confirmation,
  demenagement,
  jusqua,
  logement,
  offreAttribuee,
  ouverture,
  pilote,
  referent,
  visite,
  type Recit,
} from './soutien/gestes.js';
import { etantDonne, jours, procedure } from './soutien/dsl.js';

const PREUVE = 'Courrier du 2 mars, lu par le référent';
const rouvrir = (corps: object = {}, survenuLe?: string) =>
  acte(pilote, 'RouvrirDossier', { motif: 'Clos par erreur', ...corps }, survenuLe);
const sorti = cloture('parti-de-lui-meme', PREUVE);
const pris: Recit = {
  ...{ acteur: pilote, agregat: 'logement', id: 'l-1', acte: 'RetirerLogement' },
  corps: { motif: 'Vendu' },
};
const ouvertes = (etat: { taches: readonly { code: string; etat: string }[] }) =>
  etat.taches.filter((t) => t.etat === 'a-faire').map((t) => t.code);

describe('R6.21: the home that a closing gave back is the household’s again when the dossier is reopened', () => {
  const chezLui = [...jusqua('suivi'), procedure];

  it('closed as rehoused, it has kept its home: nothing is given back nor taken again', () => {
    const suite = etantDonne(jusqua('cloture'), cloture());
    expect(suite.logement('l-1')).toMatchObject({ statut: 'attribue', dossier: 'd-1' });
    suite.quand(rouvrir()).alorsEtat(({ propositions, faits }) => {
      expect(propositions.map((p) => p.etat)).toEqual(['attribuee']);
      expect(faits['demenagement']).toBeDefined();
    });
  });

  it('closed by mistake, it is at home as before: dwelling, lease, move, and its step', () => {
    const suite = etantDonne(chezLui, sorti, procedure);
    expect(suite.logement('l-1')).toMatchObject({ statut: 'disponible', dossier: null });
    const avant = etantDonne(chezLui).etat;
    suite.quand(jours(10), rouvrir(), procedure);
    expect(suite.logement('l-1')).toMatchObject({ statut: 'attribue', dossier: 'd-1', retenue: null });
    const { propositions, faits, demenagement: entree } = suite.etat;
    expect(propositions.map(({ etat, fait }) => ({ etat, fait }))).toEqual(
      avant.propositions.map(({ etat, fait }) => ({ etat, fait })),
    );
    expect([faits, entree]).toEqual([avant.faits, avant.demenagement]);
    expect(suite.etat.etapes.at(-1)).toMatchObject({ etape: 'suivi', occurrence: 2 });
    expect(ouvertes(suite.etat)).toEqual(expect.arrayContaining(['contact-1-mois']));
  });

  it('as often as the mistake is made', () => {
    const suite = etantDonne(chezLui, sorti, rouvrir(), sorti, rouvrir(), procedure);
    expect(suite.logement('l-1')).toMatchObject({ statut: 'attribue', dossier: 'd-1' });
  });

  it('attributed and not yet moved into, it is waited for again', () => {
    const suite = etantDonne(jusqua('demenagement'), procedure, sorti, rouvrir(), procedure);
    expect(ouvertes(suite.etat)).toContain('signer-bail');
    suite.quand(bail).alors('BailSigne');
  });

  it('a transitional one too', () => {
    const offert = [
      logement('t-1', { nature: 'transitoire' }),
      acte(pilote, 'ProposerLogement', { logement: 't-1' }),
      ...[confirmation, visite, accord, attribution, bail, demenagement],
    ];
    const suite = etantDonne(jusqua('rapprochement'), offert);
    const avant = suite.etat.transitoire;
    suite.quand(sorti, rouvrir());
    expect(suite.etat.transitoire).toEqual(avant);
    expect(suite.logement('t-1').dossier).toBe('d-1');
  });

  it('free no more, the reopening says so and another one is owed', () => {
    const suite = etantDonne(chezLui, sorti, pris);
    suite.quand(rouvrir({ logement: 'repris' })).alorsRefus('R6.21', { champ: 'logement' });
    suite.quand(rouvrir()).alors('DossierRouvert');
    const ouvert = suite.monde.lire('dossier', 'd-1').evenements.at(-1);
    expect(ouvert?.donnees).toEqual({ perdus: [suite.etat.propositions[0]?.id] });
    suite.quand(procedure);
    expect(suite.etat.etapes.at(-1)).toMatchObject({ etape: 'rapprochement', occurrence: 2 });
    expect(ouvertes(suite.etat)).toContain('proposer-logement');
  });

  it('left for good, it stays at the guichet', () => {
    const suite = etantDonne(chezLui, sorti, rouvrir({ logement: 'quitte' }), procedure);
    expect(suite.logement('l-1')).toMatchObject({ statut: 'disponible' });
    suite.quand(...offreAttribuee('l-1')).alors('AttributionDecidee');
  });
});

describe('R6.22: a reopening follows the closing that it undoes', () => {
  it('and the next closing the reopening', () => {
    const suite = etantDonne(jusqua('enquete-sociale'), jours(30), sorti, jours(5));
    suite.quand(rouvrir({}, '2026-03-31T15:00:00.000Z')).alorsRefus('R6.22', {
      champ: 'survenuLe',
      motif: 'Cette date précède la clôture du dossier (01/04/2026).',
    });
    suite.quand(rouvrir({}, '2026-04-03T15:00:00.000Z')).alors('DossierRouvert');
    const clore = acte(
      referent,
      'CloreDossier',
      { issue: 'parti-de-lui-meme', preuve: PREUVE },
      '2026-04-02T15:00:00.000Z',
    );
    suite.quand(clore).alorsRefus('R6.22', { champ: 'survenuLe' });
  });

  it('R6.4: nor is a household closed as rehoused before its review', () => {
    const suite = etantDonne(jusqua('cloture'), jours(2));
    const hier = acte(
      referent,
      'CloreDossier',
      { issue: 'reloge-definitivement', inacheve: 'Fait sans le service' },
      '2026-03-04T15:00:00.000Z',
    );
    suite.quand(hier).alorsRefus('R6.4', { champ: 'survenuLe' });
  });
});

describe('R6.23: the death of one does not take the home of those who stay', () => {
  const deces = (corps: object = {}) =>
    acte(referent, 'CloreDossier', { issue: 'deces', preuve: PREUVE, ...corps });

  it('a household of several says whether anybody is left; if so its dossier goes on', () => {
    const suite = etantDonne(jusqua('suivi'));
    suite.quand(deces()).alorsRefus('R6.23', { champ: 'restants' });
    suite.quand(deces({ restants: 'continue' })).alorsRefus('R6.23', { champ: 'restants' });
    expect(suite.logement('l-1')).toMatchObject({ statut: 'attribue' });
    suite.quand(deces({ restants: 'aucun' })).alors('DossierClos');
    expect(suite.logement('l-1')).toMatchObject({ statut: 'disponible' });
  });

  it('a person alone is asked nothing', () => {
    const [avant, apres] = [
      jusqua('concertation').slice(0, 3),
      ouverture({ situation: { nombrePersonnes: 1 } }),
    ];
    etantDonne(avant, apres).quand(deces()).alors('ReferentDesigne', 'DossierClos');
  });
});

it('R6.24: who has moved was not kept in place', () => {
  const suite = etantDonne(jusqua('suivi'));
  suite.quand(cloture('maintenu-sur-place', PREUVE)).alorsRefus('R6.24', { champ: 'issue' });
  etantDonne(jusqua('demenagement')).quand(cloture('maintenu-sur-place', PREUVE)).alors('DossierClos');
});
