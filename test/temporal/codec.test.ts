import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { Payload } from '@temporalio/common';
import { CodecScelle } from '../../src/temporal/codec.js';

const octets = (texte: string): Uint8Array => new TextEncoder().encode(texte);
const clair: Payload = { metadata: { encoding: octets('json/plain') }, data: octets('"Kourou"') };

describe('Codec des charges de Temporal', () => {
  it('seals what Temporal stores, and opens it again', async () => {
    const codec = new CodecScelle(randomBytes(32));
    const [scelle] = await codec.encode([clair]);
    expect(Buffer.from(scelle?.data ?? []).includes('Kourou')).toBe(false);
    const [ouvert] = await codec.decode(scelle === undefined ? [] : [scelle]);
    expect(Buffer.from(ouvert?.data ?? []).toString()).toBe('"Kourou"');
    expect(Buffer.from(ouvert?.metadata?.['encoding'] ?? []).toString()).toBe('json/plain');
  });

  it.each(['undefined', 'null', '[]'])('seals a payload without bytes (%s)', async (absence) => {
    const data = (absence === 'undefined' ? undefined : JSON.parse(absence)) as Payload['data'];
    const codec = new CodecScelle(randomBytes(32));
    const [ouvert] = await codec.decode(await codec.encode([{ metadata: clair.metadata, data }]));
    expect(Buffer.from(ouvert?.data ?? []).length).toBe(0);
  });

  it('refuses a payload that was altered or sealed under another key', async () => {
    const codec = new CodecScelle(randomBytes(32));
    const [scelle] = await codec.encode([clair]);
    const altere = Buffer.from(scelle?.data ?? []);
    altere.writeUInt8(altere.readUInt8(altere.length - 1) ^ 1, altere.length - 1);
    await expect(codec.decode([{ ...scelle, data: altere }])).rejects.toThrow();
    await expect(new CodecScelle(randomBytes(32)).decode([{ ...scelle }])).rejects.toThrow(
      'sous une autre clé',
    );
  });
});
