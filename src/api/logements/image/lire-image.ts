import { ImageRefusee, incomplete, type Image } from './format.js';
import { lireJpeg } from './jpeg.js';
import { lirePng } from './png.js';
import { lireWebp } from './webp.js';

const COTE_MAX = 12_000;
const debut = (octets: Buffer, texte: string, a = 0): boolean =>
  octets.toString('latin1', a, a + texte.length) === texte;

function lecteurDe(octets: Buffer): ((octets: Buffer) => Image) | null {
  if (debut(octets, '\xff\xd8\xff')) return lireJpeg;
  if (debut(octets, '\x89PNG\r\n\x1a\n')) return lirePng;
  return debut(octets, 'RIFF') && debut(octets, 'WEBP', 8) ? lireWebp : null;
}

/** A picture, by its bytes and never by its name; without place, date nor camera (R4.20). @throws ImageRefusee */
export function lireImage(octets: Buffer): Image {
  const lire = lecteurDe(octets);
  if (!lire)
    throw new ImageRefusee('Ce fichier n’est pas une image JPEG, PNG ou WebP (ses octets le disent).');
  const image = lireOuRefuser(lire, octets);
  if (image.largeur > COTE_MAX || image.hauteur > COTE_MAX)
    throw new ImageRefusee(`Cette image dépasse ${COTE_MAX} pixels de côté.`);
  return image;
}

/** Offsets that an altered file sends out of its bytes are an altered file. */
function lireOuRefuser(lire: (octets: Buffer) => Image, octets: Buffer): Image {
  try {
    return lire(octets);
  } catch (erreur) {
    if (erreur instanceof RangeError) throw incomplete('');
    throw erreur;
  }
}
