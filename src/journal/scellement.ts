import { createCipheriv, createDecipheriv, randomFillSync } from 'node:crypto';

const ALGORITHME = 'aes-256-gcm';
const IV = 12;
const MARQUE = 16;

const reserve = Buffer.alloc(IV * 256);
let tire = reserve.length;

/** Random, drawn from the system by the hundred. */
function tirerIv(): Buffer {
  if (tire === reserve.length) {
    randomFillSync(reserve);
    tire = 0;
  }
  tire += IV;
  return Buffer.from(reserve.subarray(tire - IV, tire));
}

/** Seals bytes under a 32-byte key: `iv | tag | ciphertext`, bound to `lien` (additional data). */
export function sceller(cle: Buffer, clair: Buffer, lien: string): Buffer {
  const iv = tirerIv();
  const chiffre = createCipheriv(ALGORITHME, cle, iv, { authTagLength: MARQUE }).setAAD(Buffer.from(lien));
  const corps = chiffre.update(clair);
  chiffre.final();
  return Buffer.concat([iv, chiffre.getAuthTag(), corps]);
}

/** Opens what {@link sceller} made. @throws Error when a byte, the key or the binding is not the one it was sealed with */
export function desceller(cle: Buffer, scelle: Buffer, lien: string): Buffer {
  const dechiffre = createDecipheriv(ALGORITHME, cle, scelle.subarray(0, IV), { authTagLength: MARQUE })
    .setAAD(Buffer.from(lien))
    .setAuthTag(scelle.subarray(IV, IV + MARQUE));
  const clair = dechiffre.update(scelle.subarray(IV + MARQUE));
  dechiffre.final();
  return clair;
}
