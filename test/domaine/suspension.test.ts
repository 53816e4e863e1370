import { describe, expect, it } from '@jest/globals';
import type { EtatDossier } from '../../src/domaine/dossier/etat.js';
import { dateCayenne } from '../../src/domaine/noyau/instants.js';
import { acte, cloture, informe, jusqua, pilote, referent } from './soutien/gestes.js';
import { etantDonne, jours, le, procedure } from './soutien/dsl.js';
import { regime } from './soutien/gestes-propositions.js';
import { ligne } from './soutien/horloge-legale.js';

const suspendre = (corps: object = {}, survenuLe?: string) =>
  acte(referent, 'SuspendreHorloge', { motif: 'Hospitalisation', ...corps }, survenuLe);
const reprendre = acte(pilote, 'ReprendreHorloge');
const de = ({ taches }: EtatDossier, code: string) => taches.filter((t) => t.code === code);
const jour = (mois: string) => `2026-${mois}T12:00:00.000Z`;

describe('R9.61: a suspension says when it is looked at again', () => {
  const suspendu = [...jusqua('concertation'), procedure, suspendre({ revueLe: '2026-04-01' }), procedure];

  it('it is a task of the pilot, due that day, that escalates while the clock stands still', () => {
    const suite = etantDonne(suspendu);
    expect(de(suite.etat, 'revoir-suspension')).toMatchObject([
      { etat: 'a-faire', pour: { role: 'pilote' }, terme: '2026-04-02T03:00:00.000Z', enRetard: false },
    ]);
    suite.quand(le(jour('05-20')), procedure);
    expect(de(suite.etat, 'revoir-suspension')).toMatchObject([{ enRetard: true, niveau: 3 }]);
    expect(de(suite.etat, 'informer-menage')).toMatchObject([{ enRetard: false, rappels: 0 }]);
    suite.quand(reprendre, procedure);
    expect(de(suite.etat, 'revoir-suspension')).toMatchObject([{ etat: 'terminee' }]);
    suite.quand(suspendre(), procedure);
    expect(de(suite.etat, 'revoir-suspension').map((t) => t.etat)).toEqual(['terminee', 'a-faire']);
  });

  it('not in the past, nor beyond what the charter admits, which is where it stands when nobody says', () => {
    const base = etantDonne(jusqua('concertation'));
    base.quand(suspendre({ revueLe: '2026-03-01' })).alorsRefus('R9.61', { champ: 'revueLe' });
    base.quand(suspendre({ revueLe: '2026-06-03' })).alorsRefus('R9.61', {
      champ: 'revueLe',
      motif:
        'Une suspension se revoit le 02/06/2026 au plus tard (durée de la charte, à valider par la CACL).',
    });
    base.quand(suspendre()).alors('ReferentDesigne', 'HorlogeSuspendue');
    expect(base.etat.suspensions).toMatchObject([{ revue: { le: '2026-06-02' } }]);
  });

  it('a closing puts an end to it', () => {
    const suite = etantDonne(suspendu, cloture('deces', 'Acte de décès du 3 mars'));
    expect(de(suite.etat, 'revoir-suspension')).toMatchObject([{ etat: 'annulee' }]);
  });
});

describe('R9.60: a suspension does not stop what it does not move', () => {
  const arrete = etantDonne(jusqua('accompagnement'), procedure, suspendre(), procedure);

  it('a date of the law is shown as it stands, and its task opens and escalates', () => {
    const depart = { acteLe: '2026-03-02', departLe: '2026-12-15' };
    arrete.quand(regime('amenagement', depart), procedure);
    expect(ligne(arrete, 'amenagement', 'depart')).toMatchObject({ le: '2026-12-15', etat: 'a-venir' });
    expect(ligne(arrete, 'amenagement', 'offres-avant-depart')).toMatchObject({ etat: 'a-venir' });
    expect(ligne(arrete, 'amenagement', 'six-mois-offre')).toMatchObject({ etat: 'suspendu' });
    const [tache] = de(arrete.etat, 'traiter-echeance-legale');
    expect(tache).toMatchObject({ etat: 'a-faire', objet: 'amenagement.offres-avant-depart' });
    arrete.quand(jours(200), procedure);
    expect(ligne(arrete, 'amenagement', 'offres-avant-depart')).toMatchObject({ etat: 'en-retard' });
    expect(de(arrete.etat, 'traiter-echeance-legale')).toMatchObject([{ enRetard: true, niveau: 3 }]);
    expect(de(arrete.etat, 'realiser-diagnostic')).toMatchObject([{ enRetard: false, niveau: 0 }]);
    arrete.quand(reprendre);
    expect(de(arrete.etat, 'traiter-echeance-legale')).toMatchObject([
      { terme: tache?.terme, enRetard: true, niveau: 3 },
    ]);
  });
});

describe('R9.62: a suspension that is over is told afterwards, with its end', () => {
  const passees = [
    ...[...jusqua('concertation'), procedure, le(jour('07-01')), suspendre(), le(jour('10-01')), reprendre],
    ...[le(jour('11-05')), suspendre(), le(jour('11-15')), reprendre, le(jour('11-23'))],
  ];

  it('between two others, at its place, and it moves what still runs', () => {
    const suite = etantDonne(passees);
    suite.quand(suspendre({}, jour('10-10'))).alorsRefus('R9.62', {
      champ: 'repriseLe',
      motif:
        'L’horloge a de nouveau été suspendue du 05/11/2026 au 15/11/2026 : dites quand cette suspension-ci avait pris fin.',
    });
    suite
      .quand(suspendre({ repriseLe: '2026-10-20' }, jour('10-10')))
      .alors('HorlogeSuspendue', 'HorlogeReprise');
    expect(suite.etat.statut).toBe('ouvert');
    expect(suite.etat.suspensions.map((s) => [s.du, s.au ?? ''].map(dateCayenne))).toEqual([
      ['2026-07-01', '2026-10-01'],
      ['2026-10-10', '2026-10-20'],
      ['2026-11-05', '2026-11-15'],
    ]);
    suite.quand(procedure).quand(informe).alors('MenageInforme');
  });

  it('it moves the deadlines by its own time', () => {
    const suite = etantDonne(jusqua('enquete-sociale'), procedure, jours(20));
    const avant = de(suite.etat, 'realiser-enquete')[0]?.echeance;
    suite.quand(suspendre({ repriseLe: '2026-03-16' }, jour('03-06')));
    const [tache] = de(suite.etat, 'realiser-enquete');
    expect([avant, tache?.echeance].map((i) => dateCayenne(i ?? ''))).toEqual(['2026-04-15', '2026-04-25']);
  });

  it('never over another, nor ending before it began or later than today', () => {
    const suite = etantDonne(passees);
    suite.quand(suspendre({}, jour('09-01'))).alorsRefus('R9.62', { champ: 'survenuLe' });
    suite
      .quand(suspendre({ repriseLe: '2026-11-10' }, jour('10-10')))
      .alorsRefus('R9.62', { champ: 'repriseLe' });
    suite
      .quand(suspendre({ repriseLe: '2026-10-09' }, jour('10-10')))
      .alorsRefus('R9.62', { champ: 'repriseLe' });
    suite
      .quand(suspendre({ repriseLe: '2026-12-01' }, jour('11-16')))
      .alorsRefus('R0.4', { champ: 'repriseLe' });
  });
});
