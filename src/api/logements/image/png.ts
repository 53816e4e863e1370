import { crc32 } from 'node:zlib';
import { incomplete, type Image } from './format.js';

const SIGNATURE = 8;
/** What draws the picture; texts, dates and Exif are left out. */
const GARDES = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'cHRM',
  'gAMA',
  'iCCP',
  'sRGB',
  'sBIT',
  'bKGD',
  'pHYs',
]);

/** Reads a PNG chunk by chunk, each against its checksum. @throws ImageRefusee */
export function lirePng(octets: Buffer): Image {
  const garde = [octets.subarray(0, SIGNATURE)];
  let taille: { largeur: number; hauteur: number } | null = null;
  for (let lu = SIGNATURE; ;) {
    if (lu + 12 > octets.length) throw incomplete('PNG');
    const longueur = octets.readUInt32BE(lu);
    const fin = lu + 12 + longueur;
    if (fin > octets.length) throw incomplete('PNG');
    const nom = octets.toString('latin1', lu + 4, lu + 8);
    if (crc32(octets.subarray(lu + 4, fin - 4)) !== octets.readUInt32BE(fin - 4)) throw incomplete('PNG');
    if (nom === 'IHDR' && longueur === 13)
      taille = { largeur: octets.readUInt32BE(lu + 8), hauteur: octets.readUInt32BE(lu + 12) };
    else if (!taille) throw incomplete('PNG');
    if (GARDES.has(nom)) garde.push(octets.subarray(lu, fin));
    lu = fin;
    if (nom === 'IEND') break;
  }
  if (taille.largeur === 0 || taille.hauteur === 0) throw incomplete('PNG');
  return { type: 'image/png', ...taille, propre: Buffer.concat(garde) };
}
