import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { champCode, champDelai } from '../../src/domaine/charte/champs-charte.js';
import { controleDesChamps } from '../../src/domaine/charte/controle-champs.js';
import { CHARTE_DEFAUT } from '../../src/domaine/charte/defaut.js';
import { CHARTE_INITIALE, evoluerCharte } from '../../src/domaine/charte/etat.js';
import { LISTE_SECTIONS, SECTIONS_DEFAUT } from '../../src/domaine/charte/sections/index.js';
import { lireCharte } from '../../src/domaine/charte/validation.js';
import {
  choix,
  date,
  entier,
  facultatif,
  liste,
  montant,
  nombre,
  note,
  objet,
  ouiNon,
  texte,
} from '../../src/domaine/noyau/champs.js';

type Modifiable = Record<string, unknown>;
const copie = (valeur: unknown): Modifiable => JSON.parse(JSON.stringify(valeur)) as Modifiable;
const sansSections = (): Modifiable =>
  Object.fromEntries(Object.entries(copie(CHARTE_DEFAUT)).filter(([cle]) => !(cle in SECTIONS_DEFAUT)));
const pilotageAvec = (modification: Modifiable): Modifiable => ({
  ...copie(CHARTE_DEFAUT),
  pilotage: { ...copie(CHARTE_DEFAUT.pilotage), ...modification },
});
const chemins = (json: unknown) => lireCharte(json).erreurs.map((e) => e.chemin);

describe('R10.1: the sections of a charter', () => {
  it.each(LISTE_SECTIONS)(
    '%s: says its title and its source, and what is shipped is valid',
    (cle, section) => {
      expect(section.titre).not.toBe('');
      expect(section.source).toMatch(/à valider par la CACL|0\d\d|CIA|CCH|loi/);
      expect(controleDesChamps(section.champs)(copie(section.defaut), cle)).toEqual([]);
    },
  );

  it('a version that says nothing of them takes what is shipped, read or folded', () => {
    expect(lireCharte(sansSections()).charte).toEqual(CHARTE_DEFAUT);
    const ancien = { version: 1, survenuLe: '', enregistreLe: '', auteur: 'administrateur:a' };
    const contenu = sansSections() as never;
    const etat = evoluerCharte(CHARTE_INITIALE, { type: 'ChartePreparee', donnees: { contenu }, ...ancien });
    expect(etat.contenu).toEqual(CHARTE_DEFAUT);
  });

  it('a stored section keeps what it says, and takes the fields it did not have', () => {
    const { engagements: _, ...pilotage } = { ...CHARTE_DEFAUT.pilotage, instances: [] };
    const ancien = { version: 1, survenuLe: '', enregistreLe: '', auteur: 'administrateur:a' };
    const contenu = { ...CHARTE_DEFAUT, pilotage };
    const etat = evoluerCharte(CHARTE_INITIALE, { type: 'ChartePreparee', donnees: { contenu }, ...ancien });
    expect(etat.contenu?.pilotage).toEqual({ ...CHARTE_DEFAUT.pilotage, instances: [] });
  });

  it('a file exported before a section had all its fields takes what is shipped of them, and says the rest', () => {
    const { avanceContact: _, bilanAnticipe: __, ...suivi } = CHARTE_DEFAUT.suivi;
    const guichet = { ...CHARTE_DEFAUT.guichet, dureeTransitoireMois: 18 };
    const dit = { ...suivi, enqueteApres: { duree: 'P9M', calendrier: 'civil' } };
    const { charte, erreurs } = lireCharte({ ...copie(CHARTE_DEFAUT), suivi: dit, guichet });
    expect(erreurs).toEqual([]);
    const attendue = { ...CHARTE_DEFAUT, suivi: { ...CHARTE_DEFAUT.suivi, ...dit } };
    expect(charte).toEqual(attendue);
    const ancien = { version: 1, survenuLe: '', enregistreLe: '', auteur: 'administrateur:a' };
    const contenu = { ...CHARTE_DEFAUT, suivi: dit, guichet };
    const etat = evoluerCharte(CHARTE_INITIALE, { type: 'ChartePreparee', donnees: { contenu }, ...ancien });
    expect(etat.contenu).toEqual(attendue);
  });

  it('what such a file says of them is judged like the rest', () => {
    const suivi = { ...copie(CHARTE_DEFAUT.suivi), avanceContact: { duree: 'un mois', calendrier: 'civil' } };
    expect(chemins({ ...copie(CHARTE_DEFAUT), suivi })).toEqual(['suivi.avanceContact.duree']);
    const { enqueteApres: _, ...sans } = CHARTE_DEFAUT.suivi;
    expect(chemins({ ...copie(CHARTE_DEFAUT), suivi: sans })).toEqual(['suivi.enqueteApres']);
  });

  it('an unknown section, an unknown field, a missing field are refused at their path', () => {
    expect(chemins({ ...copie(CHARTE_DEFAUT), jardinage: {} })).toEqual(['jardinage']);
    expect(chemins(pilotageAvec({ budget: 3 }))).toEqual(['pilotage.budget']);
    expect(chemins(pilotageAvec({ signataires: undefined }))).toEqual(['pilotage.signataires']);
    expect(chemins({ ...copie(CHARTE_DEFAUT), pilotage: null })).toEqual(['pilotage']);
  });

  it('every kind of field refuses what is not it', () => {
    const controle = controleDesChamps({
      delai: champDelai('Délai'),
      code: champCode(),
      note: note('Note'),
      titre: texte('Titre', { max: 5 }),
      jours: entier('Jours', 1, 10),
      part: nombre('Part', 0, 1),
      prix: montant('Prix'),
      vrai: ouiNon('Vrai'),
      le: date('Le'),
      sorte: choix('Sorte', { a: 'A', b: 'B' }),
      liste: liste('Liste', objet('Entrée', { code: champCode() }), 2, { min: 1 }),
      rien: facultatif(texte('Rien')),
    });
    const bon = {
      delai: { duree: 'P15D', calendrier: 'ouvre' },
      code: 'trop-loin',
      note: 'Deux\nlignes',
      titre: 'Titre',
      jours: 10,
      part: 0.5,
      prix: 12.5,
      vrai: false,
      le: '2026-02-28',
      sorte: 'a',
      liste: [{ code: 'x' }],
    };
    expect(controle(bon, '')).toEqual([]);
    const mauvais: Modifiable = {
      delai: { duree: 'P1DT2H', calendrier: 'ouvre' },
      code: 'Trop loin',
      note: '  ',
      titre: 'Trop long',
      jours: 1.5,
      part: 2,
      prix: -1,
      vrai: 'oui',
      le: '2026-02-30',
      sorte: 'c',
      liste: [{ code: 'x' }, { code: 'x' }],
      rien: null,
    };
    for (const [nom, valeur] of Object.entries(mauvais)) {
      expect(controle({ ...bon, [nom]: valeur }, '').map((e) => e.chemin.split(/[.[]/)[0])).toEqual([nom]);
    }
    expect(controle({ ...bon, liste: [] }, '').map((e) => e.motif)).toEqual([
      'doit être une liste de 1 à 2 éléments',
    ]);
    expect(controle({ ...bon, titre: 'a\u0000' }, '')).toHaveLength(1);
  });

  it('whatever a section holds, the reading answers', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LISTE_SECTIONS), fc.jsonValue(), ([cle], valeur) => {
        const { charte, erreurs } = lireCharte({ ...copie(CHARTE_DEFAUT), [cle]: valeur });
        expect(charte === null).toBe(erreurs.length > 0);
      }),
    );
  });
});

describe('the piloting of the charter', () => {
  it('R0.15: names its instances, its signatories and their engagements, as the CIA does', () => {
    const { instances, signataires, engagements } = CHARTE_DEFAUT.pilotage;
    expect(instances.map((i) => i.code)).toEqual(
      expect.arrayContaining(['cih', 'commission-relogement', 'commission-cas-specifiques', 'caleol']),
    );
    expect(signataires.map((s) => s.nom)).toEqual(expect.arrayContaining(['SIGUY', 'SIMKO', 'SEMSAMAR']));
    expect(engagements.find((e) => e.code === 'cotation')?.echeance).toBe('2021-09-01');
  });

  it('R0.16: who is committed is a named signatory', () => {
    const engagements = [{ ...CHARTE_DEFAUT.pilotage.engagements[0], qui: ['cacl', 'inconnu'] }];
    expect(chemins(pilotageAvec({ engagements }))).toEqual(['pilotage.engagements[0].qui[1]']);
  });
});
