import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CodecScelle } from '../../src/temporal/codec.js';

const texte = (octets: Uint8Array | null | undefined) => Buffer.from(octets ?? []).toString('utf8');

describe('the payload codec', () => {
  const cle = randomBytes(32);
  const codec = new CodecScelle(cle);

  test('what is sealed is opened again, byte for byte, and shows nothing', async () => {
    const octets = fc.uint8Array({ maxLength: 400 });
    const metadonnees = fc.dictionary(fc.string({ minLength: 1, maxLength: 20 }), octets, { maxKeys: 3 });
    await fc.assert(
      fc.asyncProperty(octets, metadonnees, async (data, metadata) => {
        const [scelle] = await codec.encode([{ data, metadata }]);
        if (!scelle) throw new Error('rien de scellé');
        expect(texte(scelle.metadata?.['encoding'])).toBe('binary/aes-256-gcm');
        if (data.length > 8) expect(Buffer.from(scelle.data ?? []).includes(Buffer.from(data))).toBe(false);
        const [ouvert] = await codec.decode([scelle]);
        expect(Buffer.from(ouvert?.data ?? [])).toEqual(Buffer.from(data));
        const relues = Object.entries(ouvert?.metadata ?? {}).map(([nom, v]) => [
          nom,
          Buffer.from(v).toString('hex'),
        ]);
        const dites = Object.entries(metadata).map(([nom, v]) => [nom, Buffer.from(v).toString('hex')]);
        expect(relues.sort()).toEqual(dites.sort());
      }),
    );
  });

  test('the same content never gives the same bytes', async () => {
    const payload = { data: Buffer.from('{"version":1}'), metadata: {} };
    const [a, b] = await codec.encode([payload, payload]);
    expect(Buffer.from(a?.data ?? [])).not.toEqual(Buffer.from(b?.data ?? []));
  });

  test('what was not sealed passes as it is', async () => {
    const clair = { data: Buffer.from('1'), metadata: { encoding: Buffer.from('json/plain') } };
    expect(await codec.decode([clair])).toEqual([clair]);
  });
});
