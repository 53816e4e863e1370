import { describe, it } from '@jest/globals';
import { accord, arbitrage, contrat, desaccord, etape3, mesure, rapport } from './accompagnement/soutien.js';
import { doitSuivre, OUVERT, survenu, VEILLE, type Date, type Recits } from './soutien/dates.js';
import { etantDonne, jours } from './soutien/dsl.js';
import { acte, pilote, referent } from './soutien/gestes.js';

const accompagne: Recits = [etape3, accord(), jours(10)];
const fait = (nom: string, corps: object = {}): Date => survenu(acte(referent, nom, corps));
const signature: Date = (le) => acte(referent, 'SignerContrat', { partie: 'menage', le, support: 'papier' });

const sejour = acte(referent, 'OuvrirRegularisation', { nature: 'sejour' });
const demarche = { regularisation: 'r1', demarche: 'depot' };
const parcours = acte(referent, 'OuvrirParcoursSpecifique', {
  nature: 'troubles-psychiques',
  partenaire: 'cmp',
});
const specifique: Recits = [etape3, accord({ portee: 'specifique' }), jours(10), parcours];
const sousLocation = acte(referent, 'PrevoirBailGlissant', { glissement: '2027-01-04' });
const bloque = acte(referent, 'SignalerGlissementBloque', { motif: 'dette-locative' });
const suite = acte(pilote, 'DeciderSuiteGlissement', { decision: 'reorientation', motif: 'Dette' });

describe('R7.11: what happens to a thing is not dated before its beginning', () => {
  it.each<[string, Recits, Date]>([
    ['the report of a measure', [...accompagne, mesure('2.1')], survenu(rapport())],
    [
      'the renewal of a measure',
      [...accompagne, mesure('2.1')],
      fait('RenouvelerMesure', { mesure: 'm1', mois: 3, evaluation: 'Utile' }),
    ],
    [
      'the end of a measure',
      [...accompagne, mesure('2.1')],
      fait('TerminerMesure', { mesure: 'm1', issue: 'veille', bilan: 'Ménage autonome' }),
    ],
    ['an arbitration', [...accompagne, desaccord()], survenu(arbitrage())],
    [
      'an agreement taken back',
      [etape3, jours(10), accord()],
      fait('RetirerConsentement', { consentement: 'c1' }),
    ],
    [
      'the end of a contract',
      [...accompagne, contrat()],
      fait('TerminerContrat', { motif: 'objectifs-atteints' }),
    ],
    ['a step of a path', specifique, fait('AvancerParcoursSpecifique', { compteRendu: 'Vu' })],
    ['the end of a path', specifique, fait('TerminerParcoursSpecifique', { issue: 'relais-tenu' })],
    ['a step of a regularisation', [...accompagne, sejour], fait('FaireDemarche', demarche)],
    [
      'the end of a regularisation',
      [...accompagne, sejour],
      fait('ConclureRegularisation', { regularisation: 'r1', issue: 'abandonnee' }),
    ],
    ['a sub-lease that does not slide', [...accompagne, contrat(), sousLocation], survenu(bloque)],
    ['what is decided of it', [...accompagne, contrat(), sousLocation, bloque], survenu(suite)],
  ])('%s', (_nom, recits, date) => {
    doitSuivre(recits, date, 'R7.11');
  });

  it('a split undone', () => {
    const partir = acte(pilote, 'Decohabiter', {
      ...{ reference: 'LHI-001-B', dossier: 'd-3', motif: 'Le fils aîné s’installe', personnes: 1 },
      ...{ identite: { nom: 'Aboïkoni', prenom: 'Steeve', langue: 'bushinenge' }, souhaits: {} },
    });
    const reunir = acte(pilote, 'AnnulerDecohabitation', { dossier: 'd-3', motif: 'Il reste' });
    doitSuivre([etape3, jours(10), partir], survenu(reunir), 'R7.11');
  });

  it('the signature of a contract', () => {
    doitSuivre([...accompagne, contrat()], signature, 'R7.11', 'le');
  });

  it('a measure told afterwards runs from the day that was said: its report may come before it was recorded', () => {
    const ouverte = etantDonne(...accompagne, mesure('2.1', { du: OUVERT }), jours(10));
    ouverte.quand(survenu(rapport())(VEILLE)).alors('MesureRapportee');
  });
});

describe('R3.3: nothing done in its name is dated before the household agreed to it', () => {
  const accorde: Recits = [etape3, jours(10), accord()];

  it.each<[string, Recits, Date, string]>([
    ['a measure, by the day it runs from', accorde, (du) => mesure('2.1', { du }), 'du'],
    ['a measure, by the day it was opened', accorde, survenu(mesure('2.1')), 'survenuLe'],
    ['a contract, by the day it begins', accorde, (debut) => contrat({ debut }), 'debut'],
    ['a contract, by the day it was concluded', accorde, survenu(contrat()), 'survenuLe'],
    ['a regularisation', accorde, survenu(sejour), 'survenuLe'],
    ['a path', [etape3, jours(10), accord({ portee: 'specifique' })], survenu(parcours), 'survenuLe'],
  ])('%s', (_nom, recits, date, champ) => {
    doitSuivre(recits, date, 'R3.3', champ);
  });

  it('agreed to again later, it does not unsay what was agreed to before', () => {
    const redit = etantDonne(...accompagne, jours(5), accord({ portee: 'administratives' }), jours(5));
    redit.quand(survenu(contrat())(VEILLE)).alors('ContratConclu');
  });
});
