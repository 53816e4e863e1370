import { describe, expect, it } from '@jest/globals';
import { CHARTE_DEFAUT } from '../../src/domaine/charte/defaut.js';
import {
  acte,
  accord,
  attribution,
  bail,
  bailleur,
  confirmation,
  demenagement,
  jusqua,
  liberation,
  logement,
  pilote,
  referent,
  visite,
} from './soutien/gestes.js';
import { etantDonne, jours, le, procedure } from './soutien/dsl.js';
import { regime } from './soutien/gestes-propositions.js';

const etape5 = jusqua('demenagement');
const ouvertes = (etat: { taches: readonly { code: string; etat: string }[] }) =>
  etat.taches.filter((t) => t.etat === 'a-faire').map((t) => t.code);

const prolonger = (jusquAu: string, par = pilote, accordBailleur = 'Avenant signé le 1er mars') =>
  acte(par, 'ProlongerTransitoire', { jusquAu, motif: 'Livraison retardée', accordBailleur });

describe('a transitional dwelling', () => {
  const propose = [
    logement('t-1', { nature: 'transitoire' }),
    acte(pilote, 'ProposerLogement', { logement: 't-1' }),
  ];
  const attribue = [...jusqua('rapprochement'), ...propose, confirmation, visite, accord, attribution];
  const enTransitoire = [...attribue, bail, demenagement];

  it('R4.8: its lease ends within the charter’s duration', () => {
    const signer = (finLe: string) => acte(bailleur, 'SignerBail', { signeLe: '2026-03-02', finLe });
    etantDonne(attribue).quand(signer('2027-09-03')).alorsRefus('R4.8', { champ: 'finLe' });
    etantDonne(attribue, signer('2027-03-01'), demenagement).alorsEtat(({ transitoire }) =>
      expect(transitoire?.fin.le).toBe('2027-03-01'),
    );
  });

  it('R4.108: the dwelling’s own duration holds when it is shorter than the charter’s; the lease says its end', () => {
    const court = [
      logement('t-1', { nature: 'transitoire', dureeMaximaleMois: 6 }),
      ...[acte(pilote, 'ProposerLogement', { logement: 't-1' }), confirmation, visite, accord, attribution],
    ];
    const signer = (corps: object) => acte(bailleur, 'SignerBail', { signeLe: '2026-03-02', ...corps });
    const suite = etantDonne(jusqua('rapprochement'), court);
    suite.quand(signer({ finLe: '2026-09-03' })).alorsRefus('R4.8', { champ: 'finLe' });
    suite.quand(signer({}), demenagement);
    expect(suite.etat.transitoire?.fin.le).toBe('2026-09-02');
  });

  it('R4.108: one duration in the charter, for what is offered and for what is leased', () => {
    const duree = CHARTE_DEFAUT.demenagement.dureeTransitoireMois;
    const offrir = (dureeMaximaleMois: number) =>
      etantDonne(etape5).quand(logement('t-9', { nature: 'transitoire', dureeMaximaleMois }));
    offrir(duree).alors('LogementPublie');
    offrir(duree + 1).alorsRefus('R4.8', { champ: 'dureeMaximaleMois' });
    expect(CHARTE_DEFAUT.guichet).not.toHaveProperty('dureeTransitoireMois');
  });

  it('R5.16: once it is moved into, the origin dwelling is still to be released', () => {
    const suite = etantDonne(enTransitoire, procedure);
    expect(ouvertes(suite.etat)).toContain('liberer-origine-transitoire');
    suite.quand(liberation, procedure);
    expect(suite.etat.taches.find((t) => t.code === 'liberer-origine-transitoire')?.etat).toBe('terminee');
  });

  it('R6.11: its clock turns around its end: reminders before, lateness at it, the commission at last', () => {
    const suite = etantDonne(enTransitoire, liberation, procedure);
    expect(suite.etat.transitoire?.fin.le).toBe('2027-09-02');
    const sortie = suite.etat.taches.find((t) => t.code === 'sortir-du-transitoire');
    expect(sortie?.echelle.map((r) => `${r.rang} ${r.le.slice(0, 10)}`)).toEqual([
      'rappel-1 2027-03-02',
      'rappel-2 2027-06-02',
      'rappel-3 2027-08-02',
      'retard 2027-09-03',
      'escalade-1 2027-09-09',
      'escalade-2 2027-09-17',
      'escalade-3 2027-10-04',
    ]);
    suite.quand(le('2027-10-05T12:00:00.000Z'), procedure);
    expect(suite.etat.taches.find((t) => t.code === 'sortir-du-transitoire')?.escaladeVers).toBe(
      'commission',
    );
  });

  it('R6.11: a pilot alone prolongs it, with a reason and within the charter’s duration; the clock follows', () => {
    etantDonne(etape5).quand(prolonger('2027-12-01')).alorsRefus('R6.11');
    const suite = etantDonne(enTransitoire, procedure, le('2027-09-01T12:00:00.000Z'), procedure);
    suite.quand(prolonger('2027-12-01', referent)).alorsRefus('R0.6');
    suite.quand(prolonger('2027-09-02')).alorsRefus('R6.11', { champ: 'jusquAu' });
    suite.quand(prolonger('2029-03-02')).alorsRefus('R4.8', { champ: 'jusquAu' });
    suite.quand(prolonger('2027-12-01'), procedure);
    const [ancienne, nouvelle] = suite.etat.taches.filter((t) => t.code === 'sortir-du-transitoire');
    expect(ancienne?.etat).toBe('annulee');
    expect(nouvelle).toMatchObject({ etat: 'a-faire', echeance: '2027-12-02T03:00:00.000Z' });
  });

  it('R5.17: within what its bailleur offered, from the lease on; beyond, with its agreement alone', () => {
    const offert = [
      logement('t-1', { nature: 'transitoire', dureeMaximaleMois: 12 }),
      ...[acte(pilote, 'ProposerLogement', { logement: 't-1' }), confirmation, visite, accord, attribution],
      acte(bailleur, 'SignerBail', { signeLe: '2026-03-02', finLe: '2026-09-02' }),
      jours(10),
      demenagement,
    ];
    const suite = etantDonne(jusqua('rapprochement'), offert);
    suite.quand(prolonger('2027-03-03', pilote, ' ')).alorsRefus('R5.17', { champ: 'accordBailleur' });
    suite.quand(prolonger('2027-03-02', pilote, '')).alors('TransitoireProlonge');
    suite.quand(prolonger('2027-03-12')).alors('TransitoireProlonge');
    expect(suite.etat.transitoire?.fin.le).toBe('2027-03-12');
  });

  it('R5.18: not past the day, still to come, from which the law owes a definitive dwelling', () => {
    const arrete = regime('lhi-interdiction-temporaire', { acteLe: '2024-12-01' });
    const suite = etantDonne(enTransitoire, arrete, le('2027-08-01T12:00:00.000Z'));
    suite.quand(prolonger('2027-12-02')).alorsRefus('R5.18', { champ: 'jusquAu' });
    suite.quand(prolonger('2027-12-01')).alors('TransitoireProlonge');
    suite.quand(le('2027-12-02T12:00:00.000Z'), prolonger('2028-03-01')).alors('TransitoireProlonge');
  });

  it('R7.9: a suspended clock does not move the end of a transitional dwelling', () => {
    const suspendue = acte(referent, 'SuspendreHorloge', { motif: 'Hospitalisation' });
    const suite = etantDonne(
      enTransitoire,
      procedure,
      suspendue,
      jours(30),
      acte(referent, 'ReprendreHorloge', {}),
    );
    expect(suite.etat.taches.find((t) => t.code === 'sortir-du-transitoire')?.echeance).toBe(
      '2027-09-03T03:00:00.000Z',
    );
  });
});
