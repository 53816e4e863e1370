import { describe, expect, it } from '@jest/globals';
import { voieCorrection } from '../../src/domaine/dossier/voie-correction.js';
import type { Personne } from '../../src/domaine/noyau/acteur.js';
import {
  acte,
  bail,
  consentement,
  contact,
  demenagement,
  diagnostic,
  enqueteDe,
  informe,
  jusqua,
  pieces,
  pilote,
  proposition,
  referent,
} from './soutien/gestes.js';
import { accord, contrat, mesure } from './accompagnement/soutien.js';
import { etantDonne, jours } from './soutien/dsl.js';

const retirer = (fait: string, par: Personne = referent) =>
  acte(par, 'AnnulerFait', { fait, motif: 'Saisi par erreur' });
const nomme = (...textes: string[]) => ({
  champ: 'fait',
  motif: expect.stringMatching(new RegExp(textes.join('.*'))) as never,
});
const enquete = (le: string) => acte(referent, 'RealiserEnquete', enqueteDe(), le);

describe('R8.35: a fact is withdrawn by who may say it, or by a pilot', () => {
  it('a référent leaves the pilot its validation and its waiver', () => {
    const valide = etantDonne(jusqua('accompagnement'));
    valide.quand(retirer('enquete-validee')).alorsRefus('R8.35', { nature: 'interdit', champ: 'fait' });
    const fait = valide.monde
      .lire('dossier', 'd-1')
      .evenements.findLast(({ type }) => type === 'EnqueteValidee');
    expect(fait && voieCorrection(valide.etat, fait, referent)).toMatchObject({ acte: null });
    expect(fait && voieCorrection(valide.etat, fait, pilote)).toMatchObject({ acte: 'AnnulerFait' });
    valide.quand(retirer('enquete-validee', pilote)).alors('FaitAnnule');
    const levee = acte(pilote, 'LeverPorte', { motif: 'Péril imminent' });
    etantDonne(jusqua('accompagnement'), levee)
      .quand(retirer('porte-levee'))
      .alorsRefus('R8.35')
      .quand(retirer('porte-levee', pilote))
      .alors('FaitAnnule');
  });

  it('a pilot withdraws what a référent said, a référent what the landlord could have said to him', () => {
    etantDonne(jusqua('enquete-sociale')).quand(retirer('menage-informe', pilote)).alors('FaitAnnule');
    etantDonne(jusqua('demenagement'), bail).quand(retirer('bail')).alors('FaitAnnule');
  });
});

describe('R8.36: a fact is withdrawn while nothing recorded since leans on it', () => {
  it('right after, a simple mistake is undone, and said again', () => {
    etantDonne(jusqua('enquete-sociale'))
      .quand(retirer('menage-informe'))
      .alors('FaitAnnule')
      .quand(informe)
      .alors('MenageInforme');
    etantDonne(jusqua('accompagnement'), diagnostic, pieces).quand(retirer('pieces')).alors('FaitAnnule');
  });

  it('the survey and its validation lean on the information: the refusal names them with their dates', () => {
    etantDonne(jusqua('accompagnement'))
      .quand(retirer('menage-informe', pilote))
      .alorsRefus('R8.36', nomme('Enquête sociale', '02/03/2026', 'Validation de l’enquête'));
  });

  it('the household does not go back to a step while it waits for a dwelling, or has one', () => {
    const propose = etantDonne(jusqua('rapprochement'), proposition('l-1'));
    propose.quand(retirer('pieces')).alorsRefus('R8.36', nomme('proposition de logement n° 1'));
    const attribue = etantDonne(jusqua('demenagement'));
    attribue
      .quand(retirer('enquete-validee', pilote))
      .alorsRefus('R8.36', nomme('attribution d’un logement'));
    attribue.quand(retirer('diagnostic')).alorsRefus('R8.36', nomme('attribution d’un logement'));
  });

  it('the move holds the lease, the follow-up holds the move, the review the contacts', () => {
    etantDonne(jusqua('demenagement'), bail, jours(2), demenagement)
      .quand(retirer('bail', pilote))
      .alorsRefus('R8.36', nomme('Déménagement', '04/03/2026'))
      .quand(retirer('demenagement'), retirer('bail'))
      .alors('FaitAnnule');
    etantDonne(jusqua('suivi'), contact(1))
      .quand(retirer('origine-liberee'))
      .alorsRefus('R8.36', nomme('Contact à 1 mois'));
    etantDonne(jusqua('cloture')).quand(retirer('contact-3-mois')).alorsRefus('R8.36', nomme('Bilan'));
  });

  it('an agreement holds as long as a measure that no other covers runs under it', () => {
    etantDonne(jusqua('accompagnement'), consentement, jours(1), mesure('2.1'))
      .quand(retirer('consentement'))
      .alorsRefus('R8.36', nomme('mesure d’accompagnement', '03/03/2026'))
      .quand(accord({ portee: 'mesures' }), retirer('consentement'))
      .alors('FaitAnnule');
  });

  it('an agreement or an amendment withdrawn leaves the one before it in force', () => {
    const avenant = acte(referent, 'AmenderContrat', { objet: 'Durée', mois: 6 });
    const suite = etantDonne(
      jusqua('accompagnement'),
      consentement,
      accord({ portee: 'mesures' }),
      contrat(),
      avenant,
    );
    suite.quand(retirer('contrat')).alorsEtat(({ faits, accompagnement: { contrats } }) => {
      expect(contrats).toMatchObject([{ mois: 12, remplacePar: null, fait: faits['contrat'] }]);
    });
    suite.quand(retirer('contrat'), retirer('consentement')).alorsEtat(({ faits, accompagnement }) => {
      expect(faits['consentement']).toEqual(accompagnement.consentements[0]?.fait);
      expect(faits['contrat']).toBeUndefined();
    });
  });
});

describe('R2.62, R2.63: the order of dates holds on both sides of a fact', () => {
  it('R2.62: keys said handed over after the move are refused', () => {
    etantDonne(jusqua('demenagement'), bail, jours(1), demenagement, jours(3))
      .quand(acte(referent, 'RemettreCles', { le: '2026-03-06' }))
      .alorsRefus('R5.8', { champ: 'le' })
      .quand(acte(referent, 'RemettreCles', { le: '2026-03-03' }))
      .alors('ClesRemises');
  });

  it('R2.62: after a return, the step is taken again later than what was gained since', () => {
    const retour = acte(pilote, 'RetournerEtape', { etape: 'concertation', motif: 'Projet changé' });
    etantDonne(jusqua('accompagnement'), jours(5), retour, jours(1)).quand(informe).alors('MenageInforme');
  });

  it('R2.63: a survey done again is not older than the one before, nor than its return for correction', () => {
    const renvoi = acte(pilote, 'RenvoyerEnquete', { remarques: 'Ressources à vérifier' });
    const premiere = [...jusqua('enquete-sociale'), jours(4), enquete('2026-03-06T12:00:00.000Z')];
    const renvoyee = etantDonne(premiere, jours(4), renvoi, jours(4));
    renvoyee.quand(enquete('2026-03-04T12:00:00.000Z')).alorsRefus('R2.63', { champ: 'survenuLe' });
    renvoyee.quand(enquete('2026-03-08T12:00:00.000Z')).alorsRefus('R2.63', { champ: 'survenuLe' });
    renvoyee.quand(enquete('2026-03-11T12:00:00.000Z')).alors('EnqueteRealisee');
    const retour = acte(pilote, 'RetournerEtape', { etape: 'enquete-sociale', motif: 'À reprendre' });
    etantDonne(premiere, acte(pilote, 'ValiderEnquete'), jours(4), retour)
      .quand(enquete('2026-03-04T12:00:00.000Z'))
      .alorsRefus('R2.63');
  });

  it('R2.63: withdrawn as a mistake, a survey no longer holds the true date of the other', () => {
    const premiere = [...jusqua('enquete-sociale'), jours(4), enquete('2026-03-06T12:00:00.000Z')];
    etantDonne(premiere, retirer('enquete-realisee'))
      .quand(enquete('2026-03-04T12:00:00.000Z'))
      .alors('EnqueteRealisee');
  });
});
