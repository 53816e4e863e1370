import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { COLONNES, type Colonne } from '../../src/imports/colonnes.js';
import { FichierRefuse } from '../../src/imports/fichier-csv.js';
import { lireMenages, type LigneLue } from '../../src/imports/lecture-menages.js';

const JOUR = '2026-11-22';
const BONNE: Readonly<Record<Colonne, string>> = {
  reference: 'MAT-001',
  programme: 'NPNRU',
  operation: 'NPNRU-MATOURY',
  commune: 'Matoury',
  nom: 'Saint-Fleur',
  prenom: 'Guerline',
  date_naissance: '14/03/1961',
  telephone: '06 39 98 10 01',
  langue: 'créole haïtien',
  statut_occupation: 'locataire',
  anciennete_annees: '22',
  nombre_personnes: '2',
  ressources_mensuelles: '1180,50',
  loyer: '412,30',
  charges: '65',
  aides: '238',
  typologie: 'T3',
  surface: '62,5',
  handicap: 'non',
  violences: 'non',
  dalo: 'oui',
  numero_unique: '',
  communes_souhaitees: 'Matoury|Cayenne',
  typologie_souhaitee: 'T2',
  accepte_transitoire: 'non',
};

async function lire(contenu: string | Buffer): Promise<LigneLue[]> {
  const lues: LigneLue[] = [];
  for await (const ligne of lireMenages(Buffer.from(contenu), JOUR)) lues.push(ligne);
  return lues;
}
const entete = (sep = ';') => COLONNES.join(sep);
const ligne = (plus: Partial<Record<Colonne, string>> = {}, sep = ';') => COLONNES.map((c) => ({ ...BONNE, ...plus })[c]).join(sep);
const une = async (plus: Partial<Record<Colonne, string>>): Promise<LigneLue> => {
  const [lue] = await lire(`${entete()}\n${ligne(plus)}\n`);
  if (!lue) throw new Error('Aucune ligne lue');
  return lue;
};
const refus = async (contenu: string | Buffer): Promise<FichierRefuse> =>
  lire(contenu).then(
    () => Promise.reject(new Error('Le fichier aurait dû être refusé')),
    (erreur: unknown) => (erreur instanceof FichierRefuse ? erreur : Promise.reject(erreur as Error)),
  );

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
        identite: { nom: 'Saint-Fleur', prenom: 'Guerline', dateNaissance: '1961-03-14', telephone: '06 39 98 10 01', langue: 'créole haïtien' },
        situation: {
          ...{ statutOccupation: 'locataire', ancienneteAnnees: 22, nombrePersonnes: 2, ressourcesMensuelles: 1180.5, loyer: 412.3, charges: 65, aides: 238 },
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
    const lu = chemin.split('.').reduce<unknown>((o, c) => (o as Record<string, unknown> | undefined)?.[c], menage?.corps);
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
    const { menage, refus: fautes } = await une({ [colonne]: cellule.includes('"') ? `"${cellule.replaceAll('"', '""')}"` : cellule });
    expect(menage).toBeNull();
    expect(fautes).toEqual([{ ligne: 2, champ: colonne, motif: expect.stringMatching(/\S/) }]);
  });

  test('toutes les fautes d’une ligne, dans l’ordre des colonnes', async () => {
    const { refus: fautes } = await une({ surface: 'x', nom: '', loyer: '-1' });
    expect(fautes.map((f) => f.champ)).toEqual(['nom', 'loyer', 'surface']);
  });

  test('une colonne en moins ou en trop refuse la ligne, pas les suivantes', async () => {
    const lues = await lire(`${entete()}\n${ligne().replace(/;non$/, '')}\n${ligne()};x\n${ligne()}\n`);
    expect(lues.map((l) => [l.ligne, l.refus[0]?.champ ?? null])).toEqual([[2, 'ligne'], [3, 'ligne'], [4, null]]);
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
    ['date_naissance', { date_naissance: '14/03/2015', anciennete_annees: '2' }],
  ])('%s %j', async (champ, plus) => {
    const { menage, avertissements } = await une(plus);
    expect(menage).not.toBeNull();
    expect(avertissements).toEqual([{ ligne: 2, champ, motif: expect.stringMatching(/\S/) }]);
  });
});

describe('Le fichier', () => {
  const modele = `${entete()}\n${ligne()}\n`;
  test.each<[string, string | Buffer]>([
    ['BOM', `\uFEFF${modele}`],
    ['virgules', `${entete(',')}\n${ligne({ ressources_mensuelles: '1180.50', loyer: '412.30', surface: '62.5' }, ',')}\n`],
    ['CRLF', modele.replaceAll('\n', '\r\n')],
    ['CR seul', modele.replaceAll('\n', '\r')],
    ['sans fin de ligne', modele.trimEnd()],
    ['en-tête en majuscules, accents et espaces', modele.replace('reference;', ' Référence ;').replace('date_naissance', 'DATE NAISSANCE')],
    ['colonnes dans un autre ordre', [entete(), ligne()].map((l) => l.split(';').reverse().join(';')).join('\n')],
    ['tout entre guillemets', modele.replace(/[^;\n]+/g, '"$&"')],
    ['lignes vides', `${entete()}\n\n${ligne()}\n\n;;;;;;;;;;;;;;;;;;;;;;;;\n`],
  ])('%s', async (_nom, contenu) => {
    const lues = await lire(contenu);
    expect(lues.map((l) => l.refus)).toEqual([[]]);
    expect(lues[0]?.menage?.corps).toMatchObject({ reference: 'MAT-001', identite: { nom: 'Saint-Fleur' }, situation: { surface: 62.5 } });
  });

  test('la ligne est celle du fichier, même après des retours dans une cellule', async () => {
    const lues = await lire(`${entete()}\n${ligne({ langue: '"deux\nlignes"' })}\n\n${ligne({ surface: 'x' })}\n`);
    expect(lues.map((l) => [l.ligne, l.refus.map((r) => r.champ)])).toEqual([[2, ['langue']], [5, ['surface']]]);
  });

  test.each<[string, string | Buffer, RegExp]>([
    ['vide', '', /vide/],
    ['blanc', '\n\n', /colonnes|vide/],
    ['Windows-1252', Buffer.from(`${entete()}\n${ligne({ nom: 'Élodie' })}`, 'latin1'), /UTF-8/],
    ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(entete(), 'utf16le')]), /UTF-16/],
    ['classeur', Buffer.from('PK\x03\x04\x14\x00', 'latin1'), /classeur/],
    ['binaire', Buffer.from([1, 2, 0, 3]), /texte/],
    ['guillemet jamais refermé', `${entete()}\n${ligne()}\n${ligne({ nom: '"Ouvert' })}\n${ligne()}\n`, /guillemet.*ligne 2/i],
    ['tabulations', `${entete('\t')}\n`, /« ; »/],
    ['cellule démesurée', `${entete()}\n${ligne({ langue: 'x'.repeat(200_000) })}\n`, /trop longue/],
  ])('%s : refusé tout entier', async (_nom, contenu, motif) => expect((await refus(contenu)).message).toMatch(motif));

  test('colonnes manquantes, inconnues ou en double : toutes nommées', async () => {
    const { colonnes } = await refus(`${entete().replace('loyer', 'loyers').replace('charges', 'aides')}\n`);
    expect(colonnes).toEqual([
      { champ: 'loyer', motif: 'colonne manquante' },
      { champ: 'charges', motif: 'colonne manquante' },
      { champ: 'loyers', motif: 'colonne inconnue' },
      { champ: 'aides', motif: 'colonne en double' },
    ]);
  });

  test('les quarante ménages d’exemple passent, avec les trois avertissements annoncés', async () => {
    const lues = await lire(readFileSync('exemples/menages.csv'));
    expect(lues).toHaveLength(40);
    expect(lues.flatMap((l) => l.refus)).toEqual([]);
    const averties = lues.filter((l) => l.avertissements.length > 0).map((l) => l.menage?.corps.reference);
    expect(averties).toEqual(['MAT-005', 'LHI-005', 'LHI-019']);
  });

  test('aucun texte, quel qu’il soit, ne fait tomber la lecture', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...COLONNES), fc.string({ unit: 'binary', maxLength: 40 }), async (colonne, cellule) => {
        const protegee = `"${cellule.replaceAll('"', '""')}"`;
        const lues = await lire(`${entete()}\n${ligne({ [colonne]: protegee })}\n${ligne()}\n`).catch((e: unknown) => e);
        if (lues instanceof FichierRefuse) return;
        expect(lues).toHaveLength(2);
        expect((lues as LigneLue[])[1]?.refus).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
