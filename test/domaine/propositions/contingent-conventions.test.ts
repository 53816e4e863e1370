import { describe, expect, it } from '@jest/globals';
import type { Personne } from '../../../src/domaine/noyau/acteur.js';
import { etantDonne } from '../soutien/dsl.js';
import {
  accord,
  acte,
  bailleur,
  confirmation,
  OPERATION,
  pilote,
  proposition,
  visite,
  type Recit,
} from '../soutien/gestes.js';
import { etape4Connue } from '../soutien/gestes-propositions.js';
import { logement } from '../soutien/gestes.js';

const convention = (minoration: number, du = '2026-03-01', reste: object = {}): Recit => ({
  ...{ acteur: pilote, agregat: 'operation', id: OPERATION, acte: 'ConclureConvention' },
  corps: {
    libelle: 'Loyers minorés 2026',
    parties: [{ nom: 'SIGUY' }, { nom: 'CACL' }],
    logements: [{ logement: 'l-1', minoration }],
    du,
    ...reste,
  },
});
const organisation = (code: string, type: string): Recit => ({
  ...{ acteur: pilote, agregat: 'organisation', id: code, acte: 'DeclarerOrganisation' },
  corps: { code, nom: code, type },
});
const conditions = (du: string, tauxEffortMaximal: number): Recit => ({
  ...{ acteur: bailleur, agregat: 'organisation', id: 'siguy', acte: 'DefinirConditionsExamen' },
  corps: { du, examen: 'Dossier complet', attribution: 'Par priorité', pieces: [], tauxEffortMaximal },
});
const offre = () => [...etape4Connue(), organisation('siguy', 'bailleur')];
const seance = (reste: object = {}): Recit =>
  acte(bailleur, 'AttribuerLogement', { seance: '2026-03-02', membres: ['bailleur', 'ctg'], ...reste });
const jusquAccord = [proposition('l-1'), confirmation, visite, accord];

describe('R4.80: the convention of the operation is in the picture of the proposal', () => {
  it('its amount, its name, and what the household then pays', () => {
    const sans = etantDonne(offre()).quand(proposition('l-1')).etat.propositions[0];
    const avec = etantDonne(offre(), convention(41)).quand(proposition('l-1')).etat.propositions[0];
    expect(avec?.instantane).toMatchObject({ loyer: 410, minoration: 41 });
    expect([sans?.instantane?.minoration, sans?.chiffres?.convention]).toEqual([null, null]);
    expect((sans?.chiffres?.resteACharge ?? 0) - (avec?.chiffres?.resteACharge ?? 0)).toBe(41);
    expect(avec?.chiffres).toMatchObject({
      ...{ resteAChargeAvant: 190, resteACharge: 269, convention: 'Loyers minorés 2026' },
    });
  });
  it('R4.244: it names dwellings of the guichet and organisations that the service knows; the one mistyped is told', () => {
    const suite = etantDonne(offre());
    const inconnus = { logements: [{ logement: 'l-l', minoration: 41 }] };
    suite.quand(convention(41, '2026-03-01', inconnus)).alorsRefus('R4.244', {
      champ: 'logements[0].logement',
    });
    const parties = (code: string) => ({ parties: [{ nom: 'CACL' }, { organisation: code }] });
    suite.quand(convention(41, '2026-03-01', parties('sigui'))).alorsRefus('R4.244', {
      champ: 'parties[1].organisation',
    });
    suite.quand(convention(41, '2026-03-01', parties('siguy'))).alors('ConventionConclue');
  });
  it('R4.197: its last day too, when it has one', () => {
    const propose = (...recits: Recit[]) =>
      etantDonne(offre(), ...recits).quand(proposition('l-1')).etat.propositions[0]?.chiffres;
    expect(propose(convention(41, '2026-03-01', { au: '2028-11-30' }))).toMatchObject({
      ...{ convention: 'Loyers minorés 2026', conventionJusquau: '2028-11-30' },
    });
    expect(propose(convention(41))?.conventionJusquau).toBeNull();
    expect(propose()?.conventionJusquau).toBeNull();
  });
  it('not one that begins later, and what changes afterwards changes nothing', () => {
    const suite = etantDonne(offre(), convention(41, '2026-09-01')).quand(proposition('l-1'));
    expect(suite.etat.propositions[0]?.instantane?.minoration).toBeNull();
    const figee = etantDonne(offre()).quand(proposition('l-1'), convention(41));
    expect(figee.etat.propositions[0]?.instantane?.minoration).toBeNull();
  });
});

describe('R4.132: a rent is not reduced by more than itself', () => {
  it('neither when the convention is concluded nor when it is corrected', () => {
    const suite = etantDonne(offre()).quand(convention(411));
    suite.alorsRefus('R4.132', { champ: 'logements[0].minoration' });
    suite.quand(convention(410)).alors('ConventionConclue');
    const [conclue] = suite.monde.lire('operation', OPERATION).etat.conventions;
    const corps = {
      convention: conclue?.id ?? '',
      motif: 'Avenant',
      logements: [{ logement: 'l-1', minoration: 500 }],
    };
    suite
      .quand({ acteur: pilote, agregat: 'operation', id: OPERATION, acte: 'CorrigerConvention', corps })
      .alorsRefus('R4.132', { champ: 'logements[0].minoration' });
  });
});

describe('R4.81: the CALEOL examines under the conditions of its bailleur', () => {
  it('keeps those that apply on the day of the session', () => {
    const suite = etantDonne(offre(), conditions('2026-01-01', 30), conditions('2026-06-01', 10));
    suite.quand(...jusquAccord, seance()).alors('AttributionDecidee');
    expect(suite.etat.propositions[0]?.caleol).toMatchObject({ conditionsDu: '2026-01-01' });
  });
  it('beyond the effort that the bailleur accepts, it says why', () => {
    const suite = etantDonne(offre(), conditions('2026-01-01', 10)).quand(...jusquAccord);
    suite.quand(seance()).alorsRefus('R4.81', { champ: 'conditions' });
    suite.quand(seance({ conditions: 'Aide de la CAF en cours d’étude' })).alors('AttributionDecidee');
  });
  it('says nothing of a bailleur whose conditions were not collected', () => {
    const suite = etantDonne(offre()).quand(...jusquAccord, seance());
    expect(suite.etat.propositions[0]?.caleol?.conditionsDu).toBeNull();
  });
});

describe('R4.85: a réservataire acts on its own contingent alone', () => {
  const reservataire = (organisation?: string): Personne => ({
    ...({ type: 'personne', id: 'res-1', role: 'reservataire', territoire: '*' } as const),
    ...(organisation ? { organisation } : {}),
  });
  const refus = (organisation?: string) =>
    acte(reservataire(organisation), 'RefuserReservation', { motif: 'hors-critere' });
  const contingent = () =>
    etantDonne(offre(), organisation('ctg', 'reservataire'), logement('c-1', { reservataire: 'ctg' })).quand(
      proposition('c-1'),
    );
  it('another one does not even know the dossier, its own refuses', () => {
    const suite = contingent();
    expect(suite.etat.propositions[0]?.reservataire).toBe('ctg');
    suite.quand(refus('dgcopop')).alorsRefus('R0.6', { nature: 'absent' });
    suite.quand(refus()).alorsRefus('R0.6', { nature: 'absent' });
    suite.quand(refus('ctg')).alors('ReservationRefusee');
  });
  it('nor a dwelling of no contingent, in a dossier that it knows by another', () => {
    const suite = contingent().quand(refus('ctg'), proposition('l-1'));
    suite.quand(refus('ctg')).alorsRefus('R4.85', { nature: 'interdit' });
  });
});

describe('R4.86: a dwelling refused to a household by an instance is proposed again only by saying why', () => {
  const rejet = acte(bailleur, 'RejeterCandidature', {
    seance: '2026-03-02',
    membres: ['bailleur', 'ctg'],
    motif: 'Ressources',
    code: 'autre-caleol',
  });
  it('by the CALEOL: a reason is asked for, and sealed', () => {
    const suite = etantDonne(offre()).quand(...jusquAccord, rejet);
    suite.quand(proposition('l-1')).alorsRefus('R4.86', { champ: 'motif' });
    suite.quand(acte(pilote, 'ProposerLogement', { logement: 'l-1', motif: '  ' })).alorsRefus('R4.86');
    const propose = suite
      .quand(acte(pilote, 'ProposerLogement', { logement: 'l-1', motif: 'Un garant s’est trouvé' }))
      .alors('LogementPropose')
      .monde.lire('dossier', 'd-1')
      .evenements.at(-1);
    expect([propose?.personnel, propose?.donnees]).toMatchObject([{ motif: 'Un garant s’est trouvé' }, {}]);
    expect(propose?.donnees).not.toHaveProperty('motif');
  });
  it('another dwelling asks for nothing', () => {
    etantDonne(offre())
      .quand(...jusquAccord, rejet, proposition('l-2'))
      .alors('LogementPropose');
  });
});
