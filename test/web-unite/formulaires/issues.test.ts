import { expect, test } from '@jest/globals';
import { erreurDe, sansReponse } from '../../../web/src/api/probleme.ts';
import { sansPersonne } from '../../../web/src/formulaires/envoi/changements.ts';
import { apresEchec } from '../../../web/src/formulaires/envoi/issues.ts';
import type { Erreurs } from '../../../web/src/formulaires/modele/champ.ts';
import { ACTES } from './soutien.ts';

const champs = ACTES.find((a) => a.nom === 'dossier/TransmettreReferent')?.champs ?? [];
const demande = { acte: 'TransmettreReferent', route: '/x', champs, corps: {}, version: 3 };

function issue(erreur: unknown) {
  let dites: Erreurs = {};
  const etat = apresEchec(erreur, demande, (e) => {
    dites = e;
  });
  return { etat, dites };
}

test('sans réponse ou service indisponible : l’envoi attend et reprendra', () => {
  for (const erreur of [sansReponse(), erreurDe(503, {})]) expect(issue(erreur).etat.genre).toBe('attente');
});

test('session expirée, version périmée : chacune sa suite, rien n’est refusé', () => {
  expect(issue(erreurDe(401, {})).etat.genre).toBe('session');
  expect(issue(erreurDe(412, { detail: 'Le dossier a changé.', regle: 'R8.2' })).etat.genre).toBe('perime');
});

test('un refus qui nomme un champ se dit à côté de lui, et seulement là', () => {
  const motif = 'Cette personne est déjà le référent du ménage.';
  const { etat, dites } = issue(
    erreurDe(422, { detail: motif, regle: 'R3.2', champ: 'a', erreurs: [{ champ: 'a', motif }] }),
  );
  expect(dites).toEqual({ a: motif });
  expect(etat).toMatchObject({ genre: 'refus', phrase: '' });
});

test('un refus sans champ se dit en une phrase, avec sa règle', () => {
  const { etat, dites } = issue(erreurDe(409, { detail: 'Le dossier est clos.', regle: 'R0.3' }));
  expect(dites).toEqual({});
  expect(etat).toMatchObject({ genre: 'refus', phrase: 'Le dossier est clos.', erreur: { regle: 'R0.3' } });
});

test('une panne imprévue se dit, avec de quoi la retrouver', () => {
  const { etat } = issue(
    erreurDe(500, { detail: 'Une erreur.', instance: 'urn:relogement:correlation:abc' }),
  );
  expect(etat).toMatchObject({ genre: 'refus', erreur: { precisions: { suivi: 'abc' } } });
  expect(issue(new TypeError('x')).etat).toMatchObject({ genre: 'refus', erreur: null });
});

test('seul ce que fait la procédure ne dérange personne', () => {
  const fait = (deLaProcedure: boolean) => ({ version: 4, libelle: 'x', le: '', par: '', deLaProcedure });
  const dossier = { agregat: 'dossier', id: '1' } as const;
  expect(sansPersonne(dossier, [fait(true), fait(true)])).toBe(true);
  expect(sansPersonne(dossier, [fait(true), fait(false)])).toBe(false);
  expect(sansPersonne({ agregat: 'operation', id: '1' }, [])).toBe(false);
});
