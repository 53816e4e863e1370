import { describe, expect, it } from '@jest/globals';
import {
  acte,
  bail,
  bailleur,
  cloture,
  contact,
  demenagement,
  enquete,
  informe,
  jusqua,
  liberation,
  offreAttribuee,
  pilote,
  proposition,
  type Recit,
  referent,
  validation,
} from './soutien/gestes.js';
import { etantDonne, jours, procedure } from './soutien/dsl.js';
import { LIBELLES_FAITS } from '../../src/domaine/dossier/faits.js';
import { etapeSelonFaits, tachesDues } from '../../src/domaine/dossier/procedure.js';
import { GUYANE } from './soutien/calendrier.js';

const retirer = (fait: string, par = referent) =>
  acte(par, 'AnnulerFait', { fait, motif: 'Saisi par erreur' });
const corriger = (fait: string, le: string) =>
  acte(referent, 'CorrigerDate', { fait, le, motif: 'Mauvaise date' });
const retour = (etape: string, dit: object = {}) =>
  acte(pilote, 'RetournerEtape', { etape, motif: 'À reprendre', ...dit });
const suspendre = () => acte(referent, 'SuspendreHorloge', { motif: 'Hospitalisation' });
const reprendre = () => acte(referent, 'ReprendreHorloge');
const ouvertes = (etat: { taches: readonly { code: string; etat: string }[] }) =>
  etat.taches.filter((t) => t.etat === 'a-faire').map((t) => t.code);

describe('withdrawing a fact', () => {
  it('R0.5: the procedure goes back to the step that lost its fact, nothing is erased', () => {
    const suite = etantDonne(jusqua('enquete-sociale'), procedure).quand(
      retirer('menage-informe'),
      procedure,
    );
    expect(suite.etat.etapes.at(-1)).toMatchObject({ etape: 'concertation', occurrence: 2 });
    expect(ouvertes(suite.etat)).toEqual(['informer-menage']);
    expect(suite.types()).toContain('MenageInforme');
    suite.quand(informe, procedure);
    expect(suite.etat.etapes.at(-1)).toMatchObject({ etape: 'enquete-sociale', occurrence: 2 });
  });

  it('R2.2: a validation withdrawn, then the survey, both are owed again', () => {
    etantDonne(jusqua('accompagnement'), retirer('enquete-validee', pilote), retirer('enquete-realisee'))
      .alorsEtat((etat) => expect(etapeSelonFaits(etat)).toBe('enquete-sociale'))
      .quand(enquete, validation)
      .alors('EnqueteValidee');
  });

  it('R0.5: a fact of no step in progress is withdrawn without reopening anything', () => {
    const point = acte(referent, 'FairePointMensuel', { compteRendu: 'x' });
    const avant = etantDonne(jusqua('demenagement'), point, procedure);
    const passages = avant.etat.etapes.length;
    avant.quand(retirer('point-mensuel'), procedure);
    expect(avant.etat.etapes).toHaveLength(passages);
    expect(ouvertes(avant.etat)).toEqual(['signer-bail', 'faire-point-mensuel']);
  });

  it('R0.5: what is not at the dossier is not withdrawn', () => {
    etantDonne(jusqua('accompagnement')).quand(retirer('bail')).alorsRefus('R0.5', { champ: 'fait' });
    etantDonne(jusqua('accompagnement'))
      .quand(retirer('operation-definie'))
      .alorsRefus('R0.5', { champ: 'fait' });
    etantDonne(jusqua('concertation')).quand(retirer('bail')).alorsRefus('R0.5');
  });

  it('R7.1: a follow-up contact withdrawn is owed again, still counted from the move', () => {
    const suite = etantDonne(jusqua('suivi'), procedure, jours(35), contact(1)).quand(
      retirer('contact-1-mois'),
      procedure,
    );
    const rouvertes = suite.etat.taches.filter((t) => t.code === 'contact-1-mois');
    expect(rouvertes.map((t) => t.etat)).toEqual(['terminee', 'a-faire']);
    expect(rouvertes[1]?.depart).toBe(suite.etat.faits['demenagement']?.le);
    expect(new Set(suite.etat.taches.map((t) => t.id)).size).toBe(suite.etat.taches.length);
  });
});

describe('correcting a date', () => {
  it('R7.6: the deadlines of what it started are counted again, and later ones from the new date', () => {
    const suite = etantDonne(jusqua('concertation'), jours(10), informe, procedure)
      .quand(corriger('menage-informe', '2026-03-05'))
      .alors('DateCorrigee');
    const tache = suite.etat.taches.find((t) => t.code === 'realiser-enquete');
    expect(tache).toMatchObject({ depart: '2026-03-05T15:00:00.000Z', echeance: '2026-04-18T03:00:00.000Z' });
    suite.quand(suspendre(), jours(2), reprendre());
    const decalee = suite.etat.taches.find((t) => t.code === 'realiser-enquete');
    expect(decalee?.echeance).toBe('2026-04-21T03:00:00.000Z');
  });

  it('R0.4, R0.10: the new date is neither to come nor before the opening', () => {
    etantDonne(jusqua('enquete-sociale'))
      .quand(corriger('menage-informe', '2026-03-09'))
      .alorsRefus('R0.4', { champ: 'le' });
    etantDonne(jusqua('enquete-sociale'))
      .quand(corriger('menage-informe', '2026-03-01'))
      .alorsRefus('R0.10', { champ: 'le' });
    etantDonne(jusqua('enquete-sociale'))
      .quand(corriger('menage-informe', 'hier'))
      .alorsRefus('R0.4', { champ: 'le' });
  });

  it('R5.8: the keys of the origin dwelling are given back after the move, once its date is corrected too', () => {
    const rendues = acte(referent, 'RendreCles', { le: '2026-03-14' });
    etantDonne(jusqua('demenagement'), jours(5), bail, jours(5), demenagement, jours(5), rendues)
      .quand(corriger('demenagement', '2026-03-15'))
      .alorsRefus('R5.8', { champ: 'le' })
      .quand(corriger('demenagement', '2026-03-13'))
      .alors('DateCorrigee');
  });

  it('R5.1, R1.4: the order of facts holds after the correction', () => {
    const suite = etantDonne(jusqua('demenagement'), jours(5), bail, jours(5), demenagement);
    suite.quand(corriger('demenagement', '2026-03-03')).alorsRefus('R5.1', { champ: 'le' });
    suite
      .quand(corriger('bail', '2026-03-12'))
      .alors('DateCorrigee')
      .quand(corriger('demenagement', '2026-03-11'))
      .alorsRefus('R5.1');
    const informeTard = [...jusqua('concertation'), jours(3), informe, jours(3), enquete];
    etantDonne(informeTard).quand(corriger('enquete-realisee', '2026-03-04')).alorsRefus('R1.4');
  });
});

describe('going back to a step', () => {
  it('R0.5: from 5 to 2 and forward again, what later steps gained stands', () => {
    const suite = etantDonne(jusqua('demenagement'), bail, procedure, retour('enquete-sociale'), procedure);
    expect(suite.etat.etapes.at(-1)).toMatchObject({ etape: 'enquete-sociale', occurrence: 2 });
    expect(ouvertes(suite.etat)).toEqual(
      expect.arrayContaining(['faire-point-mensuel', 'realiser-enquete', 'etablir-etat-des-lieux']),
    );
    expect(ouvertes(suite.etat)).not.toContain('realiser-demenagement');
    suite.quand(enquete, procedure, validation, procedure);
    expect(suite.etat.etapes.at(-1)).toMatchObject({ etape: 'demenagement', occurrence: 2 });
    expect(ouvertes(suite.etat)).toContain('realiser-demenagement');
    expect(suite.logement('l-1').statut).toBe('attribue');
    suite.quand(demenagement, liberation, procedure);
    expect(suite.etat.etapes.at(-1)).toMatchObject({ etape: 'suivi', occurrence: 1 });
  });

  it('R4.1: back to step 4 frees the dwelling that was attributed', () => {
    const suite = etantDonne(jusqua('suivi'), procedure)
      .quand(retour('rapprochement', { logement: 'quitte', heberge: 'Chez sa sœur, à Macouria' }))
      .alors('RetourDemande');
    expect(suite.logement('l-1').statut).toBe('disponible');
    suite.quand(procedure);
    expect(ouvertes(suite.etat)).toContain('proposer-logement');
    suite.quand(...offreAttribuee('l-1'), procedure);
    expect(suite.etat.etapes.at(-1)).toMatchObject({ etape: 'demenagement', occurrence: 2 });
  });

  it('R0.2: once the facts are behind the open step, it owes no task any more', () => {
    const suite = etantDonne(jusqua('demenagement'), bail, procedure, retour('demenagement'), procedure);
    suite.quand(retour('concertation'));
    const { etat, monde } = suite;
    expect(tachesDues(etat, { charte: monde.charte, calendrier: GUYANE })).toEqual([]);
  });

  it('R0.2: only the procedure goes forward', () => {
    etantDonne(jusqua('accompagnement')).quand(retour('suivi')).alorsRefus('R0.2', { champ: 'etape' });
  });

  it('R4.1, R4.22: reopened once its dwelling went back to the guichet, the household is owed another one', () => {
    const remise: Recit = {
      ...{ acteur: bailleur, agregat: 'logement', id: 'l-1', acte: 'RemettreAuGuichet' },
      corps: { disponibleLe: '2027-06-01', motif: 'Départ du ménage' },
    };
    const rouvre = acte(pilote, 'RouvrirDossier', { motif: 'Le ménage est revenu' });
    const parti = etantDonne(jusqua('cloture'), procedure, cloture(), jours(40), remise);
    parti
      .quand(rouvre, procedure)
      .alorsEtat(({ propositions, etapes, faits }) => {
        expect(propositions.map((p) => p.etat)).toEqual(['quittee']);
        expect(etapes.at(-1)).toMatchObject({ etape: 'rapprochement', occurrence: 2 });
        expect(faits['bail']).toBeUndefined();
      })
      .quand(proposition('l-1'))
      .alors('LogementPropose');
  });

  it('R0.3, R0.5: reopened after closing, the last step is taken again where its facts stand', () => {
    const rouvre = acte(pilote, 'RouvrirDossier', { motif: 'Impayé' });
    const suite = etantDonne(jusqua('cloture'), procedure, cloture(), jours(40), rouvre, procedure);
    expect(suite.etat.etapes.at(-1)).toMatchObject({ etape: 'suivi', occurrence: 2 });
    expect(ouvertes(suite.etat)).toEqual(expect.arrayContaining(['etablir-bilan']));
    suite.quand(cloture()).alorsRefus('R0.1');
    suite
      .quand(acte(referent, 'EtablirBilan', { stabilise: true, bilan: 'x' }), cloture())
      .alors('DossierClos');
  });
});

it('R0.5: every fact that may be corrected has its name', () => {
  const { etat } = etantDonne(jusqua('cloture'));
  expect(Object.keys(etat.faits).filter((cle) => !(cle in LIBELLES_FAITS))).toEqual(['operation-definie']);
});

it('R0.5: back to step 2 after the review, then forward again, the closing is owed again', () => {
  const suite = etantDonne(
    jusqua('cloture'),
    procedure,
    retour('enquete-sociale'),
    procedure,
    enquete,
    validation,
    procedure,
  );
  expect(suite.etat.etapes.at(-1)).toMatchObject({ etape: 'suivi', occurrence: 2 });
  expect(ouvertes(suite.etat)).toContain('clore-dossier');
});
