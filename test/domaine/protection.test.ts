import { describe, expect, it } from '@jest/globals';
import { estCache } from '../../src/domaine/dossier/acces.js';
import { peutVoir } from '../../src/domaine/dossier/droits.js';
import {
  acte,
  autreReferent,
  bailleur,
  informe,
  jusqua,
  mandat,
  partenaire,
  pilote,
  referent,
} from './soutien/gestes.js';
import { organisation } from './soutien/commission.js';
import { etantDonne } from './soutien/dsl.js';

const ouvert = [...jusqua('concertation'), informe];
const proteger = (plus: object = {}, qui = referent) =>
  acte(qui, 'ProtegerDossier', { motif: 'Menaces du conjoint', connaissent: ['pil-1'], ...plus });
const note = (qui: typeof referent) => acte(qui, 'AjouterNote', { note: 'Vu' });

describe('a protected dossier', () => {
  it('R3.12, R8.21: is known to its référent, who stands in for it and those named; to nobody else', () => {
    const { etat } = etantDonne(ouvert, mandat, proteger());
    for (const qui of [referent, pilote, { ...autreReferent, delegations: ['ref-1'] }, partenaire])
      expect(peutVoir(qui, etat)).toBeNull();
    for (const qui of [autreReferent, { ...pilote, id: 'pil-2' }, bailleur])
      expect(peutVoir(qui, etat)).toMatchObject({ regle: 'R0.6', nature: 'absent' });
  });

  it('R8.22: who is kept out does not know it, even standing in for its référent', () => {
    const { etat } = etantDonne(
      ouvert,
      mandat,
      proteger({
        ...{ personnesEcartees: ['ref-2'], organisationsEcartees: ['relais'] },
      }),
    );
    expect(estCache({ ...autreReferent, delegations: ['ref-1'] }, etat)).toBe(true);
    expect(estCache(partenaire, etat)).toBe(true);
  });

  it('R8.90: each person and organisation that a protection names is known to the service; the one mistyped is told, nothing is stored', () => {
    const suite = etantDonne(ouvert, organisation('relais'));
    suite.quand(proteger({ personnesEcartees: ['ref-2', 'nadege'] })).alorsRefus('R8.90', {
      champ: 'personnesEcartees[1]',
    });
    suite.quand(proteger({ connaissent: ['pil-1', 'pilote-1'] })).alorsRefus('R8.90', {
      champ: 'connaissent[1]',
    });
    suite.quand(proteger({ organisationsEcartees: ['relais', 'relay'] })).alorsRefus('R8.90', {
      champ: 'organisationsEcartees[1]',
    });
    suite
      .quand(proteger({ personnesEcartees: ['ref-2'], organisationsEcartees: ['relais'] }))
      .alors('AccesRestreint');
  });

  it('R8.24: why it is protected is read on a stated ground, and each reading is a fact', () => {
    const lire = (motif: string, qui = referent) => acte(qui, 'ConsulterProtection', { motif });
    const ground = 'Préparer la visite avec l’association';
    const suite = etantDonne(ouvert, proteger()).quand(lire(ground)).alors('ProtectionConsultee');
    suite.quand(lire('court')).alorsRefus('R8.24', { champ: 'motif' });
    suite.quand(lire(ground, autreReferent)).alorsRefus('R0.6', { nature: 'absent' });
    etantDonne(ouvert).quand(lire(ground)).alorsRefus('R8.24');
  });

  it('R8.21: answers as one that does not exist, acts included', () => {
    etantDonne(ouvert, proteger()).quand(note(autreReferent)).alorsRefus('R0.6', { nature: 'absent' });
    etantDonne(ouvert, proteger())
      .quand(note({ ...pilote, id: 'pil-2' }))
      .alorsRefus('R0.6');
    etantDonne(ouvert, proteger()).quand(note(referent)).alors('NoteAjoutee');
  });

  it('R8.21: needs a référent, and a reason', () => {
    etantDonne(jusqua('concertation')).quand(proteger({}, pilote)).alorsRefus('R8.21');
    const { monde } = etantDonne(ouvert, proteger());
    const fait = monde.lire('dossier', 'd-1').evenements.at(-1);
    expect(fait?.donnees).toEqual({});
    expect(fait?.personnel).toMatchObject({ motif: 'Menaces du conjoint', connaissent: ['pil-1'] });
  });

  it('R8.22: nobody both knows it and is kept out of it', () => {
    etantDonne(ouvert)
      .quand(proteger({ personnesEcartees: ['ref-1'] }))
      .alorsRefus('R8.22', { champ: 'personnesEcartees' });
    etantDonne(ouvert)
      .quand(proteger({ personnesEcartees: ['pil-1'] }))
      .alorsRefus('R8.22', { champ: 'connaissent' });
    etantDonne(ouvert, proteger({ personnesEcartees: ['ref-2'] }))
      .quand(acte(pilote, 'TransmettreReferent', { a: 'ref-2', motif: 'Départ', note: 'Vu' }))
      .alorsRefus('R8.22', { champ: 'a' });
    etantDonne(ouvert, mandat, proteger({ organisationsEcartees: ['relais'] }))
      .quand(acte(pilote, 'MandaterPartenaire', { organisation: 'relais', objet: 'suivi' }))
      .alorsRefus('R8.22');
  });

  it('R8.22: no dwelling of a bailleur kept out is proposed, and who houses the household is not kept out', () => {
    const siguy = organisation('siguy', 'bailleur');
    etantDonne(jusqua('rapprochement'), siguy, proteger({ organisationsEcartees: ['siguy'] }))
      .quand(acte(referent, 'ProposerLogement', { logement: 'l-1' }))
      .alorsRefus('R8.22', { champ: 'logement' });
    etantDonne(jusqua('rapprochement'), siguy, acte(referent, 'ProposerLogement', { logement: 'l-1' }))
      .quand(proteger({ organisationsEcartees: ['siguy'] }))
      .alorsRefus('R8.22', { champ: 'organisationsEcartees' });
  });

  it('R8.22: the other adult’s dossier must be another, and known', () => {
    etantDonne(ouvert)
      .quand(proteger({ dossiersEcartes: ['d-9'] }))
      .alorsRefus('R8.22', { champ: 'dossiersEcartes' });
    etantDonne(ouvert)
      .quand(proteger({ dossiersEcartes: ['d-1'] }))
      .alorsRefus('R8.22', { champ: 'dossiersEcartes' });
  });

  it('R8.25: is never held by a référent without a pilot that the service knows', () => {
    etantDonne(ouvert)
      .quand(proteger({ connaissent: ['ref-2'] }))
      .alorsRefus('R8.25', { champ: 'connaissent' });
    etantDonne(ouvert)
      .quand(proteger({ connaissent: ['ref-2', 'pil-2'] }))
      .alors('AccesRestreint');
    etantDonne(ouvert)
      .quand(proteger({ connaissent: ['ref-2'] }, pilote))
      .alors('AccesRestreint');
  });

  it('R8.21: is given back, with a reason', () => {
    const lever = acte(referent, 'LeverProtection', { motif: 'Jugement rendu' });
    etantDonne(ouvert).quand(lever).alorsRefus('R8.21');
    etantDonne(ouvert, proteger()).quand(lever, note(pilote)).alors('NoteAjoutee');
  });
});
