import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { demarrerService, type Service } from '../api/soutien.js';

let service: Service;
let pilote: string;
const EXEMPLE = readFileSync('exemples/menages.csv');
const ERREURS = readFileSync('exemples/menages-erreurs.csv');
const [ENTETE = ''] = EXEMPLE.toString().split('\n');

beforeAll(async () => {
  service = await demarrerService();
  pilote = await service.jeton('pilote');
  const operations = [
    { code: 'NPNRU-MATOURY', programme: 'NPNRU', communes: ['Matoury'] },
    { code: 'NPNRU-CAYENNE', programme: 'NPNRU', communes: ['Cayenne'] },
    {
      code: 'LHI-CACL',
      programme: 'LHI',
      communes: ['Cayenne', 'Matoury', 'Rémire-Montjoly', 'Macouria', 'Montsinéry-Tonnegrande', 'Roura'],
    },
  ];
  for (const operation of operations)
    await service.ecrire(
      '/api/operations',
      { nom: operation.code, definieLe: '2026-01-05', ...operation },
      pilote,
    );
});
afterAll(() => service?.fermer());

interface Depot {
  readonly requete?: string;
  readonly jeton?: string;
  readonly champ?: string;
  /** null: sent without a key. */
  readonly cle?: string | null;
}

function envoyer(
  contenu: Buffer | string,
  { requete = '', jeton = pilote, champ = 'fichier', cle = randomUUID() }: Depot = {},
) {
  const octets = new FormData();
  octets.append(champ, new Blob([new Uint8Array(Buffer.from(contenu))], { type: 'text/csv' }), 'menages.csv');
  return service.appeler(`/api/imports/menages${requete}`, {
    methode: 'POST',
    jeton,
    octets,
    entetes: cle === null ? {} : { 'idempotency-key': cle },
  });
}
const dossiers = async () =>
  (await service.appeler('/api/dossiers?limite=200', { jeton: pilote })).corps.elements.length;

/** The example file under other references. */
const exemple = (prefixe: string) =>
  EXEMPLE.toString().replace(/^(MAT|CAY|LHI)-/gm, (_, site: string) => `${prefixe}${site}-`);

describe('POST /api/imports/menages', () => {
  test('à l’essai, tout est vérifié et rien n’est écrit, sans clé', async () => {
    const { statut, corps } = await envoyer(EXEMPLE, { requete: '?essai=oui', cle: null });
    expect(statut).toBe(200);
    expect(corps).toMatchObject({ lignes: 40, acceptees: 40, refusees: [], dejaConnues: 0 });
    expect(Object.keys(corps).sort()).toEqual([
      'acceptees',
      'avertissements',
      'dejaConnues',
      'lignes',
      'refusees',
    ]);
    expect(await dossiers()).toBe(0);
  });

  test('pour de bon, une ligne ouvre un dossier ; deux fois le même fichier n’ouvre rien deux fois', async () => {
    expect((await envoyer(EXEMPLE, { cle: null })).statut).toBe(400);
    expect((await envoyer(EXEMPLE)).corps).toMatchObject({ lignes: 40, acceptees: 40, dejaConnues: 0 });
    expect(await dossiers()).toBe(40);
    expect((await envoyer(EXEMPLE)).corps).toMatchObject({
      lignes: 40,
      acceptees: 0,
      refusees: [],
      dejaConnues: 40,
    });
    expect((await envoyer(EXEMPLE, { jeton: await service.jeton('referent') })).corps).toMatchObject({
      acceptees: 0,
      dejaConnues: 40,
    });
    expect((await envoyer(EXEMPLE, { requete: '?essai=oui' })).corps).toMatchObject({
      acceptees: 0,
      dejaConnues: 40,
    });
    expect(await dossiers()).toBe(40);
  });

  test('deux envois en même temps n’ouvrent qu’une fois', async () => {
    const contenu = EXEMPLE.toString()
      .replaceAll('MAT-', 'BIS-')
      .replaceAll('CAY-', 'BIC-')
      .replaceAll('LHI-0', 'BIL-0');
    const rapports = await Promise.all([envoyer(contenu), envoyer(contenu)]);
    expect(rapports.map((r) => Number(r.corps['acceptees'])).reduce((a, b) => a + b)).toBe(40);
    expect(rapports.flatMap((r) => r.corps['refusees'] as object[])).toEqual([]);
    expect(await dossiers()).toBe(80);
  });

  test('R8.2 la même clé : le même rapport pour le même fichier, 422 pour un autre, rien pour une autre personne', async () => {
    const avant = await dossiers();
    const cle = randomUUID();
    const premier = await envoyer(exemple('CLE'), { cle });
    expect(premier.corps).toMatchObject({ acceptees: 40, dejaConnues: 0 });
    expect((await envoyer(exemple('CLE'), { cle })).texte).toBe(premier.texte);
    const autre = await envoyer(exemple('AUT'), { cle });
    expect([autre.statut, autre.corps['regle']]).toEqual([422, 'R8.2']);
    const referent = await service.jeton('referent');
    expect((await envoyer(exemple('CLE'), { cle, jeton: referent })).corps).toMatchObject({
      acceptees: 0,
      dejaConnues: 40,
    });
    const acte = { code: 'CLE-PRISE', programme: 'LHI', nom: 'Clé prise', communes: ['Cayenne'] };
    const prise = await service.ecrire('/api/operations', acte, pilote, { 'idempotency-key': cle });
    expect([prise.statut, prise.corps['regle']]).toEqual([422, 'R8.2']);
    expect(await dossiers()).toBe(avant + 40);
  });

  test('R8.2 deux envois en même temps sous une clé donnent un seul rapport, entier', async () => {
    const cle = randomUUID();
    const rapports = await Promise.all([1, 2, 3].map(() => envoyer(exemple('ENS'), { cle })));
    expect(new Set(rapports.map((r) => r.texte)).size).toBe(1);
    expect(rapports[0]?.corps).toMatchObject({ acceptees: 40, refusees: [], dejaConnues: 0 });
  });

  test('S19 le rapport gardé ne répète rien de ce que contient le fichier', async () => {
    const colonnes = ENTETE.split(';');
    const fausses = colonnes.map((_, i) => colonnes.map((c, j) => (i === j ? `=Canari ${c}` : '')).join(';'));
    const canaris = colonnes.map((c) => `Canari ${c}|Canari ${c}`).join(';');
    const { texte } = await envoyer([ENTETE, ...fausses, canaris].join('\n'));
    expect(texte).toContain('communes_souhaitees');
    expect(texte).not.toContain('Canari');
  });

  test('les mauvaises lignes sont refusées une à une, la bonne passe', async () => {
    const { corps } = await envoyer(ERREURS);
    const refusees = corps['refusees'] as { ligne: number; champ: string; motif: string }[];
    expect(refusees.map((r) => [r.ligne, r.champ])).toEqual([
      ...[
        [3, 'reference'],
        [4, 'programme'],
        [5, 'operation'],
        [7, 'commune'],
        [8, 'nom'],
        [9, 'date_naissance'],
      ],
      ...[
        [10, 'date_naissance'],
        [11, 'date_naissance'],
        [12, 'statut_occupation'],
        [13, 'anciennete_annees'],
        [14, 'nombre_personnes'],
      ],
      ...[
        [15, 'ressources_mensuelles'],
        [16, 'loyer'],
        [17, 'typologie'],
        [18, 'surface'],
        [19, 'handicap'],
        [20, 'communes_souhaitees'],
        [21, 'ligne'],
      ],
    ]);
    expect(corps).toMatchObject({ lignes: 21, acceptees: 2, dejaConnues: 1 });
    expect(corps['avertissements']).toEqual([
      { ligne: 6, champ: 'programme', motif: expect.stringContaining('qui est retenu') },
      { ligne: 22, champ: 'reference', motif: expect.stringContaining('ligne 2') },
    ]);
  });

  test('R0.6 une commune hors du territoire de l’appelant est refusée, ligne par ligne', async () => {
    const cayenne = await service.jeton('pilote', { id: 'p-cayenne', territoire: ['Cayenne'] });
    const lignes = EXEMPLE.toString()
      .split('\n')
      .filter((l) => l.startsWith('MAT-001') || l.startsWith('CAY-001'));
    const { corps } = await envoyer([ENTETE, ...lignes.map((l) => l.replace('-001', '-777'))].join('\n'), {
      jeton: cayenne,
      requete: '?essai=oui',
    });
    expect(corps).toMatchObject({ lignes: 2, acceptees: 1, refusees: [{ champ: 'commune' }] });
  });

  test.each([
    ['colonnes fausses', ENTETE.replace('loyer;', ''), 'loyer'],
    ['vide', '', 'fichier'],
    ['Windows-1252', Buffer.from(`${ENTETE}\nÉ`, 'latin1'), 'fichier'],
  ])('%s : 400 en français', async (_nom, contenu, champ) => {
    const { statut, corps } = await envoyer(contenu);
    expect(statut).toBe(400);
    expect(corps.erreurs[0]?.champ).toBe(champ);
  });

  test('un guillemet jamais refermé : rien n’est écrit', async () => {
    const avant = await dossiers();
    const bonnes = EXEMPLE.toString()
      .trim()
      .split('\n')
      .slice(1)
      .map((l) => l.replace('-0', '-9'));
    const { statut, corps } = await envoyer([ENTETE, ...bonnes, '"ouvert;'].join('\n'));
    expect(statut).toBe(400);
    expect(corps.detail).toContain('ligne 41');
    expect(await dossiers()).toBe(avant);
  });

  test('sans fichier, autre champ, autre format, trop grand', async () => {
    const vide = new FormData();
    vide.append('autre', 'x');
    const cle = { 'idempotency-key': randomUUID() };
    expect(
      (
        await service.appeler('/api/imports/menages', {
          methode: 'POST',
          jeton: pilote,
          octets: vide,
          entetes: cle,
        })
      ).statut,
    ).toBe(400);
    const autre = await envoyer(EXEMPLE, { champ: 'autre' });
    expect([autre.statut, autre.corps.erreurs[0]?.champ]).toEqual([400, 'fichier']);
    expect((await service.ecrire('/api/imports/menages', {}, pilote)).statut).toBe(415);
    expect((await envoyer(Buffer.alloc(21 * 1024 * 1024, 'a'))).statut).toBe(413);
    expect((await envoyer(EXEMPLE, { requete: '?essai=peut-etre' })).statut).toBe(400);
    expect(
      (await envoyer(EXEMPLE, { jeton: await service.jeton('bailleur', { organisation: 'kaw-residences' }) }))
        .statut,
    ).toBe(403);
  });

  test('un grand fichier s’ouvre par tranches, dans l’ordre du fichier', async () => {
    const [modele = ''] = EXEMPLE.toString()
      .split('\n')
      .filter((l) => l.startsWith('MAT-001'));
    const lignes = Array.from({ length: 1_500 }, (_, i) => modele.replace('MAT-001', `GRA-${i}`));
    const { corps } = await envoyer([ENTETE, ...lignes].join('\n'));
    expect(corps).toMatchObject({ lignes: 1_500, acceptees: 1_500, refusees: [] });
  });
});
