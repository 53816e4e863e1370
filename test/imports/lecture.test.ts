import { describe, expect, test } from '@jest/globals';
import type { Colonne } from '../../src/imports/colonnes.js';
import type { LigneLue } from '../../src/imports/lecture-menages.js';
import { entete, ligne, lire } from './soutien.js';

const une = async (plus: Partial<Record<Colonne, string>>): Promise<LigneLue> => {
  const [lue] = await lire(`${entete()}\n${ligne(plus)}\n`);
  if (!lue) throw new Error('Aucune ligne lue');
  return lue;
};

describe('Une bonne ligne', () => {
  test('devient le corps de OuvrirDossier', async () => {
    const { menage, refus: fautes, avertissements } = await une({});
    expect([fautes, avertissements]).toEqual([[], []]);
    expect(menage).toEqual({
      programme: 'NPNRU',
      corps: {
        reference: 'MAT-001',
        operation: 'NPNRU-MATOURY',
        commune: 'Matoury',
        identite: {
          nom: 'Saint-Fleur',
          prenom: 'Guerline',
          dateNaissance: '1961-03-14',
          telephone: '06 39 98 10 01',
          langue: 'créole haïtien',
        },
        situation: {
          ...{
            statutOccupation: 'locataire',
            ancienneteAnnees: 22,
            nombrePersonnes: 2,
            ressourcesMensuelles: 1180.5,
            loyer: 412.3,
            charges: 65,
            aides: 238,
          },
          ...{ typologie: 'T3', surface: 62.5, handicap: false, violences: false, dalo: true },
        },
        souhaits: { communes: ['Matoury', 'Cayenne'], typologie: 'T2', accepteTransitoire: false },
      },
    });
  });

  test.each<[Colonne, string, string, unknown]>([
    ['commune', 'REMIRE montjoly', 'commune', 'Rémire-Montjoly'],
    ['commune', 'Montsinéry Tonnégrande', 'commune', 'Montsinéry-Tonnegrande'],
    ['statut_occupation', 'Propriétaire Occupant', 'situation.statutOccupation', 'proprietaire-occupant'],
    ['statut_occupation', 'HEBERGE', 'situation.statutOccupation', 'heberge'],
    ['programme', 'npnru', '', undefined],
    ['ressources_mensuelles', '1\u00a0234,56', 'situation.ressourcesMensuelles', 1234.56],
    ['ressources_mensuelles', '1 234.56 €', 'situation.ressourcesMensuelles', 1234.56],
    ['date_naissance', '1961-03-14', 'identite.dateNaissance', '1961-03-14'],
    ['date_naissance', '1/3/1961', 'identite.dateNaissance', '1961-03-01'],
    ['handicap', 'OUI', 'situation.handicap', true],
    ['handicap', 'VRAI', 'situation.handicap', true],
    ['handicap', '', 'situation.handicap', undefined],
    ['typologie', 't4', 'situation.typologie', 'T4'],
    ['numero_unique', '973 031 900 010 112 345', 'identite.numeroUnique', '973031900010112345'],
    ['communes_souhaitees', 'matoury| Cayenne |matoury|', 'souhaits.communes', ['Matoury', 'Cayenne']],
    ['telephone', '+594 694 12 34 56', 'identite.telephone', '+594 694 12 34 56'],
    ['nom', "N'Guessan", 'identite.nom', "N'Guessan"],
    ['langue', '', 'identite.langue', undefined],
  ])('%s « %s »', async (colonne, cellule, chemin, valeur) => {
    const { menage, refus: fautes } = await une({ [colonne]: cellule });
    expect(fautes).toEqual([]);
    const lu = chemin
      .split('.')
      .reduce<unknown>((o, c) => (o as Record<string, unknown> | undefined)?.[c], menage?.corps);
    expect(lu).toEqual(valeur);
  });
});

describe('Une mauvaise ligne est refusée avec sa colonne', () => {
  test.each<[Colonne, string]>([
    ['reference', ''],
    ['programme', 'ANRU'],
    ['operation', ''],
    ['commune', 'Kourou'],
    ['nom', ' \u00a0 '],
    ['prenom', '=HYPERLINK("http://x")'],
    ['nom', '@SUM(1)'],
    ['nom', '＝1+1'],
    ['langue', '#REF!'],
    ['loyer', '#VALEUR!'],
    ['date_naissance', '31/02/1980'],
    ['date_naissance', '29/02/2025'],
    ['date_naissance', '2999-01-01'],
    ['date_naissance', '03/25/1980'],
    ['date_naissance', '01/01/1880'],
    ['date_naissance', '29295'],
    ['date_naissance', '14/03/61'],
    ['date_naissance', '14/03/2015'],
    ['telephone', '6,94E+08'],
    ['numero_unique', '9,73E+17'],
    ['statut_occupation', 'squatteur'],
    ['anciennete_annees', '-4'],
    ['nombre_personnes', '0'],
    ['nombre_personnes', '2,5'],
    ['nombre_personnes', '31'],
    ['ressources_mensuelles', 'mille'],
    ['ressources_mensuelles', '1.234,56'],
    ['ressources_mensuelles', '12,345'],
    ['loyer', '-412,30'],
    ['typologie', 'T9'],
    ['surface', 'env. 60'],
    ['handicap', 'peut-être'],
    ['dalo', '=VRAI()'],
    ['communes_souhaitees', 'Matoury|Saint-Laurent-du-Maroni'],
    ['nom', 'x'.repeat(101)],
    ['prenom', '2 69 05 49 588 157 80'],
  ])('%s « %s »', async (colonne, cellule) => {
    const { menage, refus: fautes } = await une({
      [colonne]: cellule.includes('"') ? `"${cellule.replaceAll('"', '""')}"` : cellule,
    });
    expect(menage).toBeNull();
    expect(fautes).toEqual([{ ligne: 2, champ: colonne, motif: expect.stringMatching(/\S/) }]);
  });

  test('toutes les fautes d’une ligne, dans l’ordre des colonnes', async () => {
    const { refus: fautes } = await une({ surface: 'x', nom: '', loyer: '-1' });
    expect(fautes.map((f) => f.champ)).toEqual(['nom', 'loyer', 'surface']);
  });

  test('une colonne en moins ou en trop refuse la ligne, pas les suivantes', async () => {
    const lues = await lire(`${entete()}\n${ligne().replace(/;$/, '')}\n${ligne()};x\n${ligne()}\n`);
    expect(lues.map((l) => [l.ligne, l.refus[0]?.champ ?? null])).toEqual([
      [2, 'ligne'],
      [3, 'ligne'],
      [4, null],
    ]);
  });
});

describe('Avertissements : jamais un refus', () => {
  test.each<[Colonne, Partial<Record<Colonne, string>>]>([
    ['loyer', { statut_occupation: 'propriétaire occupant' }],
    ['loyer', { statut_occupation: 'occupant sans titre' }],
    ['charges', { charges: '2000' }],
    ['aides', { aides: '900' }],
    ['numero_unique', { numero_unique: '12345' }],
    ['surface', { surface: '9', nombre_personnes: '6' }],
    ['anciennete_annees', { anciennete_annees: '90' }],
    ['telephone', { telephone: '639981001' }],
    ['date_naissance', { date_naissance: '14/03/2009', anciennete_annees: '2' }],
  ])('%s %j', async (champ, plus) => {
    const { menage, avertissements } = await une(plus);
    expect(menage).not.toBeNull();
    expect(avertissements).toEqual([{ ligne: 2, champ, motif: expect.stringMatching(/\S/) }]);
  });
});
