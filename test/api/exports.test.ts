import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import PizZip from 'pizzip';
import { enCsv, sansFormule } from '../../src/api/exports/table.js';
import { jour } from '../../src/api/exports/listes.js';
import { demarrerService, type Service } from './soutien.js';
import { menageEnAttente, ouvrirGuichet, publier, type Jetons } from './soutien-rapprochement.js';

let service: Service;
let jetons: Jetons;
let lecteur: string;
const PIEGE = '=HYPERLINK("http://x.example")';

const demander = (fichier: string, jeton = jetons.pilote) =>
  service.appeler(`/api/exports/${fichier}`, { jeton });
const lignes = async (fichier: string, jeton?: string): Promise<string[]> => {
  const { statut, texte } = await demander(fichier, jeton);
  expect([statut, texte]).toEqual([200, expect.any(String)]);
  return texte.replace('\u{FEFF}', '').trimEnd().split('\r\n');
};

beforeAll(async () => {
  service = await demarrerService();
  const { jetons: deux, bailleur } = await ouvrirGuichet(service);
  jetons = deux;
  lecteur = await service.jeton('lecteur');
  const identite = { nom: PIEGE, prenom: 'Élodie' };
  const dossier = await menageEnAttente(service, jetons, 'X-1', { identite });
  const logement = await publier(service, bailleur, 'L-1');
  await service.ecrire(`/api/dossiers/${dossier}/actes/proposer-logement`, { logement }, jetons.referent);
});
afterAll(() => service?.fermer());

describe('R0.47 GET /api/exports', () => {
  test('the pilot is handed every list, with the names and the dates of Cayenne', async () => {
    const [entete, ligne = ''] = await lignes('dossiers.csv');
    expect(entete).toMatch(/^Référence;Nom;Prénom;Opération;/);
    expect(ligne).toContain(';Élodie;');
    expect(ligne).toMatch(/;\d\d\/\d\d\/\d{4}$/);
    expect((await lignes('propositions.csv'))[1]).toContain('Proposée, en attente du bailleur');
    expect(await lignes('mesures.csv')).toHaveLength(1);
    expect((await lignes('etapes.csv')).some((l) => l.endsWith(';1'))).toBe(true);
    expect((await demander('dossiers.csv')).entetes.get('content-disposition')).toMatch(
      /^attachment; filename="dossiers-\d{4}-\d\d-\d\d\.csv"$/,
    );
    expect(await lignes('dossiers.csv?operation=AUTRE')).toHaveLength(1);
  });

  test('a reader is handed counts alone, those under the threshold kept secret; the others nothing', async () => {
    const comptes = await lignes('etapes.csv', lecteur);
    expect(comptes.some((l) => l.endsWith(';secret statistique'))).toBe(true);
    expect(comptes.some((l) => l.endsWith(';1'))).toBe(false);
    for (const liste of ['dossiers', 'propositions', 'mesures']) {
      const { statut, corps } = await demander(`${liste}.csv`, lecteur);
      expect([statut, corps['regle']]).toEqual([403, 'R0.47']);
    }
    expect((await demander('etapes.csv', jetons.referent)).statut).toBe(403);
    expect((await demander('inconnue.csv')).statut).toBe(404);
    expect((await demander('dossiers.pdf')).statut).toBe(404);
  });

  test('R0.48 no text is a formula, in CSV or in XLSX', async () => {
    const [, ligne = ''] = await lignes('dossiers.csv');
    expect(ligne).toContain(`"'=HYPERLINK(""http://x.example"")"`);
    const reponse = await fetch(`${service.url}/api/exports/dossiers.xlsx`, {
      headers: { authorization: `Bearer ${jetons.pilote}` },
    });
    expect(reponse.status).toBe(200);
    const zip = new PizZip(Buffer.from(await reponse.arrayBuffer()));
    const feuille = zip.file('xl/worksheets/sheet1.xml')?.asText() ?? '';
    expect(feuille).toContain('<row');
    expect(feuille).not.toContain('<f>');
    const textes = Object.values(zip.files)
      .map((f) => f.asText())
      .join('');
    expect(textes).toContain('Élodie');
  });
});

describe('R0.48 a cell of a CSV file', () => {
  test('is never run as a formula, and keeps what it says', async () => {
    for (const debut of ['=', '+', '-', '@', '\t', '\r'])
      expect(sansFormule(`${debut}1+1`)).toBe(`'${debut}1+1`);
    expect(sansFormule('1+1')).toBe('1+1');
    async function* deux() {
      yield ['a;b', 'dit "x"', -3, null];
    }
    const morceaux: string[] = [];
    for await (const m of enCsv({ titre: 't', colonnes: ['Nom'], lignes: deux() })) morceaux.push(m);
    expect(morceaux.join('')).toBe('\u{FEFF}Nom\r\n"a;b";"dit ""x""";-3;\r\n');
  });

  test('tells a date as people of Cayenne do, whatever the hour', () => {
    expect(jour('2026-03-02')).toBe('02/03/2026');
    expect(jour('2026-03-03T02:30:00.000Z')).toBe('02/03/2026');
    expect(jour(null)).toBeNull();
  });
});
