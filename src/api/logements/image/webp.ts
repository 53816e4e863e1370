import { incomplete, type Image } from './format.js';

const ENTETE = 12;
const PERDUS = ['EXIF', 'XMP '];
/** Flags of VP8X that say Exif and XMP are there. */
const SANS_METADONNEES = ~0x0c;

type Taille = Pick<Image, 'largeur' | 'hauteur'>;

function tailleDe(nom: string, corps: Buffer): Taille | null {
  if (nom === 'VP8X' && corps.length >= 10)
    return { largeur: corps.readUIntLE(4, 3) + 1, hauteur: corps.readUIntLE(7, 3) + 1 };
  if (nom === 'VP8 ' && corps.length >= 10 && corps.readUIntBE(3, 3) === 0x9d012a)
    return { largeur: corps.readUInt16LE(6) & 0x3fff, hauteur: corps.readUInt16LE(8) & 0x3fff };
  if (nom !== 'VP8L' || corps.length < 5 || corps[0] !== 0x2f) return null;
  const bits = corps.readUInt32LE(1);
  return { largeur: (bits & 0x3fff) + 1, hauteur: ((bits >>> 14) & 0x3fff) + 1 };
}

/** Reads a WebP chunk by chunk; Exif and XMP are left out. @throws ImageRefusee */
export function lireWebp(octets: Buffer): Image {
  const fin = octets.readUInt32LE(4) + 8;
  if (fin > octets.length) throw incomplete('WebP');
  const garde: Buffer[] = [];
  let [taille, dessinee] = [null as Taille | null, false];
  for (let lu = ENTETE; lu + 8 <= fin;) {
    const nom = octets.toString('latin1', lu, lu + 4);
    const longueur = octets.readUInt32LE(lu + 4);
    const suite = lu + 8 + longueur + (longueur % 2);
    if (lu + 8 + longueur > fin) throw incomplete('WebP');
    const morceau = Buffer.from(octets.subarray(lu, suite));
    const corps = morceau.subarray(8, 8 + longueur);
    taille ??= tailleDe(nom, corps);
    if (nom === 'VP8X' && corps.length > 0) corps.writeUInt8((corps[0] ?? 0) & SANS_METADONNEES & 0xff, 0);
    dessinee ||= ['VP8 ', 'VP8L', 'ANMF'].includes(nom);
    if (!PERDUS.includes(nom)) garde.push(morceau);
    lu = suite;
  }
  if (!taille || !dessinee) throw incomplete('WebP');
  const corps = Buffer.concat(garde);
  const entete = Buffer.from(octets.subarray(0, ENTETE));
  entete.writeUInt32LE(corps.length + 4, 4);
  return { type: 'image/webp', ...taille, propre: Buffer.concat([entete, corps]) };
}
