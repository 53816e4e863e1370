import { describe, expect, it } from '@jest/globals';
import type { EtatDossier } from '../../src/domaine/dossier/etat.js';
import { dateCayenne } from '../../src/domaine/noyau/instants.js';
import {
  acte,
  diagnostic,
  informe,
  jusqua,
  logement,
  offreAttribuee,
  pilote,
  referent,
} from './soutien/gestes.js';
import { etantDonne, jours, procedure } from './soutien/dsl.js';

const de = ({ taches }: EtatDossier, code: string) => taches.filter((t) => t.code === code);
const departs = (etat: EtatDossier, code: string) =>
  de(etat, code).map((t) => [t.etat, dateCayenne(t.depart), t.enRetard]);
const point = acte(referent, 'FairePointMensuel', { compteRendu: 'Rencontre au domicile' });
const retirer = (fait: string) => acte(referent, 'AnnulerFait', { fait, motif: 'Saisi par erreur' });
const INFORMATION = { moyen: 'visite-domicile', par: 'référent', langue: 'français' };
const retards = (types: readonly string[]) => types.filter((t) => t === 'RetardConstate').length;

describe('R7.28: a fact told late, that happened before the due date, was done in time', () => {
  const tard = () => etantDonne(jusqua('concertation'), procedure, jours(60), procedure);
  const informeLe = (le?: string) => acte(referent, 'InformerMenage', INFORMATION, le);

  it('the task ends in time; what was noted and went up stays in the history', () => {
    const avant = tard();
    expect(de(avant.etat, 'informer-menage')).toMatchObject([{ enRetard: true, niveau: 1 }]);
    const { etat, monde } = avant.quand(informeLe('2026-03-05T12:00:00.000Z'), procedure);
    expect(de(etat, 'informer-menage')).toMatchObject([{ etat: 'terminee', enRetard: false, niveau: 1 }]);
    const types = monde.lire('dossier', 'd-1').evenements.map((e) => e.type);
    expect(types).toEqual(expect.arrayContaining(['RetardConstate', 'TacheEscaladee']));
  });

  it('told at its date, after the due date, it was late', () => {
    const { etat } = tard().quand(informeLe(), procedure);
    expect(de(etat, 'informer-menage')).toMatchObject([{ etat: 'terminee', enRetard: true }]);
  });
});

describe('R3.96: what a mistake had ended is owed again, counted from where it ran', () => {
  it('a monthly point said by mistake gives no new month, and the lateness said stays said', () => {
    const tard = etantDonne(jusqua('rapprochement'), procedure, jours(60), procedure);
    expect(departs(tard.etat, 'faire-point-mensuel')).toEqual([['a-faire', '2026-03-02', true]]);
    const avant = retards(tard.types());
    const suite = tard.quand(point, procedure, jours(1), retirer('point-mensuel'), procedure);
    expect(departs(suite.etat, 'faire-point-mensuel')).toEqual([
      ['terminee', '2026-03-02', true],
      ['annulee', '2026-05-01', false],
      ['a-faire', '2026-03-02', true],
    ]);
    expect(retards(suite.types())).toBeGreaterThan(avant);
  });

  it('the point before it counts, when there was one', () => {
    const deux = [jours(20), point, procedure, jours(10), point, procedure];
    const { etat } = etantDonne(
      jusqua('rapprochement'),
      procedure,
      deux,
      retirer('point-mensuel'),
      procedure,
    );
    expect(departs(etat, 'faire-point-mensuel').at(-1)).toEqual(['a-faire', '2026-03-22', false]);
  });

  it('a step taken back with its own fact is owed from the same day as before', () => {
    const tard = etantDonne(jusqua('concertation'), procedure, jours(40), procedure, informe, procedure);
    const { etat } = tard.quand(retirer('menage-informe'), procedure);
    const [premiere, derniere] = de(etat, 'informer-menage');
    expect(premiere).toMatchObject({ etat: 'terminee', enRetard: true });
    expect(derniere).toMatchObject({ etat: 'a-faire', depart: premiere?.depart, enRetard: true });
  });

  it('of two tasks of a step, the one that the mistake did not touch keeps its clock and its lateness', () => {
    const tard = etantDonne(jusqua('accompagnement'), procedure, jours(100), procedure);
    const avant = departs(tard.etat, 'completer-pieces').at(-1);
    expect(avant).toEqual(['a-faire', '2026-03-02', true]);
    const { etat } = tard.quand(diagnostic, procedure, jours(1), retirer('diagnostic'), procedure);
    expect(departs(etat, 'completer-pieces').at(-1)).toEqual(avant);
    expect(departs(etat, 'realiser-diagnostic').at(-1)).toEqual(['a-faire', '2026-03-02', true]);
    expect(de(etat, 'completer-pieces').at(-1)?.niveau).toBe(2);
  });

  it('once the household is really sent back, the delay runs from there', () => {
    const retour = acte(pilote, 'RetournerEtape', { etape: 'concertation', motif: 'Projet changé' });
    const informes = [
      ...jusqua('enquete-sociale'),
      procedure,
      jours(3),
      retirer('menage-informe'),
      procedure,
    ];
    const { etat } = etantDonne(informes, informe, procedure, jours(5), retour, procedure);
    expect(departs(etat, 'informer-menage').at(-1)).toEqual(['a-faire', '2026-03-10', false]);
  });

  it('R2.60: an attribution taken back as a mistake leaves the survey as late as it was', () => {
    const vieillie = [...jusqua('rapprochement'), procedure, jours(420), procedure, logement('l-9')];
    const reprise = acte(pilote, 'AnnulerReponse', { etape: 'attribution', motif: 'Autre ménage' });
    const { etat } = etantDonne(vieillie, offreAttribuee('l-9'), procedure, jours(10), reprise, procedure);
    const [avant, apres] = departs(etat, 'actualiser-enquete');
    expect(avant).toEqual(['annulee', '2027-03-03', true]);
    expect(apres).toEqual(['a-faire', '2027-03-03', true]);
  });
});
