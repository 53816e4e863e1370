import { describe, expect, it } from '@jest/globals';
import { organisation } from './soutien/commission.js';
import { etantDonne, jours, procedure } from './soutien/dsl.js';
import {
  accord,
  acte,
  attribution,
  autreBailleur,
  bail,
  bailleur,
  bilan,
  cloture,
  confirmation,
  contact,
  demenagement,
  fragilite,
  jusqua,
  liberation,
  logement,
  pilote,
  referent,
  visite,
} from './soutien/gestes.js';

const liberer = (corps: object = {}) =>
  acte(referent, 'LibererLogementOrigine', { le: '2026-03-02', bailleur: 'siguy', ...corps });
const traiter = (corps: object, qui = bailleur) => acte(qui, 'TraiterLogementLibere', corps);
const travaux = traiter({ suite: 'travaux', motif: 'Remise aux normes' });
const demenage = [
  ...[organisation('siguy', 'bailleur'), organisation('adil')],
  ...[...jusqua('demenagement'), bail, demenagement],
];
const libere = [...demenage, liberer(), procedure];
const CODE = 'remettre-logement-libere';

describe('R4.87: the ordinary dwelling that a move has freed', () => {
  it('is a task of its bailleur, with its clock and its ladder, until it says what becomes of it', () => {
    const suite = etantDonne(libere).quand(jours(0));
    const tache = (etat: typeof suite.etat) => etat.taches.find(({ code }) => code === CODE);
    expect(tache(suite.etat)).toMatchObject({
      etat: 'a-faire',
      depart: '2026-03-02T12:00:00.000Z',
      pour: { role: 'bailleur', organisation: 'siguy' },
    });
    expect(tache(suite.quand(jours(60), procedure).etat)).toMatchObject({ enRetard: true, niveau: 2 });
    const dite = suite.quand(travaux).alors('LogementLibereTraite');
    expect(tache(dite.etat)?.etat).toBe('terminee');
    dite.quand(travaux).alorsRefus('R4.87');
  });

  it('is nobody’s task when no bailleur is named: what is to be demolished is not let again', () => {
    const suite = etantDonne(demenage).quand(liberer({ bailleur: undefined }), procedure);
    expect(suite.etat.taches.some(({ code }) => code === CODE)).toBe(false);
    suite.quand(travaux).alorsRefus('R4.87');
  });

  it('goes back to a declared bailleur, which may know the household', () => {
    for (const inconnu of ['adil', 'personne'])
      etantDonne(demenage)
        .quand(liberer({ bailleur: inconnu }))
        .alorsRefus('R4.87', { champ: 'bailleur' });
    const proteger = acte(pilote, 'ProtegerDossier', {
      ...{ motif: 'Violences', connaissent: [pilote.id] },
      organisationsEcartees: ['simko'],
    });
    etantDonne(demenage, organisation('simko', 'bailleur'), proteger)
      .quand(liberer({ bailleur: 'simko' }))
      .alorsRefus('R8.22', { champ: 'bailleur' });
  });

  it('R0.6: is not the business of another bailleur', () => {
    const simko = [logement('m-1', {}, autreBailleur)];
    etantDonne(libere, simko)
      .quand(traiter({ suite: 'vente', motif: 'x' }, autreBailleur))
      .alorsRefus('R0.6');
    etantDonne(libere)
      .quand(traiter({ suite: 'vente', motif: 'Vente au locataire' }, pilote))
      .alors('LogementLibereTraite');
  });

  it('is owed no more once its release is withdrawn', () => {
    const annuler = acte(pilote, 'AnnulerFait', { fait: 'origine-liberee', motif: 'Encore là' });
    const { etat } = etantDonne(libere, annuler).quand(procedure);
    expect(etat.taches.filter(({ code }) => code === CODE).map((t) => t.etat)).toEqual(['annulee']);
  });
});

describe('R4.88: what becomes of it', () => {
  const remis = logement('l-7');
  const auGuichet = (id = 'l-7') => traiter({ suite: 'au-guichet', logement: id });

  it('is a dwelling of that bailleur at the guichet; who freed it is then said', () => {
    const suite = etantDonne(libere, remis).quand(auGuichet()).alors('LogementLibereTraite');
    expect(suite.logement('l-7')).toMatchObject({ statut: 'disponible', libereParDossier: 'd-1' });
  });

  it('is refused for the dwelling of another bailleur, the one moved into, one that is not at the guichet, or none', () => {
    const refus = { champ: 'logement' };
    etantDonne(libere).quand(auGuichet('absent')).alorsRefus('R4.88', refus);
    etantDonne(libere, logement('m-1', {}, autreBailleur))
      .quand(auGuichet('m-1'))
      .alorsRefus('R4.88', refus);
    etantDonne(libere).quand(auGuichet('l-1')).alorsRefus('R4.88', refus);
    etantDonne(libere)
      .quand(traiter({ suite: 'au-guichet' }))
      .alorsRefus('R4.88', refus);
  });

  it('is said with a reason when the dwelling does not come back', () => {
    etantDonne(libere)
      .quand(traiter({ suite: 'demolition' }))
      .alorsRefus('R4.88', { champ: 'motif' });
  });
});

describe('R6.38: a rehoused household’s dossier is not closed on a freed dwelling that awaits its word', () => {
  it('names it; once the bailleur, or a pilot, has said what becomes of it, it is closed', () => {
    const suivi = [contact(1), fragilite, contact(3), contact(6), contact(12), bilan];
    const suite = etantDonne(libere, ...suivi);
    const refuse = suite.quand(cloture()).alorsRefus('R3.70', { champ: 'issue' });
    expect(refuse.etat.statut).toBe('ouvert');
    suite.quand(traiter({ suite: 'travaux', motif: 'Remise aux normes' }, pilote));
    suite.quand(cloture()).alors('DossierClos');
  });
});

describe('R6.35: the home left by a household that is gone is recorded after the closing too', () => {
  const provisoire = [
    ...[...jusqua('rapprochement'), logement('t-1', { nature: 'transitoire' })],
    ...[acte(pilote, 'ProposerLogement', { logement: 't-1' }), confirmation, visite, accord, attribution],
    ...[bail, demenagement, procedure],
  ];
  const parti = cloture('parti-de-lui-meme', 'Courrier du 2 mars, lu par le référent');

  it('gone from a transitional dwelling, its home is known to be free, and its bailleur says what becomes of it', () => {
    const suite = etantDonne(organisation('siguy', 'bailleur'), provisoire, parti, procedure, jours(20));
    expect(suite.etat.faits['origine-liberee']).toBeUndefined();
    const libere = { le: '2026-03-20', bailleur: 'siguy' };
    suite.quand(acte(referent, 'LibererLogementOrigine', libere)).alors('LogementOrigineLibere');
    expect(suite.etat).toMatchObject({ statut: 'clos', issue: 'parti-de-lui-meme' });
    suite.quand(acte(referent, 'LibererLogementOrigine', libere)).alorsRefus('R5.3');
    const travaux = { suite: 'travaux', motif: 'Remise aux normes' };
    suite.quand(acte(pilote, 'TraiterLogementLibere', travaux)).alors('LogementLibereTraite');
    suite.quand(procedure);
    expect(suite.etat.taches.filter((t) => t.etat === 'a-faire')).toEqual([]);
  });

  it('R6.37: not before the move that the closing gave back, and that a reopening brings back', () => {
    const suite = etantDonne(jusqua('demenagement'), bail, jours(10), demenagement, parti);
    const libere = (le: string) => acte(referent, 'LibererLogementOrigine', { le });
    suite.quand(libere('2026-03-11')).alorsRefus('R6.37', { champ: 'le', nature: 'invalide' });
    suite.quand(libere('2026-03-12')).alors('LogementOrigineLibere');
  });

  it('R0.3: a household kept in place, or rehoused, is still there or has left it already', () => {
    const tenu = etantDonne(
      jusqua('enquete-sociale'),
      cloture('maintenu-sur-place', 'Arrêté du 3 mars 2026'),
    );
    tenu.quand(liberation).alorsRefus('R0.3');
    etantDonne(jusqua('cloture'), cloture()).quand(liberation).alorsRefus('R5.3');
  });
});
