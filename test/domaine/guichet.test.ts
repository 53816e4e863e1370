import { describe, expect, it } from '@jest/globals';
import { PROCEDURE_ACTEUR, type Acteur } from '../../src/domaine/noyau/acteur.js';
import type { Evenement } from '../../src/domaine/noyau/evenement.js';
import { AGREGATS } from '../../src/domaine/agregats.js';
import { echeanceLogement } from '../../src/domaine/logement/echeance.js';
import { etantDonne, jours } from './soutien/dsl.js';
import {
  autreBailleur,
  bailleur,
  jusqua,
  LOGEMENT,
  logement,
  pilote,
  proposition,
  referent,
  type Recit,
} from './soutien/gestes.js';

const sur =
  (id: string) =>
  (acteur: Acteur, acte: string, corps: object = {}): Recit => ({
    acteur,
    agregat: 'logement',
    id,
    acte,
    corps,
  });
const m1 = sur('m-1');
const organisation = (code: string, type: string): Recit => ({
  ...{ acteur: pilote, agregat: 'organisation', id: code, acte: 'DeclarerOrganisation' },
  corps: { code, nom: code.toUpperCase(), type },
});
const ORGANISATIONS = [
  organisation('dgcopop', 'reservataire'),
  organisation('ctg', 'collectivite'),
  organisation('soliha', 'association'),
  organisation('coup-de-main', 'operateur'),
];
const renouveler = m1(bailleur, 'RenouvelerPublication');
const echue = (le: string) => m1(PROCEDURE_ACTEUR, 'ConstaterPublicationEchue', { le });
/** Default charter: six months from 2 March 2026, the last day whole. */
const FIN = '2026-09-03T03:00:00.000Z';

describe('R4.11: an offer says what its nature makes it say', () => {
  const NATURES = [
    ['transitoire', { dureeMaximaleMois: 18 }, 'dureeMaximaleMois'],
    ['iml', { gestionnaire: 'soliha' }, 'gestionnaire'],
    ['bail-rehabilitation', { travauxJusquau: '2026-06-01', disponibleLe: '2026-06-15' }, 'travauxJusquau'],
    ['auto-construction', { operateur: 'coup-de-main', parcelle: 'AB 123' }, 'operateur'],
  ] as const;
  it.each(NATURES)('%s', (nature, propres, champ) => {
    const donne = etantDonne(ORGANISATIONS);
    donne.quand(logement('m-1', { nature, [champ]: undefined })).alorsRefus('R4.11', { champ });
    donne.quand(logement('m-1', { nature, ...propres })).alors('LogementPublie');
    donne.quand(logement('m-2', propres)).alorsRefus('R4.11', { nature: 'invalide' });
  });
  it('a transitional one no longer than the charter says (R4.8)', () => {
    etantDonne()
      .quand(logement('m-1', { nature: 'transitoire', dureeMaximaleMois: 25 }))
      .alorsRefus('R4.8', { champ: 'dureeMaximaleMois' });
  });
  it.each([
    [{ nature: 'iml', gestionnaire: 'inconnue' }, 'gestionnaire'],
    [{ nature: 'iml', gestionnaire: 'dgcopop' }, 'gestionnaire'],
    [{ nature: 'bail-rehabilitation', travauxJusquau: '2026-02-01' }, 'travauxJusquau'],
    [
      { nature: 'bail-rehabilitation', travauxJusquau: '2026-06-01', disponibleLe: '2026-05-31' },
      'disponibleLe',
    ],
    [{ nature: 'auto-construction', operateur: 'soliha' }, 'parcelle'],
  ])('%j is refused on %s', (corps, champ) => {
    etantDonne(ORGANISATIONS).quand(logement('m-1', corps)).alorsRefus('R4.11', { champ });
  });
});

it.each([
  ['R4.18', { reservataire: 'personne' }, 'reservataire'],
  ['R4.18', { reservataire: 'soliha' }, 'reservataire'],
  ['R4.19', { qpv: { nom: 'Village chinois' } }, 'qpv'],
  ['R4.27', { conventionneLe: '2026-03-03' }, 'conventionneLe'],
  ['R4.27', { anneeConstruction: 2030 }, 'anneeConstruction'],
  ['R4.27', { accessibilite: 'aucune' }, 'accessibilite'],
  ['R4.27', { etage: 3, ascenseur: false }, 'accessible'],
])('%s: %j is refused on %s', (regle, corps, champ) => {
  etantDonne(ORGANISATIONS).quand(logement('m-1', corps)).alorsRefus(regle, { champ, nature: 'invalide' });
});

it('R4.18: the contingent is an organisation: State, CTG, or none', () => {
  const suite = etantDonne(
    ORGANISATIONS,
    logement('m-1', { reservataire: 'dgcopop' }),
    logement('m-2', { reservataire: 'ctg' }),
    logement('m-3'),
  );
  expect(['m-1', 'm-2', 'm-3'].map((id) => suite.logement(id).reservataire)).toEqual([
    'dgcopop',
    'ctg',
    undefined,
  ]);
});

describe('R4.16: an offer lapses', () => {
  it('when nobody renews it, and only the procedure says so', () => {
    const suite = etantDonne(logement('m-1'));
    expect(echeanceLogement(suite.logement('m-1'))).toEqual({ genre: 'publication', le: FIN });
    suite.quand(m1(pilote, 'ConstaterPublicationEchue', { le: FIN })).alorsRefus('R0.2');
    suite.quand(echue(FIN)).alorsRefus('R4.16', { nature: 'plus-tard' });
    suite.quand(jours(186), echue(FIN)).alors('PublicationEchue');
    expect(suite.logement('m-1')).toMatchObject({ statut: 'expire' });
    expect(echeanceLogement(suite.logement('m-1'))).toBeNull();
    suite.quand(echue(FIN)).alorsRefus('R4.16');
    suite.quand(renouveler).alors('PublicationRenouvelee');
    expect(suite.logement('m-1').statut).toBe('disponible');
  });
  it('renewed, its old deadline says nothing any more', () => {
    etantDonne(logement('m-1'))
      .quand(jours(100), renouveler, jours(86), echue(FIN))
      .alorsRefus('R4.16', { nature: 'conflit' });
  });
  it('published before publications expired, it never lapses', () => {
    const { evoluer, initial } = AGREGATS.logement;
    const ancien: Evenement = {
      type: 'LogementPublie',
      donnees: { ...LOGEMENT, reference: 'x', bailleur: 'siguy', financement: 'PLAI' },
    };
    const inscrit = { ...ancien, version: 1, survenuLe: FIN, enregistreLe: FIN, auteur: 'pilote:p' };
    const etat = evoluer(initial('m-1'), inscrit);
    expect([etat.valableJusquau, echeanceLogement(etat)]).toEqual([null, null]);
    const tenu = evoluer(etat, {
      ...inscrit,
      type: 'LogementReserve',
      donnees: { dossier: 'd', proposition: 'p1' },
      version: 2,
    });
    expect([tenu.statut, tenu.retenue?.jusquau, echeanceLogement(tenu)]).toEqual(['reserve', null, null]);
  });
});

describe('R4.17: description and price change while nobody relies on them', () => {
  const offre = { ...LOGEMENT };
  it('the whole is said anew, and every price stays', () => {
    const suite = etantDonne(logement('m-1', { secteur: 'Mont-Lucas', annexes: 30 }));
    suite.quand(m1(bailleur, 'ModifierLogement', offre)).alors('LogementModifie', 'LoyerModifie');
    expect(suite.logement('m-1')).not.toHaveProperty('secteur');
    expect(suite.logement('m-1')).not.toHaveProperty('annexes');
    suite.quand(m1(bailleur, 'ModifierLogement', offre)).alorsRefus('R4.17');
    suite
      .quand(m1(bailleur, 'ModifierLoyer', { loyer: 380, charges: 50, motif: 'Convention' }))
      .alors('LoyerModifie');
    suite.quand(m1(bailleur, 'ModifierLoyer', { loyer: 380, charges: 50 })).alorsRefus('R4.17');
    expect(suite.logement('m-1').prix.map((p) => p.loyer)).toEqual([410, 410, 380]);
    expect(suite.logement('m-1')).toMatchObject({ reference: 'm-1', bailleur: 'siguy', loyer: 380 });
    suite.quand(m1(bailleur, 'ModifierLogement', { ...offre, nature: 'transitoire' })).alorsRefus('R4.11');
  });
  it('neither held, attributed, nor another’s', () => {
    const modifier = (id: string) => sur(id)(bailleur, 'ModifierLogement', { ...offre, surface: 63 });
    etantDonne(jusqua('rapprochement')).quand(proposition('l-1'), modifier('l-1')).alorsRefus('R4.17');
    etantDonne(jusqua('demenagement')).quand(modifier('l-1')).alorsRefus('R4.17');
    etantDonne(logement('m-1'))
      .quand(m1(autreBailleur, 'ModifierLogement', offre))
      .alorsRefus('R0.6');
  });
});

describe('R4.10: back to the guichet', () => {
  const remettre = (id: string) =>
    sur(id)(bailleur, 'RemettreAuGuichet', { disponibleLe: '2026-04-01', motif: 'Travaux finis' });
  it('a withdrawn dwelling, not one that is there', () => {
    const suite = etantDonne(logement('m-1'));
    suite.quand(remettre('m-1')).alorsRefus('R4.10');
    suite
      .quand(m1(bailleur, 'RetirerLogement', { motif: 'Travaux' }), remettre('m-1'))
      .alors('LogementRemis');
    expect(suite.logement('m-1')).toMatchObject({ statut: 'disponible', disponibleLe: '2026-04-01' });
  });
  it('R4.22: not while its household lives there', () => {
    etantDonne(jusqua('demenagement')).quand(remettre('l-1')).alorsRefus('R4.22');
  });
});

it('R4.22: a dwelling says which move freed it, once the household has moved', () => {
  const rattacher = m1(referent, 'RattacherLiberation', { dossier: 'd-1' });
  etantDonne(jusqua('demenagement'), logement('m-1'))
    .quand(rattacher)
    .alorsRefus('R4.22', { champ: 'dossier' });
  const suite = etantDonne(jusqua('suivi'), logement('m-1'));
  suite
    .quand(m1(referent, 'RattacherLiberation', { dossier: 'd-9' }))
    .alorsRefus('R4.22', { nature: 'invalide' });
  suite.quand(sur('l-1')(referent, 'RattacherLiberation', { dossier: 'd-1' })).alorsRefus('R4.22');
  suite.quand(rattacher).alors('LiberationRattachee');
  expect(suite.logement('m-1').libereParDossier).toBe('d-1');
  suite.quand(rattacher).alorsRefus('R4.22');
  suite.quand(m1(pilote, 'DetacherLiberation', { motif: 'Erreur' })).alors('LiberationDetachee');
  suite.quand(m1(pilote, 'DetacherLiberation', { motif: 'Erreur' })).alorsRefus('R4.22');
});

describe('R4.23: location choisie, bourse d’échange', () => {
  const ouvrir = (corps: object = {}) =>
    m1(bailleur, 'OuvrirLocationChoisie', { mode: 'location-choisie', jusquau: '2026-04-30', ...corps });
  it('opens an available dwelling until a date, and closes', () => {
    const suite = etantDonne(logement('m-1'));
    suite.quand(ouvrir({ jusquau: '2026-03-01' })).alorsRefus('R4.23', { champ: 'jusquau' });
    suite.quand(ouvrir({ jusquau: '2027-03-01' })).alorsRefus('R4.23', { champ: 'jusquau' });
    suite.quand(ouvrir()).alors('LocationChoisieOuverte').quand(ouvrir()).alorsRefus('R4.23');
    suite.quand(m1(bailleur, 'FermerLocationChoisie', { motif: 'x' })).alors('LocationChoisieFermee');
    suite.quand(m1(bailleur, 'FermerLocationChoisie', { motif: 'x' })).alorsRefus('R4.23');
  });
  it('exchanges social dwellings only', () => {
    etantDonne(logement('m-1', { nature: 'prive' }))
      .quand(ouvrir({ mode: 'bourse-echange' }))
      .alorsRefus('R4.23', { champ: 'mode' });
  });
});

it('R4.20: a dwelling bears the pictures that the charter admits, each once', () => {
  const photo = (rang: number, octets = 1000) =>
    m1(bailleur, 'AjouterPhoto', {
      id: String(rang).padStart(64, '0'),
      type: 'image/png',
      largeur: 10,
      hauteur: 10,
      octets,
    });
  const suite = etantDonne(logement('m-1'));
  suite.quand(photo(1, 8_000_001)).alorsRefus('R4.20', { champ: 'photo' });
  suite.quand(photo(1)).alors('PhotoAjoutee').quand(photo(1)).alorsRefus('R4.20');
  suite.quand(...Array.from({ length: 11 }, (_, i) => photo(i + 2))).alors('PhotoAjoutee');
  suite.quand(photo(13)).alorsRefus('R4.20');
  const retirer = m1(pilote, 'RetirerPhoto', { photo: '1'.padStart(64, '0'), motif: 'Personne visible' });
  suite.quand(retirer).alors('PhotoRetiree').quand(retirer).alorsRefus('R4.20', { nature: 'absent' });
});
