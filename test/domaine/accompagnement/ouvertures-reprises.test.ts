import { describe, expect, it } from '@jest/globals';
import { faitReserve } from '../../../src/api/dossiers/reserve.js';
import { CHARTE_DEFAUT } from '../../../src/domaine/charte/defaut.js';
import { ouvertures } from '../../../src/domaine/dossier/etapes/accompagnement/ouverture/appuis.js';
import { dire } from '../../../src/domaine/dossier/etapes/accompagnement/ouverture/reprise.js';
import { voieCorrection } from '../../../src/domaine/dossier/voie-correction.js';
import type { Inscrit } from '../../../src/domaine/noyau/evenement.js';
import { avancer } from '../../processus/gestes.js';
import { etantDonne, jours, procedure } from '../soutien/dsl.js';
import { acte, referent, type Recit } from '../soutien/gestes.js';
import { accord, contrat, desaccord, etape3, mesure, rapport, signature } from './soutien.js';

const reprendre = (ouverture: string) =>
  acte(referent, 'AnnulerOuverture', { ouverture, motif: 'Ouvert pour un autre ménage' });
const regularisation = acte(referent, 'OuvrirRegularisation', { nature: 'sejour' });
const parcours = acte(referent, 'OuvrirParcoursSpecifique', {
  ...{ nature: 'troubles-psychiques', partenaire: 'cmp' },
});
const accords: Recit[] = [...etape3, accord(), accord({ portee: 'specifique' })];
const ouvertes = ({ taches }: { taches: readonly { code: string; etat: string }[] }) =>
  taches.filter(({ etat }) => etat === 'a-faire').map(({ code }) => code);
const nomme = (texte: string) => ({ champ: 'ouverture', motif: expect.stringContaining(texte) as never });

describe('R3.97: what was opened or signed by mistake is taken back, while nothing leans on it', () => {
  it('a measure no longer counts, its tasks are cancelled, and its number is not given to another', () => {
    const suite = etantDonne(accords, mesure('2.1'), procedure);
    expect(ouvertes(suite.etat)).toContain('conclure-mesure');
    suite.quand(reprendre('mesure.m1')).alors('OuvertureAnnulee').quand(procedure);
    expect(suite.etat.accompagnement.mesures).toEqual([]);
    expect(ouvertes(suite.etat)).not.toContain('conclure-mesure');
    suite.quand(reprendre('mesure.m1')).alorsRefus('R3.97');
    suite.quand(mesure('2.1'), procedure);
    expect(suite.etat.accompagnement.mesures.map(({ id }) => id)).toEqual(['m2']);
    expect(new Set(suite.etat.taches.map(({ id }) => id)).size).toBe(suite.etat.taches.length);
  });

  it('a regularisation and a path are taken back likewise, and opened again under another number', () => {
    const suite = etantDonne(accords, regularisation, parcours, procedure);
    suite.quand(reprendre('regularisation.r1'), reprendre('parcours.p1')).alors('OuvertureAnnulee');
    suite.quand(regularisation, parcours, procedure);
    const { regularisations, parcours: ouverts } = suite.etat.accompagnement;
    expect([regularisations, ouverts].map((liste) => liste.map(({ id }) => id))).toEqual([['r2'], ['p2']]);
  });

  it('R3.122: which path it is stays out of what is offered to take back', () => {
    const { etat } = etantDonne(accords, parcours);
    expect(ouvertures(etat, CHARTE_DEFAUT).map(dire)).toEqual(['Parcours spécifique : ouvert le 02/03/2026']);
    const e = { type: 'OuvertureAnnulee', donnees: { nature: 'parcours', objet: 'p1' } } as Inscrit;
    expect(faitReserve(e, etat)).toBe(true);
    expect(faitReserve({ ...e, donnees: { nature: 'mesure', objet: 'm1' } }, etat)).toBe(false);
  });

  it('R3.180: a conclusion said by mistake is taken back: the regularisation runs again, with its pieces and its term', () => {
    const piece = acte(referent, 'RecevoirPieceRegularisation', {
      ...{ regularisation: 'r1', piece: 'recepisse' },
    });
    const conclure = (survenuLe?: string) =>
      acte(referent, 'ConclureRegularisation', { regularisation: 'r1', issue: 'abandonnee' }, survenuLe);
    const suite = etantDonne(accords, regularisation, procedure, jours(3), piece, jours(2));
    suite
      .quand(conclure('2026-03-04T15:00:00.000Z'))
      .alorsRefus('R7.11', { motif: expect.stringContaining('une pièce reçue') as never });
    const avant = suite.etat.taches.find(({ code }) => code === 'regulariser-situation');
    suite.quand(conclure(), procedure);
    suite.quand(reprendre('r1')).alorsRefus('R3.97', nomme('conclusion.r1'));
    suite.quand(reprendre('regularisation.r1')).alorsRefus('R3.97', nomme('sa conclusion'));
    suite.quand(reprendre('conclusion.r1')).alors('OuvertureAnnulee').quand(procedure);
    expect(suite.etat.accompagnement.regularisations[0]).toMatchObject({ fin: null, recues: ['recepisse'] });
    const apres = suite.etat.taches.findLast(({ code }) => code === 'regulariser-situation');
    expect(apres).toMatchObject({ etat: 'a-faire', depart: avant?.depart });
    suite
      .quand(conclure(), regularisation, reprendre('conclusion.r1'))
      .alorsRefus('R3.97', nomme('ouverte depuis'));
  });

  it('a signature is owed again, counted from the contract; the others stand', () => {
    const signe = etantDonne(accords, contrat(), procedure, signature('menage'), signature('intervenant'));
    expect(ouvertes(signe.etat)).not.toContain('signer-contrat');
    signe.quand(jours(5), reprendre('signature.k1.intervenant'), procedure);
    expect(signe.etat.accompagnement.contrats[0]?.signatures.map((s) => s.partie)).toEqual(['menage']);
    const due = signe.etat.taches.findLast(({ code }) => code === 'signer-contrat');
    expect(due).toMatchObject({ etat: 'a-faire', depart: signe.etat.faits['contrat']?.le });
    signe.quand(signature('intervenant')).alors('ContratSigne');
  });

  it('what was done on the strength of it is named, with its date', () => {
    etantDonne(accords, mesure('2.1'), jours(2), rapport())
      .quand(reprendre('mesure.m1'))
      .alorsRefus('R3.97', nomme('son compte rendu (04/03/2026)'));
    etantDonne(accords, mesure('2.1'), desaccord({ objet: 'mesure', mesure: 'm1' }))
      .quand(reprendre('mesure.m1'))
      .alorsRefus('R3.97', nomme('un désaccord'));
    etantDonne(accords, mesure('2.1'), contrat({ mesures: ['m1'] }))
      .quand(reprendre('mesure.m1'))
      .alorsRefus('R3.97', nomme('le contrat'));
    etantDonne(accords, parcours, avancer)
      .quand(reprendre('parcours.p1'))
      .alorsRefus('R3.97', nomme('étape'));
  });

  it('an agreement or a contract withdrawn leaves its number to no other', () => {
    const retirer = (fait: string) => acte(referent, 'AnnulerFait', { fait, motif: 'Saisi par erreur' });
    const { etat } = etantDonne(accords, contrat(), retirer('contrat'), contrat());
    expect(etat.accompagnement.contrats.map(({ id }) => id)).toEqual(['k2']);
    const repris = etantDonne(etape3, accord(), retirer('consentement'), accord());
    expect(repris.etat.accompagnement.consentements.map(({ id }) => id)).toEqual(['c2']);
  });

  it('R4.129: the history leads to it, and says why when it cannot be', () => {
    const suite = etantDonne(accords, mesure('2.1'), jours(1));
    const voie = () => {
      const e = suite.monde.lire('dossier', 'd-1').evenements.find(({ type }) => type === 'MesureOuverte');
      return e && voieCorrection(suite.etat, e);
    };
    expect(voie()).toMatchObject({ acte: 'AnnulerOuverture', champs: { ouverture: 'mesure.m1' } });
    suite.quand(rapport());
    expect(voie()).toMatchObject({ acte: null, dit: expect.stringContaining('compte rendu') });
  });
});
