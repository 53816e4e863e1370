import { incomplete, type Image } from './format.js';

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP0 = 0xe0;
const APP1 = 0xe1;
const COM = 0xfe;
/** JFIF, colour profile and Adobe's transform: the only application data that a picture needs. */
const GARDES = [APP0, 0xe2, 0xee];
const ORIENTATION = 0x0112;

const estCadre = (marqueur: number): boolean =>
  marqueur >= 0xc0 && marqueur <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marqueur);
const sansLongueur = (marqueur: number): boolean => marqueur >= 0xd0 && marqueur <= 0xd7;

/** Where coded data end: at the first marker that is neither a stuffed byte nor a restart. */
function finDesDonnees(octets: Buffer, debut: number): number {
  for (let i = debut; i + 1 < octets.length; i += 1) {
    const suivant = octets[i + 1] ?? 0;
    if (octets[i] === 0xff && suivant !== 0 && suivant !== 0xff && !sansLongueur(suivant)) return i;
  }
  throw incomplete('JPEG');
}

/** Orientation (1–8) of an Exif segment; 1 when it does not say. */
function orientationDe(segment: Buffer): number {
  if (segment.toString('latin1', 0, 6) !== 'Exif\0\0' || segment.length < 20) return 1;
  const tiff = segment.subarray(6);
  const petit = tiff.toString('latin1', 0, 2) === 'II';
  const u16 = (o: number): number => (petit ? tiff.readUInt16LE(o) : tiff.readUInt16BE(o));
  const ifd = petit ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (ifd + 2 > tiff.length) return 1;
  for (let n = 0; n < u16(ifd); n += 1) {
    const entree = ifd + 2 + n * 12;
    if (entree + 12 > tiff.length) return 1;
    if (u16(entree) !== ORIENTATION) continue;
    const valeur = u16(entree + 8);
    return valeur >= 1 && valeur <= 8 ? valeur : 1;
  }
  return 1;
}

/** An Exif segment that says the orientation and nothing else. */
function segmentOrientation(orientation: number): Buffer {
  const corps = Buffer.from(
    'Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0',
    'latin1',
  );
  corps.writeUInt16BE(orientation, 24);
  const entete = Buffer.from([0xff, APP1, 0, 0]);
  entete.writeUInt16BE(corps.length + 2, 2);
  return Buffer.concat([entete, corps]);
}

/** Reads a JPEG to its end marker; what follows it, and every comment and application data, are left out. @throws ImageRefusee */
export function lireJpeg(octets: Buffer): Image {
  const garde: Buffer[] = [Buffer.from([0xff, SOI])];
  let [taille, orientation, lu] = [null as { largeur: number; hauteur: number } | null, 1, 2];
  for (;;) {
    if (octets[lu] !== 0xff || lu + 1 >= octets.length) throw incomplete('JPEG');
    const marqueur = octets[lu + 1] ?? 0;
    if (marqueur === EOI) break;
    if (marqueur === 0xff) {
      lu += 1;
      continue;
    }
    if (lu + 4 > octets.length) throw incomplete('JPEG');
    const fin = lu + 2 + octets.readUInt16BE(lu + 2);
    if (fin > octets.length || fin < lu + 4) throw incomplete('JPEG');
    const corps = octets.subarray(lu + 4, fin);
    if (marqueur === APP1) orientation = orientationDe(corps);
    if (estCadre(marqueur) && corps.length >= 5)
      taille = { hauteur: corps.readUInt16BE(1), largeur: corps.readUInt16BE(3) };
    const perdu = marqueur === COM || (marqueur >= APP0 && marqueur <= 0xef && !GARDES.includes(marqueur));
    const suite = marqueur === SOS ? finDesDonnees(octets, fin) : fin;
    if (!perdu) garde.push(octets.subarray(lu, suite));
    lu = suite;
  }
  if (!taille || taille.largeur === 0 || taille.hauteur === 0) throw incomplete('JPEG');
  if (orientation !== 1) garde.splice(1, 0, segmentOrientation(orientation));
  return { type: 'image/jpeg', ...taille, propre: Buffer.concat([...garde, Buffer.from([0xff, EOI])]) };
}
