import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ImageRefusee } from '../../src/api/logements/image/format.js';
import { lireImage } from '../../src/api/logements/image/lire-image.js';
import { demarrerService, type Service } from './soutien.js';
import { jpeg, png, webp } from './soutien-images.js';

let service: Service;
let pilote: string;
let bailleur: string;
const OFFRE = {
  ...{
    nature: 'social',
    commune: 'Matoury',
    horsQpv: true,
    typologie: 'T3',
    surface: 64,
    loyer: 400,
    charges: 40,
  },
  ...{ accessible: false, disponibleLe: '2026-01-01' },
};

beforeAll(async () => {
  service = await demarrerService();
  pilote = await service.jeton('pilote');
  bailleur = await service.jeton('bailleur', { organisation: 'toucan' });
});
afterAll(() => service?.fermer());

const LIEU = '4.9333N 52.3333W';

describe('R4.20 une image ne dit ni lieu, ni date, ni appareil', () => {
  test.each([
    ['PNG', png(LIEU), 'image/png', 2, 1],
    ['JPEG', jpeg(LIEU, 1), 'image/jpeg', 3, 2],
    ['WebP', webp(LIEU), 'image/webp', 5, 4],
  ])('%s', (_nom, octets, type, largeur, hauteur) => {
    const { propre, ...dite } = lireImage(octets);
    expect(dite).toEqual({ type, largeur, hauteur });
    expect([octets.includes(LIEU), propre.includes(LIEU)]).toEqual([true, false]);
    expect(lireImage(propre).propre.equals(propre)).toBe(true);
  });

  test('un JPEG reste droit', () => {
    expect(lireImage(jpeg(LIEU, 6)).propre.toString('latin1')).toContain('Exif\0\0MM\0*');
    expect(lireImage(jpeg(LIEU, 1)).propre.toString('latin1')).not.toContain('Exif');
    const { propre } = lireImage(jpeg(LIEU, 6));
    expect(lireImage(propre).propre.equals(propre)).toBe(true);
  });

  test('coupée n’importe où, elle est refusée', () => {
    for (const octets of [png(LIEU), jpeg('', 6), webp(LIEU)])
      for (let n = 0; n < octets.length; n += 1)
        expect(() => lireImage(octets.subarray(0, n))).toThrow(ImageRefusee);
  });
});

describe('R4.20 les photos', () => {
  let id: string;
  beforeAll(async () => {
    ({ id } = (await service.ecrire('/api/logements', { ...OFFRE, reference: 'P-1' }, bailleur)).corps);
  });
  const deposer = (octets: Buffer, jeton = bailleur, cle = randomUUID(), legende = 'Salon') => {
    const forme = new FormData();
    forme.set('photo', new Blob([octets]), 'photo.exe');
    forme.set('legende', legende);
    const entetes = { 'idempotency-key': cle };
    return service.appeler(`/api/logements/${id}/photos`, { methode: 'POST', jeton, octets: forme, entetes });
  };
  const fiche = async () =>
    (await service.appeler(`/api/logements/${id}`, { jeton: bailleur })).corps['photos'];

  test('sont reconnues à leurs octets, sans ce que dit l’appareil, et montrées à qui voit le logement', async () => {
    const original = png('4.93N 52.33W');
    const cle = randomUUID();
    expect((await deposer(original, bailleur, cle)).statut).toBe(200);
    expect((await deposer(original, bailleur, cle)).corps['evenements']).toHaveLength(1);
    const photos = (await fiche()) as { adresse: string; id: string; legende: string; octets: number }[];
    expect(photos).toMatchObject([{ legende: 'Salon', largeur: 2, hauteur: 1, type: 'image/png' }]);
    const adresse = photos[0]?.adresse ?? '';
    const vue = await fetch(`${service.url}${adresse}`, { headers: { authorization: `Bearer ${bailleur}` } });
    const octets = Buffer.from(await vue.arrayBuffer());
    expect([vue.status, vue.headers.get('content-type'), vue.headers.get('x-content-type-options')]).toEqual([
      200,
      'image/png',
      'nosniff',
    ]);
    expect(octets.includes('4.93N')).toBe(false);
    expect(createHash('sha256').update(octets).digest('hex')).toBe(photos[0]?.id);
    const rival = await service.jeton('bailleur', { organisation: 'rival' });
    for (const jeton of [rival, await service.jeton('lecteur')])
      expect((await service.appeler(adresse, { jeton })).statut).not.toBe(200);
  });

  test.each([
    ['un texte qui se dit image', Buffer.from('GIF89a, ou presque')],
    ['une image coupée', png('x').subarray(0, 40)],
    ['un octet changé', Buffer.from(png('x').map((o, i) => (i === 20 ? o ^ 1 : o)))],
    ['un JPEG sans fin', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0])],
  ])('%s est refusé, rien n’est gardé', async (_quoi, octets) => {
    const avant = await fiche();
    const { statut, corps } = await deposer(octets);
    expect([statut, corps['regle'], corps['champ']]).toEqual([422, 'R4.20', 'photo']);
    expect(await fiche()).toEqual(avant);
  });

  test('retirée, une photo n’est plus nulle part', async () => {
    await deposer(png('autre'), pilote, randomUUID(), 'À retirer');
    const photos = (await fiche()) as { adresse: string; legende: string }[];
    const adresse = photos[0]?.adresse ?? '';
    expect((await service.ecrire(`${adresse}/retirer`, { motif: 'Personne visible' }, bailleur)).statut).toBe(
      200,
    );
    expect((await service.appeler(adresse, { jeton: bailleur })).statut).toBe(404);
    const { rows } = await service.services.vues.query('SELECT count(*)::int AS n FROM fichiers.photo');
    expect(rows).toEqual([{ n: ((await fiche()) as unknown[]).length }]);
  });
});
