import { describe, expect, it } from '@jest/globals';
import { CHARTE_DEFAUT } from '../../src/domaine/charte/defaut.js';
import { suitLeMenage } from '../../src/domaine/dossier/acces.js';
import { evoluerDossier } from '../../src/domaine/dossier/evoluer.js';
import { DOSSIER_INITIAL } from '../../src/domaine/dossier/etat.js';
import type { Personne } from '../../src/domaine/noyau/acteur.js';
import { chargeDe, classer, repartir, tauxDe } from '../../src/domaine/regles/charge.js';
import {
  acte,
  autreReferent,
  charte,
  informe,
  jusqua,
  mandat,
  partenaire,
  pilote,
  referent,
  type Recit,
} from './soutien/gestes.js';
import { organisation } from './soutien/commission.js';
import { etantDonne, jours, procedure } from './soutien/dsl.js';

const regles = CHARTE_DEFAUT.referents;
const passer = (a: string, plus: object = {}) =>
  acte(referent, 'TransmettreReferent', { a, motif: 'Départ', note: 'Appeler le soir.', ...plus });
const ouvert = [...jusqua('concertation'), informe];

describe('the load of a référent', () => {
  it('R3.50: weighs each dossier by its step, and late tasks, against what the charter lets one carry', () => {
    const charge = chargeDe({ parEtape: { accompagnement: 2, suivi: 4 }, tachesEnRetard: 2 }, regles);
    expect(charge).toBe(2 * 1.5 + 4 * 0.5 + 2 * 0.25);
    expect(tauxDe(20, regles)).toBe(50);
    expect(tauxDe(44, regles)).toBeGreaterThan(100);
  });

  it('R3.51: who is there and carries least is proposed first, then who already goes to that commune', () => {
    const c = (id: string, charge: number, surPlace = 0, absent = false) => ({
      id,
      charge,
      surPlace,
      absent,
    });
    const ordre = classer([c('a', 0, 0, true), c('b', 9), c('c', 3), c('d', 3, 2)]).map((x) => x.id);
    expect(ordre).toEqual(['d', 'c', 'b', 'a']);
  });

  it('R3.55: a portfolio is split, the heaviest first, to whom carries the least by then', () => {
    const dossiers = [
      { dossier: 'x', etape: 'suivi' as const },
      { dossier: 'y', etape: 'rapprochement' as const },
      { dossier: 'z', etape: 'rapprochement' as const },
    ];
    const parts = repartir(
      dossiers,
      [
        { id: 'a', charge: 0 },
        { id: 'b', charge: 1 },
      ],
      regles,
    );
    expect(parts).toEqual([
      { dossier: 'y', a: 'a' },
      { dossier: 'z', a: 'b' },
      { dossier: 'x', a: 'a' },
    ]);
    expect(repartir(dossiers, [], regles)).toEqual([]);
  });

  it('R3.148: a dossier goes to nobody whom it may not go to, and to nobody at all when none is left', () => {
    const dossiers = [{ dossier: 'x', etape: 'suivi' as const }];
    const vers = [
      { id: 'a', charge: 0 },
      { id: 'b', charge: 9 },
    ];
    expect(repartir(dossiers, vers, regles, ({ a }) => a === 'a')).toEqual([{ dossier: 'x', a: 'b' }]);
    expect(repartir(dossiers, vers, regles, () => true)).toEqual([]);
  });
});

describe('a handover', () => {
  it('R3.56: the former référent reads for as long as the charter says, and acts no more', () => {
    const suite = etantDonne(ouvert, passer('ref-2'));
    const [lecture] = suite.etat.lectures;
    expect(lecture).toEqual({ referent: 'ref-1', jusquau: '2026-04-02T03:00:00.000Z' });
    const lit = (personne: Personne, le: string) => suitLeMenage(personne, suite.etat, le);
    expect(lit(referent, '2026-04-02T02:59:59.000Z')).toBe(true);
    expect(lit(referent, '2026-04-02T03:00:00.000Z')).toBe(false);
    expect(lit({ ...referent, id: 'ref-3' }, '2026-03-03T00:00:00.000Z')).toBe(false);
    suite.quand(acte(referent, 'AjouterNote', { note: 'Encore moi' })).alorsRefus('R3.1');
    expect(suite.etat.lectures).toHaveLength(1);
  });

  it('R3.56: a handover of before it was asked leaves thirty days', () => {
    const vieux = evoluerDossier(DOSSIER_INITIAL, {
      type: 'ReferentTransmis',
      donnees: { de: 'ref-1', a: 'ref-2' },
      version: 4,
      survenuLe: '2026-03-02T12:00:00.000Z',
      enregistreLe: '2026-03-02T12:00:00.000Z',
      auteur: 'pilote:pil-1',
    });
    expect(vieux.lectures).toEqual([{ referent: 'ref-1', jusquau: '2026-04-02T03:00:00.000Z' }]);
  });

  it('R3.56: who becomes référent again is no more a former one', () => {
    const suite = etantDonne(
      ouvert,
      passer('ref-2'),
      acte(autreReferent, 'TransmettreReferent', {
        ...{ a: 'ref-1', motif: 'Retour', note: 'Repris' },
      }),
    );
    expect(suite.etat.lectures.map((l) => l.referent)).toEqual(['ref-2']);
  });

  it('R3.52: it is refused when the dossier has changed hands meanwhile', () => {
    etantDonne(ouvert, passer('ref-2'))
      .quand(acte(pilote, 'TransmettreReferent', { a: 'ref-3', de: 'ref-1', motif: 'Départ', note: 'Vu' }))
      .alorsRefus('R3.52', { champ: 'de' });
  });

  it.each(['xyz', 'pil-1'])('R3.52: goes to a référent that the service knows, not to %s', (a) => {
    etantDonne(ouvert).quand(passer(a)).alorsRefus('R3.52', { champ: 'a', nature: 'invalide' });
    etantDonne(jusqua('concertation'))
      .quand(acte(pilote, 'DesignerReferent', { referent: a }))
      .alorsRefus('R3.80', { champ: 'referent', nature: 'invalide' });
  });

  it('R3.53: its note is read by the new référent itself, once', () => {
    const lire = (qui: Personne) => acte(qui, 'LirePassation');
    const suite = etantDonne(ouvert).quand(lire(referent)).alorsRefus('R3.53');
    suite.quand(passer('ref-2'), lire(autreReferent)).alors('PassationLue');
    expect(suite.etat.passation).toMatchObject({ de: 'ref-1', a: 'ref-2', note: 'Appeler le soir.' });
    expect(suite.etat.passation?.lue).not.toBeNull();
    suite.quand(lire(autreReferent)).alorsRefus('R3.53');
  });
});

describe('the note of a handover, as a task', () => {
  const lecture = (etat: { taches: readonly { code: string }[] }) =>
    etat.taches.filter((t) => t.code === 'lire-passation');

  it('R3.63: is opened for the new référent with its ladder, and ended by reading the note', () => {
    const suite = etantDonne(ouvert, passer('ref-2'), procedure);
    const [tache] = suite.etat.taches.filter((t) => t.code === 'lire-passation');
    expect(tache).toMatchObject({ etat: 'a-faire', pour: { role: 'referent' } });
    expect(tache?.echelle.map((r) => r.rang)).toEqual([
      'rappel-1',
      'retard',
      'escalade-1',
      'escalade-2',
      'escalade-3',
    ]);
    suite.quand(acte(autreReferent, 'LirePassation')).alors('PassationLue');
    expect(lecture(suite.etat)).toMatchObject([{ etat: 'terminee' }]);
  });

  it('R3.63: passed on before it was read, it is that of the last one, from its own date', () => {
    const encore = acte(autreReferent, 'TransmettreReferent', { a: 'ref-3', motif: 'Départ', note: 'Suite' });
    const suite = etantDonne(ouvert, passer('ref-2'), procedure, jours(30), encore, procedure);
    const ouvertes = suite.etat.taches.filter((t) => t.code === 'lire-passation' && t.etat === 'a-faire');
    expect(ouvertes).toMatchObject([{ depart: suite.etat.passation?.fait.le, enRetard: false }]);
  });
});

const absence = (qui: Personne, id: string, du: string, au: string, delegue: string): Recit => ({
  acteur: qui,
  agregat: 'referent',
  id,
  acte: 'DeclarerAbsence',
  corps: { du, au, delegue },
});
const retour = (qui: Personne, id: string, a = 'a1'): Recit => ({
  acteur: qui,
  agregat: 'referent',
  id,
  acte: 'TerminerAbsence',
  corps: { absence: a },
});
const conges = absence(referent, 'ref-1', '2026-03-10', '2026-03-20', 'ref-2');

describe('an absence', () => {
  it('R3.57: is said by the référent itself or by a pilot, with who stands in', () => {
    etantDonne(charte).quand(conges).alors('AbsenceDeclaree');
    etantDonne(charte)
      .quand(absence(pilote, 'ref-1', '2026-03-10', '2026-03-20', 'ref-2'))
      .alors('AbsenceDeclaree');
    etantDonne(charte)
      .quand(absence(autreReferent, 'ref-1', '2026-03-10', '2026-03-20', 'ref-2'))
      .alorsRefus('R3.57');
  });

  it.each([
    ['two at once', absence(referent, 'ref-1', '2026-03-20', '2026-03-25', 'ref-3'), 'du'],
    ['who stands in is away', absence(pilote, 'ref-3', '2026-03-15', '2026-03-16', 'ref-1'), 'delegue'],
    ['who stands in goes away', absence(autreReferent, 'ref-2', '2026-03-01', '2026-03-10', 'ref-3'), 'du'],
    ['stands in for itself', absence(pilote, 'ref-4', '2026-03-10', '2026-03-11', 'ref-4'), 'delegue'],
    ['ends before it begins', absence(pilote, 'ref-4', '2026-03-11', '2026-03-10', 'ref-3'), 'au'],
    ['is over', absence(pilote, 'ref-4', '2026-02-11', '2026-02-20', 'ref-3'), 'au'],
  ])('R3.58: no chain, nobody left without anyone: %s', (_dit, recit, champ) => {
    etantDonne(charte, conges).quand(recit).alorsRefus('R3.58', { champ });
  });

  it('R3.57: ends before its day, and frees who stood in', () => {
    const apres = absence(autreReferent, 'ref-2', '2026-03-15', '2026-03-16', 'ref-1');
    etantDonne(charte, conges).quand(retour(referent, 'ref-1'), apres).alors('AbsenceDeclaree');
    etantDonne(charte, conges, retour(referent, 'ref-1'))
      .quand(retour(referent, 'ref-1'))
      .alorsRefus('R3.57');
  });

  it('R3.57, R3.1: who stands in acts on the household, which keeps its single référent', () => {
    const remplacant = { ...autreReferent, delegations: ['ref-1'] };
    const suite = etantDonne(ouvert).quand(acte(remplacant, 'AjouterNote', { note: 'Vu hier' }));
    suite.alors('NoteAjoutee');
    expect(suite.etat.referent).toBe('ref-1');
    suite.quand(acte(autreReferent, 'AjouterNote', { note: 'Moi aussi' })).alorsRefus('R3.1');
  });
});

describe('a partner', () => {
  const note = acte(partenaire, 'AjouterNote', { note: 'Vu au CCAS' });

  it('R8.20: knows the household once it has something to do there, and no longer after', () => {
    const suite = etantDonne(ouvert).quand(note).alorsRefus('R0.6', { nature: 'absent' });
    suite.quand(...mandat, note).alors('NoteAjoutee');
    suite
      .quand(acte(pilote, 'TerminerMandat', { mandat: 'a1', motif: 'Fini' }), note)
      .alorsRefus('R0.6', { nature: 'absent' });
  });

  it('R8.20: has a mandate once, and a declared organisation only', () => {
    etantDonne(ouvert, mandat)
      .quand(acte(pilote, 'MandaterPartenaire', { organisation: 'relais', objet: 'accompagnement' }))
      .alorsRefus('R8.20');
    etantDonne(ouvert)
      .quand(acte(pilote, 'MandaterPartenaire', { organisation: 'inconnu', objet: 'enquete' }))
      .alorsRefus('R8.20', { champ: 'organisation' });
    etantDonne(ouvert)
      .quand(acte(pilote, 'TerminerMandat', { mandat: 'a1', motif: 'Fini' }))
      .alorsRefus('R8.20');
  });

  it('R8.91: no bailleur is asked to make the survey, that it never reads', () => {
    const mander = (objet: string) => acte(pilote, 'MandaterPartenaire', { organisation: 'siguy', objet });
    const suite = etantDonne(ouvert, organisation('siguy', 'bailleur'));
    suite.quand(mander('enquete')).alorsRefus('R8.91', { champ: 'organisation' });
    suite.quand(mander('information')).alors('PartenaireMandate');
  });
});
