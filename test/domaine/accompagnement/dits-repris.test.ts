import { describe, expect, it } from '@jest/globals';
import { faitDesMesures } from '../../../src/api/dossiers/reserve.js';
import { voieCorrection } from '../../../src/domaine/dossier/voie-correction.js';
import type { Personne } from '../../../src/domaine/noyau/acteur.js';
import type { Inscrit } from '../../../src/domaine/noyau/evenement.js';
import { etantDonne, jours, procedure } from '../soutien/dsl.js';
import { acte, pilote, referent, type Recit } from '../soutien/gestes.js';
import { accord, arbitrage, desaccord, etape3, mesure, rapport, retrait } from './soutien.js';

type Suite = ReturnType<typeof etantDonne>;
const reprendre = (ouverture: string, qui = referent) =>
  acte(qui, 'AnnulerOuverture', { ouverture, motif: 'Saisi pour un autre ménage' });
const renouveler = acte(referent, 'RenouvelerMesure', { mesure: 'm1', mois: 3, evaluation: 'Progrès réels' });
const terminer = acte(referent, 'TerminerMesure', {
  ...{ mesure: 'm1', issue: 'veille', bilan: 'Le ménage est autonome.' },
});
const orienter = acte(referent, 'OrienterMenage', { situation: 'administratif' });
const saisir = acte(referent, 'SaisirInstanceSuivi', { mesure: 'm1', motif: 'insertion' });
const decider = (decision: string, plus: object = {}) =>
  acte(pilote, 'DeciderSuiteMesure', { saisine: 's1', decision, motif: 'Vu en instance', ...plus });
const accords: Recit[] = [...etape3, accord()];
const ouverte: Recit[] = [...accords, mesure('2.1')];

const derniere = ({ monde }: Suite, type: string): Inscrit => {
  const e = monde.lire('dossier', 'd-1').evenements.findLast((dit) => dit.type === type);
  if (!e) throw new Error(type);
  return e;
};
const cle = (suite: Suite, type: string, nature: string) => `${nature}.m1.v${derniere(suite, type).version}`;
const tache = ({ etat }: Suite, code: string) => etat.taches.findLast((t) => t.code === code);
const nomme = (texte: string) => ({ champ: 'ouverture', motif: expect.stringContaining(texte) as never });

describe('R8.80: what was told or decided of a measure by mistake is taken back, with its reason', () => {
  it('a monthly report: its month is owed again, on the clock it had', () => {
    const suite = etantDonne(accords, mesure('3.2'), procedure, jours(20));
    const avant = tache(suite, 'rendre-compte-mesure');
    suite.quand(rapport(), procedure);
    expect(tache(suite, 'rendre-compte-mesure')?.id).not.toBe(avant?.id);
    suite.quand(reprendre(cle(suite, 'MesureRapportee', 'rapport')), procedure);
    expect(suite.etat.accompagnement.mesures[0]?.rapports).toEqual([]);
    expect(tache(suite, 'rendre-compte-mesure')).toMatchObject({
      ...{ etat: 'a-faire', depart: avant?.depart, echeance: avant?.echeance },
    });
    suite.quand(rapport()).alors('MesureRapportee');
  });

  it('a renewal: the measure ends when it ended, and its lateness is known again', () => {
    const suite = etantDonne(ouverte, procedure);
    const { fin = null } = suite.etat.accompagnement.mesures[0] ?? {};
    const avant = tache(suite, 'conclure-mesure');
    suite
      .quand(renouveler, procedure, reprendre('mesure.m1'))
      .alorsRefus('R3.97', nomme('son renouvellement'));
    suite.quand(reprendre(cle(suite, 'MesureRenouvelee', 'renouvellement'))).alors('OuvertureAnnulee');
    suite.quand(procedure);
    expect(suite.etat.accompagnement.mesures[0]).toMatchObject({ fin, renouvellements: [] });
    expect(tache(suite, 'conclure-mesure')).toMatchObject({
      ...{ etat: 'a-faire', depart: avant?.depart, echeance: avant?.echeance },
    });
    suite.quand(renouveler, renouveler);
    const [premier] = suite.etat.accompagnement.mesures[0]?.renouvellements ?? [];
    suite
      .quand(reprendre(`renouvellement.m1.v${premier?.fait.version}`))
      .alorsRefus('R3.97', nomme('un autre renouvellement'));
  });

  it('an end: the measure goes on, with its clock, unless it was opened again or its agreement is gone', () => {
    const suite = etantDonne(ouverte, procedure);
    const avant = tache(suite, 'conclure-mesure');
    suite.quand(terminer, procedure, reprendre('fin.m1'), procedure);
    expect(suite.etat.accompagnement.mesures[0]).toMatchObject({
      terminee: false,
      issue: null,
      fermeture: null,
    });
    expect(tache(suite, 'conclure-mesure')).toMatchObject({ etat: 'a-faire', depart: avant?.depart });
    suite.quand(reprendre('fin.m1')).alorsRefus('R3.97', { champ: 'ouverture' });
    etantDonne(ouverte, terminer, mesure('2.1', { reprise: 'La situation a changé' }))
      .quand(reprendre('fin.m1'))
      .alorsRefus('R3.97', nomme('ouverte de nouveau'));
    etantDonne(ouverte, terminer, retrait()).quand(reprendre('fin.m1')).alorsRefus('R3.3');
  });

  it('an orientation, whose number is given to no other', () => {
    const suite = etantDonne(accords, orienter, reprendre('orientation.o1'), orienter);
    expect(suite.etat.accompagnement.orientations.map(({ id }) => id)).toEqual(['o2']);
    suite.quand(desaccord(), reprendre('orientation.o2')).alorsRefus('R3.97', nomme('un désaccord'));
  });

  it('R8.35: an arbitration, by a pilot alone, with the end and the orientation that it brought', () => {
    const arrete = { decision: 'arreter', issue: 'veille' };
    const suite = etantDonne(ouverte, desaccord({ objet: 'mesure', mesure: 'm1' }), procedure);
    const due = tache(suite, 'arbitrer-desaccord');
    suite.quand(jours(2), arbitrage(arrete), procedure);
    expect(suite.etat.accompagnement.mesures[0]?.terminee).toBe(true);
    suite.quand(reprendre('fin.m1')).alorsRefus('R3.97', nomme('l’arbitrage du désaccord'));
    suite.quand(reprendre('orientation.o1')).alorsRefus('R3.97', nomme('l’arbitrage du désaccord'));
    suite.quand(reprendre('arbitrage.d1')).alorsRefus('R8.35', { champ: 'ouverture' });
    suite
      .quand(reprendre('arbitrage.d1', pilote))
      .alors('OuvertureAnnulee', 'OuvertureAnnulee', 'OuvertureAnnulee')
      .quand(procedure);
    expect(suite.etat.accompagnement).toMatchObject({
      ...{ mesures: [{ terminee: false }], desaccords: [{ arbitrage: null }], orientations: [] },
    });
    expect(tache(suite, 'arbitrer-desaccord')).toMatchObject({ etat: 'a-faire', depart: due?.depart });
    suite.quand(arbitrage({ decision: 'maintenir' })).alors('DesaccordArbitre', 'MenageOriente');
  });

  it('a decision of the instance: one that goes on brings nothing else with it', () => {
    const suite = etantDonne(accords, mesure('asll'), saisir, procedure, decider('poursuite'), orienter);
    suite.quand(reprendre('suite.s1', pilote)).alors('OuvertureAnnulee').quand(procedure);
    expect(suite.etat.accompagnement).toMatchObject({
      saisines: [{ decision: null }],
      orientations: [{ id: 'o1' }],
    });
    expect(tache(suite, 'saisir-instance-suivi')?.etat).toBe('a-faire');
    suite
      .quand(decider('reorientation', { orientation: 'administratif' }), reprendre('suite.s1', pilote))
      .alors('OuvertureAnnulee', 'OuvertureAnnulee', 'OuvertureAnnulee');
    expect(suite.etat.accompagnement).toMatchObject({
      mesures: [{ terminee: false }],
      orientations: [{ id: 'o1' }],
    });
  });

  it('R4.129: the history leads to each, and to a pilot’s decision a pilot alone', () => {
    const suite = etantDonne(ouverte, rapport(), desaccord({ objet: 'mesure', mesure: 'm1' }), arbitrage());
    const voie = (type: string, role: Personne['role']) =>
      voieCorrection(suite.etat, derniere(suite, type), { ...referent, role });
    expect(voie('MesureRapportee', 'referent')).toMatchObject({
      ...{ acte: 'AnnulerOuverture', champs: { ouverture: cle(suite, 'MesureRapportee', 'rapport') } },
    });
    expect(voie('DesaccordArbitre', 'referent')).toMatchObject({ acte: null });
    expect(voie('DesaccordArbitre', 'pilote')).toMatchObject({ champs: { ouverture: 'arbitrage.d1' } });
  });

  it('R3.145: what is taken back of a measure is for who follows the household', () => {
    const dit = (nature: string) =>
      faitDesMesures({ type: 'OuvertureAnnulee', donnees: { nature } } as Inscrit, referent);
    expect(['rapport', 'fin', 'orientation', 'signature'].map(dit)).toEqual([true, true, true, false]);
  });

  it('the obligations explained and a step of a regularisation are taken back likewise', () => {
    const obligations = acte(referent, 'ExpliquerObligations', { themes: ['loyer'], moyen: 'entretien' });
    const regularisation = acte(referent, 'OuvrirRegularisation', { nature: 'sejour' });
    const demarche = acte(referent, 'FaireDemarche', { regularisation: 'r1', demarche: 'depot' });
    const suite = etantDonne(accords, obligations, regularisation, demarche);
    suite.quand(
      reprendre(`obligations.v${derniere(suite, 'ObligationsExpliquees').version}`),
      reprendre(`demarche.r1.v${derniere(suite, 'DemarcheFaite').version}`),
    );
    expect(suite.etat.accompagnement).toMatchObject({
      obligations: [],
      regularisations: [{ demarches: [] }],
    });
  });
});
