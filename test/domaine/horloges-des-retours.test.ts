import { describe, expect, it } from '@jest/globals';
import type { EtatDossier } from '../../src/domaine/dossier/etat.js';
import { libelleEvenement } from '../../src/domaine/dossier/recits.js';
import { dateCayenne } from '../../src/domaine/noyau/instants.js';
import {
  acte,
  bail,
  diagnostic,
  DOSSIER,
  enquete,
  informe,
  jusqua,
  logement,
  offreAttribuee,
  pieces,
  pilote,
  proposition,
  referent,
  validation,
} from './soutien/gestes.js';
import { etantDonne, jours, procedure } from './soutien/dsl.js';

const retour = (etape: string, dit: object = {}) =>
  acte(referent, 'RetournerEtape', { etape, motif: 'La situation a changé', ...dit });
const ERREUR = { fait: 'enquete-validee', motif: 'Saisie par erreur' };
const de = ({ taches }: EtatDossier, code: string) => taches.filter((t) => t.code === code);
const departs = (etat: EtatDossier, code: string) =>
  de(etat, code).map((t) => [t.etat, dateCayenne(t.depart), t.enRetard]);
const nouvelleEnquete = [enquete, procedure, validation, procedure];
const dites = (suite: ReturnType<typeof etantDonne>) =>
  suite.monde.lire('dossier', DOSSIER).evenements.map(libelleEvenement);

describe('R8.72: a task that a return interrupted is not given a new clock', () => {
  it('an offer three levels late is as late once the survey is done again', () => {
    const tard = etantDonne(jusqua('rapprochement'), procedure, jours(400), procedure);
    const [avant] = de(tard.etat, 'proposer-logement');
    expect(avant).toMatchObject({ enRetard: true, niveau: 3 });
    const parti = tard.quand(retour('enquete-sociale'), procedure);
    expect(departs(parti.etat, 'proposer-logement')).toEqual([['annulee', '2026-03-02', true]]);
    const suite = parti.quand(jours(3), ...nouvelleEnquete);
    const { depart, echeance, niveau } = avant ?? {};
    expect(de(suite.etat, 'proposer-logement').at(-1)).toMatchObject({
      ...{ etat: 'a-faire', depart, echeance, niveau, enRetard: true },
    });
    suite.quand(logement('l-9'), proposition('l-9')).alors('LogementPropose');
  });

  it('nor once the gate before it is passed again, its diagnosis and papers new', () => {
    const tard = etantDonne(jusqua('rapprochement'), procedure, jours(400), procedure);
    const suite = tard.quand(retour('accompagnement'), procedure, diagnostic, pieces, procedure);
    expect(departs(suite.etat, 'proposer-logement').at(-1)).toEqual(['a-faire', '2026-03-02', true]);
    expect(departs(suite.etat, 'realiser-diagnostic').at(-1)?.[2]).toBe(false);
  });

  it('papers late at step 3 stay late whatever is taken again before them', () => {
    const tard = etantDonne(jusqua('accompagnement'), procedure, diagnostic, jours(120), procedure);
    const suite = tard.quand(
      retour('concertation'),
      procedure,
      informe,
      procedure,
      retour('enquete-sociale'),
    );
    suite.quand(procedure, ...nouvelleEnquete).alorsEtat((etat) => {
      expect(departs(etat, 'completer-pieces').at(-1)).toEqual(['a-faire', '2026-03-02', true]);
    });
  });

  it('a date told that is still to come stays; passed meanwhile, the delay runs from the way back', () => {
    const tot = etantDonne(
      jusqua('rapprochement'),
      procedure,
      jours(2),
      retour('enquete-sociale'),
      procedure,
    );
    const [avant] = de(tot.etat, 'proposer-logement');
    expect(avant?.enRetard).toBe(false);
    const bref = tot.quand(jours(1), ...nouvelleEnquete);
    expect(de(bref.etat, 'proposer-logement').at(-1)).toMatchObject({ echeance: avant?.echeance });
    const suite = etantDonne(
      ...[jusqua('rapprochement'), procedure, jours(2), retour('enquete-sociale'), procedure],
      ...[jours(200), procedure, ...nouvelleEnquete],
    );
    expect(departs(suite.etat, 'proposer-logement').at(-1)).toEqual(['a-faire', '2026-09-20', false]);
    expect(suite.etat.etapes.at(-1)).toMatchObject({ etape: 'rapprochement', occurrence: 2 });
    expect(dateCayenne(suite.etat.etapes.at(-1)?.le ?? '')).toBe('2026-09-20');
  });

  it('an offer late stays late when the survey has to be done again at step 4', () => {
    const tard = etantDonne(jusqua('rapprochement'), procedure, jours(400), procedure);
    const suite = tard.quand(enquete, procedure, jours(4), validation, procedure);
    expect(departs(suite.etat, 'proposer-logement').at(-1)).toEqual(['a-faire', '2026-03-02', true]);
  });

  it('what a mistake had opened is cancelled with it, and owed from the true fact (R3.96)', () => {
    const tard = etantDonne(jusqua('accompagnement'), procedure, jours(120), procedure);
    const suite = tard.quand(acte(pilote, 'AnnulerFait', ERREUR), procedure, validation, procedure);
    expect(departs(suite.etat, 'realiser-diagnostic').at(-1)).toEqual(['a-faire', '2026-06-30', false]);
  });

  it('under the same attribution the lease is as late as it was; under another one it is another duty', () => {
    const tard = etantDonne(jusqua('demenagement'), procedure, jours(90), procedure);
    expect(departs(tard.etat, 'signer-bail')).toEqual([['a-faire', '2026-03-02', true]]);
    const meme = etantDonne(jusqua('demenagement'), procedure, jours(90), procedure).quand(
      retour('enquete-sociale'),
      procedure,
      ...nouvelleEnquete,
    );
    expect(departs(meme.etat, 'signer-bail').at(-1)).toEqual(['a-faire', '2026-03-02', true]);
    const autre = tard.quand(retour('rapprochement'), procedure, ...offreAttribuee('l-2'), procedure);
    expect(departs(autre.etat, 'signer-bail').at(-1)).toEqual(['a-faire', '2026-05-31', false]);
    autre.quand(bail).alors('BailSigne');
  });
});

describe('R8.73: a new duty has a new clock, and the history says which', () => {
  it('done before the return, a task is owed again from the return', () => {
    const suite = etantDonne(
      jusqua('rapprochement'),
      procedure,
      jours(10),
      retour('enquete-sociale'),
      procedure,
    );
    expect(departs(suite.etat, 'realiser-enquete').at(-1)).toEqual(['a-faire', '2026-03-12', false]);
  });

  it('an offer refused since the way back is another duty', () => {
    const revenu = etantDonne(
      ...[jusqua('rapprochement'), procedure, jours(400), procedure, retour('enquete-sociale')],
      ...[enquete, validation, logement('l-9'), proposition('l-9')],
    );
    const refusee = acte(pilote, 'RetirerProposition', {
      proposition: revenu.etat.propositions[0]?.id,
      motif: 'Vendu',
    });
    const suite = revenu.quand(jours(5), refusee, procedure);
    expect(departs(suite.etat, 'proposer-logement').at(-1)?.slice(1)).toEqual(['2027-04-11', false]);
  });

  it('the history tells a task taken up from a task opened', () => {
    const suite = etantDonne(
      ...[jusqua('rapprochement'), procedure, jours(2), retour('enquete-sociale'), procedure],
      ...nouvelleEnquete,
    );
    expect(dites(suite)).toContain('Tâche reprise, comptée d’où elle l’était : Proposer un logement');
    expect(dites(suite).filter((dit) => dit.startsWith('Tâche ouverte : Réaliser l’enquête'))).toHaveLength(
      1,
    );
    const long = suite.quand(retour('enquete-sociale'), jours(300), procedure, ...nouvelleEnquete);
    expect(dites(long)).toContain('Tâche reprise, avec un nouveau délai : Proposer un logement');
  });
});

describe('R8.70: a paper received is a fact of the step', () => {
  const recue = acte(referent, 'CompleterPieces', { pieces: ['identite'] });
  const retiree = acte(referent, 'RetirerPiece', { piece: 'identite', motif: 'Photographie illisible' });

  it('with one the step may be taken again; without any more it may not', () => {
    const avec = etantDonne(jusqua('accompagnement'), recue);
    expect(Object.keys(avec.etat.faits)).toContain('pieces-recues');
    const suite = avec.quand(retiree);
    expect(Object.keys(suite.etat.faits)).not.toContain('pieces-recues');
    suite.quand(retour('accompagnement')).alorsRefus('R8.70');
    const repris = etantDonne(jusqua('accompagnement'), recue).quand(retour('accompagnement'));
    repris.alors('RetourDemande');
    expect(Object.keys(repris.etat.faits)).not.toContain('pieces-recues');
  });
});
