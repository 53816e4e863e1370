import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { examiner } from '../../../src/api/dto/valider.js';
import {
  champAffiche,
  enPhrase,
  libelleChemin,
  placer,
  resumer,
  sansErreurs,
} from '../../../web/src/formulaires/modele/placement.ts';
import { depuisCorps } from '../../../web/src/formulaires/modele/corps.ts';
import { verifier } from '../../../web/src/formulaires/modele/verifier.ts';
import { ACTES } from './soutien.ts';

const acte = (nom: string) => {
  const trouve = ACTES.find((a) => a.nom === nom);
  if (!trouve) throw new Error(`Acte absent : ${nom}`);
  return trouve;
};
const enquete = acte('dossier/RealiserEnquete').champs;
const decisions = acte('commission/RendreDecisions').champs;
const declaree = acte('operation/DeclarerOperation').champs;
const action = acte('operation/EnregistrerActionConcertation').champs;

describe('Une erreur de l’API se place à côté de son champ', () => {
  test.each([
    [enquete, 'situation.loyer', 'situation.loyer'],
    [enquete, 'situation', 'situation'],
    [enquete, 'situation.inconnu', 'situation'],
    [decisions, 'decisions[1].raison', 'decisions[1].raison'],
    [decisions, 'decisions[1]', 'decisions[1]'],
    [decisions, 'decisions', 'decisions'],
    [declaree, 'communes[2]', 'communes'],
    [action, 'partenaires[0]', 'partenaires[0]'],
    [enquete, 'survenuLe', 'survenuLe'],
    [enquete, 'Idempotency-Key', null],
    [enquete, '', null],
  ])('%#', (champs, chemin, attendu) => expect(champAffiche(champs, chemin)).toBe(attendu));

  test('aucune erreur n’est perdue : à son champ, ou dite en haut', () => {
    const chemins = fc.oneof(fc.constantFrom('situation.loyer', 'souhaits.communes[0]', 'par'), fc.string());
    const erreurs = fc.array(fc.record({ champ: chemins, motif: fc.string() }), { minLength: 1 });
    fc.assert(
      fc.property(erreurs, (recues) => {
        const { champs, ailleurs } = placer(enquete, recues);
        const places = recues.filter((e) => (champAffiche(enquete, e.champ) ?? '') in champs);
        expect(places.length + ailleurs.length).toBe(recues.length);
      }),
    );
  });

  test('tout ce que l’API refuse d’une saisie a un champ pour le montrer', () => {
    for (const { declares, champs } of ACTES) {
      const faux = Object.fromEntries(Object.keys(declares).map((nom) => [nom, { faux: true }]));
      const { malformes, refuses } = examiner(declares, faux);
      const { ailleurs } = placer(champs, [...malformes, ...refuses]);
      expect(ailleurs).toEqual([]);
    }
  });
});

describe('Ce qui est dit', () => {
  test('un motif de l’API devient une phrase ; une phrase reste la sienne', () => {
    expect(enPhrase('doit être au moins 0')).toBe('Cette valeur doit être au moins 0.');
    expect(enPhrase('Cette date est dans le futur.')).toBe('Cette date est dans le futur.');
    expect(enPhrase('')).toBe('Cette valeur est refusée.');
  });

  test('le résumé nomme chaque champ par ses libellés, dans l’ordre de la page', () => {
    expect(libelleChemin(decisions, 'decisions[1].raison')).toBe('Décisions, n° 2, Raison');
    const lignes = resumer(enquete, { besoins: 'b', 'situation.loyer': 'a' });
    expect(lignes.map((l) => [l.id, l.libelle])).toEqual([
      ['champ-situation-loyer', 'Situation, Loyer mensuel'],
      ['champ-besoins', 'Besoins d’accompagnement'],
    ]);
  });

  test('corriger un champ efface ce qui était dit de lui et de ce qui le contient, rien d’autre', () => {
    const erreurs = { decisions: 'x', 'decisions[0].motif': 'y', 'decisions[1].motif': 'z', survenuLe: 't' };
    expect(sansErreurs(erreurs, 'decisions[0].motif')).toEqual({ 'decisions[1].motif': 'z', survenuLe: 't' });
    expect(sansErreurs(erreurs, 'decisions')).toEqual({ survenuLe: 't' });
  });

  test('les défauts se disent en français, avant tout envoi', () => {
    const saisie = depuisCorps(enquete, { par: 'referent', situation: {}, souhaits: {} });
    const situation = { loyer: '12,345', nombrePersonnes: '2,5', surface: 'grand', charges: '-1' };
    expect(verifier(enquete, { ...saisie, situation, survenuLe: { jour: '2026-02-30', heure: '' } })).toEqual(
      {
        'situation.loyer': 'Indiquez deux décimales au plus.',
        'situation.nombrePersonnes': 'Indiquez un nombre entier.',
        'situation.ressourcesMensuelles': 'Ce champ est à remplir.',
        'situation.statutOccupation': 'Choisissez une réponse.',
        'situation.surface': 'Indiquez un nombre.',
        'souhaits.projet': 'Choisissez une réponse.',
        'situation.charges': 'Indiquez au moins 0.',
        survenuLe: 'Indiquez une date et une heure réelles.',
      },
    );
  });

  test('une forme refusée dit laquelle est attendue', () => {
    const [courriel] = acte('organisation/ModifierCoordonnees').champs;
    expect(courriel && verifier([courriel], { [courriel.nom]: 'pas un courriel' })).toEqual({
      courriel: 'Cette valeur doit être une adresse de courriel.',
    });
  });
});
