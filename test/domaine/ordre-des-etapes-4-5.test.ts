import { describe, expect, it } from '@jest/globals';
import { doitSuivre, JOUR, OUVERT, survenu, VEILLE, type Date, type Recits } from './soutien/dates.js';
import { etantDonne, jours } from './soutien/dsl.js';
import { notifier, regime } from './soutien/gestes-propositions.js';
import {
  accord,
  acte,
  attribution,
  bail,
  bailleur,
  charte,
  confirmation,
  demenagement,
  informe,
  jusqua,
  logement,
  operation,
  ouverture,
  proposition,
  referent,
  refusMenage,
  visite,
  MEMBRES_PRESENTS,
} from './soutien/gestes.js';

const prets: Recits = [jusqua('rapprochement')];
const propose: Recits = [...prets, jours(10), proposition('l-1')];
const confirme: Recits = [...prets, proposition('l-1'), jours(10), confirmation];
const visite4: Recits = [...prets, proposition('l-1'), confirmation, jours(10), visite];
const accepte: Recits = [...prets, proposition('l-1'), confirmation, visite, jours(10), accord];
const attribue: Recits = [...prets, proposition('l-1'), confirmation, visite, accord, jours(10), attribution];
const seance: Date = (le) => acte(bailleur, 'AttribuerLogement', { seance: le, membres: MEMBRES_PRESENTS });
const rejet: Date = (le) =>
  acte(bailleur, 'RejeterCandidature', {
    seance: le,
    membres: MEMBRES_PRESENTS,
    motif: 'Loué',
    code: 'autre-caleol',
  });
const classement: Date = (le) =>
  acte(bailleur, 'AttribuerLogement', { seance: le, membres: MEMBRES_PRESENTS, rang: 2 });

describe('R4.105: a proposal is lived in order, by its dates', () => {
  it.each<[string, Recits, Date, string]>([
    ['the word of the bailleur', propose, survenu(confirmation), 'survenuLe'],
    ['a visit, after that word', confirme, survenu(visite), 'survenuLe'],
    ['the agreement, after the visit', visite4, survenu(accord), 'survenuLe'],
    ['the refusal, after the visit', visite4, survenu(refusMenage()), 'survenuLe'],
    ['the session that attributes, after the agreement', accepte, seance, 'seance'],
    ['the session that ranks, after the agreement', accepte, classement, 'seance'],
    ['the session that rejects, after the agreement', accepte, rejet, 'seance'],
    [
      'a withdrawal',
      propose,
      survenu(acte(referent, 'RetirerProposition', { motif: 'Erreur' })),
      'survenuLe',
    ],
  ])('%s', (_nom, recits, date, champ) => {
    doitSuivre(recits, date, 'R4.105', champ);
  });

  it('a refusal without a visit, after the notification that it answers', () => {
    const notifiee: Recits = [...prets, proposition('l-1'), jours(10), notifier(undefined, JOUR)];
    doitSuivre(notifiee, survenu(refusMenage()), 'R4.105');
  });

  it('R0.4: a session of today, told with the day before, is not dated later than now', () => {
    const suite = etantDonne(...accepte, jours(1));
    suite.quand(survenu(seance('2026-03-13'))(JOUR)).alors('AttributionDecidee');
    expect(suite.etat.propositions[0]?.fait.le).toBe(suite.monde.maintenant);
  });

  it('R3.4: nothing is proposed before step 3 was accomplished', () => {
    const etape3 = jusqua('rapprochement').slice(0, -1);
    const pieces = jusqua('rapprochement').slice(-1);
    doitSuivre([etape3, jours(10), pieces], survenu(proposition('l-1')), 'R3.4');
  });

  it('another proposal, made since the session, is withdrawn when it was made, not before', () => {
    const deux = etantDonne(
      ...[jusqua('rapprochement'), regime('amenagement'), proposition('l-1'), confirmation, visite, accord],
      ...[jours(10), proposition('l-2'), jours(10)],
    );
    const attribuee = deux.quand(
      survenu(
        acte(bailleur, 'AttribuerLogement', { proposition: 'p1', seance: OUVERT, membres: MEMBRES_PRESENTS }),
      )(OUVERT),
    );
    attribuee.alors('PropositionRetiree', 'AttributionDecidee');
    expect(attribuee.etat.propositions[1]?.fait.le.slice(0, 10)).toBe(JOUR);
  });
});

describe('R5.11: nothing of the entry into a dwelling is dated before it was attributed', () => {
  const reunion: Date = (le) =>
    acte(referent, 'TenirReunionInformation', {
      le,
      forme: 'individuelle',
      themes: ['loyer'],
      present: true,
    });
  const sortie: Date = (le) =>
    acte(referent, 'EtablirEtatDesLieux', { sens: 'sortie', le, contradictoire: true });
  const demarche: Date = (le) =>
    acte(referent, 'AccomplirDemarche', { demarche: 'electricite', issue: 'faite', le });

  it.each<[string, Recits, Date, string]>([
    ['the lease', attribue, (signeLe) => acte(bailleur, 'SignerBail', { signeLe }), 'signeLe'],
    ['the meeting', attribue, reunion, 'le'],
    ['a step to settle in', [...attribue, bail], demarche, 'le'],
  ])('%s', (_nom, recits, date, champ) => {
    doitSuivre(recits, date, 'R5.11', champ);
  });

  it('R5.24: the home left is inspected once the move is recorded; the move is then still what it was', () => {
    const signe = etantDonne(jusqua('demenagement'), jours(1), bail);
    signe.quand(sortie('2026-03-03')).alorsRefus('R5.24', { champ: 'sens' });
    signe.quand(demenagement).alors('DemenagementRealise');
    signe.quand(sortie('2026-03-03')).alors('EtatDesLieuxEtabli');
    signe.quand(sortie('2026-03-03')).alorsRefus('R5.7', { champ: 'sens' });
  });

  it('R5.8, R5.3, R5.24: keys after the lease, the home inspected and free after the move', () => {
    const cles: Date = (le) => acte(referent, 'RemettreCles', { le });
    const libere: Date = (le) => acte(referent, 'LibererLogementOrigine', { le });
    doitSuivre([jusqua('demenagement'), jours(10), bail], cles, 'R5.8', 'le');
    doitSuivre([jusqua('demenagement'), bail, jours(10), demenagement], libere, 'R5.3', 'le');
    doitSuivre([jusqua('demenagement'), bail, jours(10), demenagement], sortie, 'R5.24', 'le');
  });

  it('R5.3: nor is a home free before the household left it for a transitional dwelling', () => {
    const transitoire: Recits = [
      jusqua('rapprochement'),
      logement('t-1', { nature: 'transitoire', dureeMaximaleMois: 18 }),
      acte({ ...referent, role: 'pilote', id: 'pil-1' }, 'ProposerLogement', { logement: 't-1' }),
      ...[confirmation, visite, accord, attribution, bail, jours(10), demenagement],
    ];
    const libere: Date = (le) => acte(referent, 'LibererLogementOrigine', { le });
    doitSuivre(transitoire, libere, 'R5.3', 'le');
  });
});

describe('R1.19: a household is not informed before the project was defined', () => {
  it('by date too, in a dossier opened afterwards', () => {
    const ouvert = etantDonne(charte, jours(10), operation(JOUR), (monde) => {
      const geste = ouverture();
      const dit = typeof geste === 'function' ? geste(monde) : geste;
      return dit ? { ...dit, survenuLe: `${OUVERT}T12:00:00.000Z` } : undefined;
    });
    expect(ouvert.etat.faits['operation-definie']?.le.slice(0, 10)).toBe(JOUR);
    const informer = survenu(informe);
    ouvert.quand(informer(VEILLE)).alorsRefus('R1.19', { champ: 'survenuLe' });
    ouvert.quand(informer(JOUR)).alors('ReferentDesigne', 'MenageInforme');
  });
});
