import { describe, expect, it } from '@jest/globals';
import type { EtatDossier } from '../../../src/domaine/dossier/etat.js';
import { mesureArretee } from '../../../src/domaine/dossier/etapes/accompagnement/mesures/mesure-arretee.js';
import { etantDonne, procedure } from '../soutien/dsl.js';
import { acte, pilote, referent } from '../soutien/gestes.js';
import { accord, autreOperateur, confiee, etape3, mesure, operateur, organisation } from './soutien.js';

const avecAccord = [...etape3, organisation('akati'), accord()];
const saisir = (plus: object = {}, qui = referent) =>
  acte(qui, 'SaisirInstanceSuivi', { mesure: 'm1', motif: 'insertion', ...plus });
const decider = (decision: string, plus: object = {}) =>
  acte(pilote, 'DeciderSuiteMesure', { saisine: 's1', decision, motif: 'Vu en instance', ...plus });
const reunions = ({ taches }: EtatDossier) =>
  taches.filter((t) => t.code === 'saisir-instance-suivi').map((t) => [t.objet, t.etat]);

describe('R3.71: a measure is brought before the instance of follow-up and reorientation', () => {
  it('an ASLL, on a ground of the charter, once at a time: the pilot gathers the instance', () => {
    const suite = etantDonne(avecAccord, mesure('asll'), mesure('2.4'));
    suite.quand(saisir({ mesure: 'm2' })).alorsRefus('R3.71', { champ: 'mesure' });
    suite.quand(saisir({ motif: 'lune' })).alorsRefus('R3.71', { champ: 'motif' });
    suite.quand(saisir(), procedure);
    expect(reunions(suite.etat)).toEqual([['s1', 'a-faire']]);
    suite.quand(saisir()).alorsRefus('R3.71');
  });

  it('by its own operator, not by another; nothing else is to be brought', () => {
    const autre = [organisation('autre'), confiee('2.5', { organisation: 'autre' })];
    const suite = etantDonne(avecAccord, confiee('asll'), autre);
    suite.quand(saisir({}, autreOperateur)).alorsRefus('R3.71');
    suite.quand(saisir({}, operateur)).alors('InstanceSuiviSaisie');
    etantDonne(avecAccord, mesure('2.4')).quand(saisir()).alorsRefus('R3.71');
  });

  it('the measure ended meanwhile, nobody is gathered for it', () => {
    const fin = acte(referent, 'TerminerMesure', { mesure: 'm1', issue: 'veille', bilan: 'Autonome' });
    const suite = etantDonne(avecAccord, mesure('asll')).quand(saisir(), procedure, fin, procedure);
    expect(reunions(suite.etat)).toEqual([['s1', 'annulee']]);
    suite.quand(decider('poursuite')).alorsRefus('R3.72');
  });
});

describe('R3.72: the instance decides', () => {
  const saisie = [...avecAccord, mesure('asll'), saisir()];

  it('the measure goes on, and may be brought again', () => {
    const suite = etantDonne(saisie).quand(procedure, decider('adaptation'), procedure);
    expect(suite.etat.accompagnement.mesures[0]?.terminee).toBe(false);
    expect(reunions(suite.etat)).toEqual([['s1', 'terminee']]);
    suite.quand(decider('poursuite')).alorsRefus('R3.72');
    suite.quand(saisir()).alors('InstanceSuiviSaisie');
  });

  it('a reorientation ends the measure and says towards what', () => {
    const suite = etantDonne(saisie);
    suite.quand(decider('reorientation')).alorsRefus('R3.72', { champ: 'orientation' });
    suite
      .quand(decider('reorientation', { orientation: 'administratif' }))
      .alors('SuiteMesureDecidee', 'MesureTerminee', 'MenageOriente');
    expect(suite.etat.accompagnement.mesures[0]).toMatchObject({
      issue: 'reorientation',
      bilan: 'Vu en instance',
    });
  });

  it('the pilot alone tells it, about what waits', () => {
    etantDonne(saisie)
      .quand(acte(referent, 'DeciderSuiteMesure', {}))
      .alorsRefus('R0.6');
    etantDonne(saisie)
      .quand(decider('poursuite', { saisine: 's7' }))
      .alorsRefus('R3.72', { champ: 'saisine' });
  });

  it('a measure that it cannot stop is said in its own words, not in those of a disagreement', () => {
    const suite = { bilan: 'Vu', orientation: 'Vers le droit commun', venuDe: 'Cette saisine de l’instance' };
    const { monde, etat } = etantDonne(saisie);
    expect(mesureArretee(etat, 'm9', suite, monde)).toMatchObject({
      regle: 'R3.69',
      motif: 'Cette saisine de l’instance ne porte sur aucune mesure ouverte : il n’y a rien à arrêter.',
    });
  });
});
