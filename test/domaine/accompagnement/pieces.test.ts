import { describe, expect, it } from '@jest/globals';
import { CHARTE_DEFAUT } from '../../../src/domaine/charte/defaut.js';
import { lireCharte } from '../../../src/domaine/charte/validation.js';
import type { EtatDossier } from '../../../src/domaine/dossier/etat.js';
import { piecesManquantes } from '../../../src/domaine/dossier/etapes/accompagnement/pieces/etat.js';
import { etantDonne, procedure } from '../soutien/dsl.js';
import { acte, diagnostic, jusqua, pieces, pilote, proposition, referent } from '../soutien/gestes.js';
import { avec, decider, migrer, publier } from '../soutien/migration.js';

const etape3 = jusqua('accompagnement');
const recevoir = (...codes: string[]) => acte(referent, 'CompleterPieces', { pieces: codes });
const dispenser = (piece: string, par = pilote) =>
  acte(par, 'DispenserPiece', { piece, motif: 'Le ménage ne déclare pas d’impôt' });
const retirer = (piece: string, par = referent) =>
  acte(par, 'RetirerPiece', { piece, motif: 'Autre ménage' });
const manquent = (etat: EtatDossier) => piecesManquantes(etat, CHARTE_DEFAUT).map(({ code }) => code);
const tache = ({ taches }: EtatDossier) => taches.find((t) => t.code === 'completer-pieces')?.etat;
const etape = ({ etapes }: EtatDossier) => etapes.at(-1)?.etape;

describe('R3.125, R3.126: the papers of the file', () => {
  it('R3.125: one paper does not open step 4; the last compulsory one does', () => {
    etantDonne(etape3, diagnostic, procedure)
      .quand(recevoir('identite'), procedure)
      .alorsEtat((etat) => expect([etape(etat), tache(etat)]).toEqual(['accompagnement', 'a-faire']))
      .quand(recevoir('ressources'), procedure)
      .alorsEtat((etat) => expect(manquent(etat)).toEqual(['imposition']))
      .quand(recevoir('imposition', 'assurance'))
      .alors('PiecesCompletees')
      .quand(procedure)
      .alorsEtat((etat) => expect([etape(etat), tache(etat)]).toEqual(['rapprochement', 'terminee']));
  });

  it('R3.126: what is missing is named, to whoever would propose a dwelling and to whoever says it twice', () => {
    const suite = etantDonne(etape3, diagnostic).quand(recevoir('identite', 'autre')).alors('PiecesRecues');
    const dit = expect.stringContaining(
      'Il manque : « Justificatifs de ressources », « Avis d’imposition ».',
    );
    suite.quand(proposition('l-1')).alorsRefus('R3.4', { motif: dit as never });
    suite.quand(recevoir('identite')).alorsRefus('R3.126', { champ: 'pieces', motif: dit as never });
  });

  it('R3.126: what the charter does not name is not a paper of the file', () => {
    etantDonne(etape3).quand(recevoir('identite', 'passeport')).alorsRefus('R3.126', { champ: 'pieces' });
  });

  it('R3.125: said complete, the file stays so under a version that asks for more; one that was not follows it', () => {
    const { pieces: liste } = CHARTE_DEFAUT.pieces;
    const plus = { pieces: liste.map((p) => ({ ...p, obligatoire: true })) };
    const version = publier(avec(CHARTE_DEFAUT.taches['informer-menage'] ?? null, { pieces: plus }));
    const vers2027 = [...version, decider(), migrer];
    etantDonne(etape3, diagnostic, pieces, ...vers2027)
      .quand(proposition('l-1'))
      .alors('LogementPropose');
    const migre = etantDonne(etape3, diagnostic, ...vers2027);
    expect(migre.etat.charte).toBe('2027-1');
    migre.quand(pieces).alors('PiecesRecues');
  });

  it('R3.125: a charter stored before it named papers reads as the shipped one; a paper is named once', () => {
    const { pieces: _, ...avant } = CHARTE_DEFAUT;
    expect(lireCharte(avant).charte?.pieces).toEqual(CHARTE_DEFAUT.pieces);
    const [premiere] = CHARTE_DEFAUT.pieces.pieces;
    const double = { ...CHARTE_DEFAUT, pieces: { pieces: [premiere, premiere] } };
    expect(lireCharte(double).erreurs).toEqual([
      expect.objectContaining({ chemin: 'pieces.pieces[1].code' }),
    ]);
  });

  it('R3.125: sent back to step 3, the household gives its papers again', () => {
    const retour = acte(referent, 'RetournerEtape', { etape: 'accompagnement', motif: 'Pièces périmées' });
    const revenu = etantDonne(etape3, diagnostic, pieces, retour);
    expect(manquent(revenu.etat)).toHaveLength(3);
    revenu.quand(recevoir('identite')).alors('PiecesRecues');
  });

  it('R3.125: a fact taken back as a mistake takes back what it brought, and only that', () => {
    const fait = acte(referent, 'AnnulerFait', { fait: 'pieces', motif: 'Avis d’un autre ménage' });
    const { etat } = etantDonne(etape3, recevoir('identite'), recevoir('ressources', 'imposition'), fait);
    expect(manquent(etat)).toEqual(['ressources', 'imposition']);
  });
});

describe('R3.127: a paper waived, or recorded by mistake', () => {
  it('is waived by a pilot only, with a reason that stays sealed; the last one completes the file', () => {
    const suite = etantDonne(etape3, diagnostic, recevoir('identite', 'ressources'));
    suite.quand(dispenser('imposition', referent)).alorsRefus('R0.6');
    suite.quand(dispenser('identite')).alorsRefus('R3.127', { champ: 'piece' });
    suite.quand(dispenser('imposition')).alors('PieceDispensee', 'PiecesCompletees');
    const ecrit = suite.monde.lire('dossier', 'd-1').evenements.find((e) => e.type === 'PieceDispensee');
    expect(ecrit).toMatchObject({
      donnees: { piece: 'imposition' },
      personnel: { motif: 'Le ménage ne déclare pas d’impôt' },
    });
    suite.quand(proposition('l-1')).alors('LogementPropose');
  });

  it('received after all, it is no longer waived', () => {
    const suite = etantDonne(etape3, dispenser('imposition'))
      .quand(recevoir('imposition'))
      .alors('PiecesRecues');
    expect(suite.etat.accompagnement.pieces).toMatchObject([{ code: 'imposition', dispensee: false }]);
  });

  it('is taken back while the file is not complete, a waiver by a pilot', () => {
    const suite = etantDonne(etape3, dispenser('imposition'), recevoir('identite'));
    suite.quand(retirer('imposition')).alorsRefus('R3.127', { champ: 'piece' });
    suite.quand(retirer('ressources')).alorsRefus('R3.127', { champ: 'piece' });
    suite.quand(retirer('imposition', pilote)).alors('PieceRetiree');
    const rendu = etantDonne(etape3, recevoir('identite')).quand(retirer('identite')).alors('PieceRetiree');
    expect(manquent(rendu.etat)).toHaveLength(3);
    rendu.quand(retirer('identite')).alorsRefus('R3.127');
    etantDonne(etape3, pieces).quand(retirer('identite')).alorsRefus('R3.4');
  });
});
