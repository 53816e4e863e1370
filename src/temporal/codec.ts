import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { Payload, PayloadCodec } from '@temporalio/common';

const ENCODAGE = 'binary/aes-256-gcm';
const IV = 12;
const SCEAU = 16;

const octets = (texte: string): Uint8Array => new TextEncoder().encode(texte);
const texte = (donnees: Uint8Array | null | undefined): string => Buffer.from(donnees ?? []).toString('utf8');

/** A payload as bytes: its metadata in one line of JSON (base64 values), then its data as they are. */
function aplatir({ metadata, data }: Payload): Buffer {
  const entrees = Object.entries(metadata ?? {}).map(([nom, v]) => [nom, Buffer.from(v).toString('base64')]);
  // Absent bytes come out of the workflow sandbox as a plain empty array (protobuf's default there).
  const octetsBruts = Buffer.from(data ?? []);
  return Buffer.concat([Buffer.from(`${JSON.stringify(Object.fromEntries(entrees))}\n`), octetsBruts]);
}

function relever(clair: Buffer): Payload {
  const fin = clair.indexOf(0x0a);
  const entrees = Object.entries(JSON.parse(clair.toString('utf8', 0, fin)) as Record<string, string>);
  const metadata = Object.fromEntries(entrees.map(([nom, v]) => [nom, Buffer.from(v, 'base64')]));
  return { metadata, data: clair.subarray(fin + 1) };
}

/** Seals every payload that Temporal stores: AES-256-GCM, a fresh IV each time, the key named by its digest. */
export class CodecScelle implements PayloadCodec {
  private readonly cleId: string;

  /** @param cle 32 bytes */
  constructor(private readonly cle: Buffer) {
    this.cleId = createHash('sha256').update(cle).digest('hex').slice(0, 16);
  }

  async encode(payloads: Payload[]): Promise<Payload[]> {
    return payloads.map((payload) => this.sceller(payload));
  }

  /** @throws Error when a payload was altered or sealed under another key */
  async decode(payloads: Payload[]): Promise<Payload[]> {
    return payloads.map((payload) =>
      texte(payload.metadata?.['encoding']) === ENCODAGE ? this.ouvrir(payload) : payload,
    );
  }

  private sceller(payload: Payload): Payload {
    const iv = randomBytes(IV);
    const chiffre = createCipheriv('aes-256-gcm', this.cle, iv).setAAD(Buffer.from(this.cleId));
    const corps = Buffer.concat([chiffre.update(aplatir(payload)), chiffre.final()]);
    const metadata = { encoding: octets(ENCODAGE), 'encryption-key-id': octets(this.cleId) };
    return { metadata, data: Buffer.concat([iv, chiffre.getAuthTag(), corps]) };
  }

  private ouvrir({ metadata, data }: Payload): Payload {
    const cleId = texte(metadata?.['encryption-key-id']);
    if (cleId !== this.cleId) throw new Error(`Contenu scellé sous une autre clé : ${cleId}`);
    const scelle = Buffer.from(data ?? []);
    const ouvreur = createDecipheriv('aes-256-gcm', this.cle, scelle.subarray(0, IV)).setAAD(
      Buffer.from(this.cleId),
    );
    ouvreur.setAuthTag(scelle.subarray(IV, IV + SCEAU));
    return relever(Buffer.concat([ouvreur.update(scelle.subarray(IV + SCEAU)), ouvreur.final()]));
  }
}
