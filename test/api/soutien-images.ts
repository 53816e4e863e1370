import { deflateSync, crc32 } from 'node:zlib';

const morceau = (nom: string, corps: Buffer): Buffer => {
  const dit = Buffer.concat([Buffer.from(nom, 'latin1'), corps]);
  const [longueur, somme] = [Buffer.alloc(4), Buffer.alloc(4)];
  longueur.writeUInt32BE(corps.length);
  somme.writeUInt32BE(crc32(dit));
  return Buffer.concat([longueur, dit, somme]);
};
/** A real PNG of 2 × 1 pixels, with that text in its Exif and in its comments. */
export function png(texte: string): Buffer {
  const entete = Buffer.alloc(13);
  entete.writeUInt32BE(2, 0);
  entete.writeUInt32BE(1, 4);
  entete.set([8, 2], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    morceau('IHDR', entete),
    morceau('eXIf', Buffer.from(texte)),
    morceau('tEXt', Buffer.from(`Comment\0${texte}`)),
    morceau('IDAT', deflateSync(Buffer.alloc(7))),
    morceau('IEND', Buffer.alloc(0)),
  ]);
}

const segment = (marqueur: number, corps: Buffer): Buffer => {
  const entete = Buffer.from([0xff, marqueur, 0, 0]);
  entete.writeUInt16BE(corps.length + 2, 2);
  return Buffer.concat([entete, corps]);
};

/** A JPEG in its outer shape, of 3 × 2 pixels: Exif that says an orientation and that text, a comment, then a second picture. */
export function jpeg(texte: string, orientation: number): Buffer {
  const exif = Buffer.from('Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\0\0\0\0\0\0\0\0', 'latin1');
  exif.writeUInt16LE(orientation, 24);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe1, Buffer.concat([exif, Buffer.from(texte)])),
    segment(0xfe, Buffer.from(texte)),
    segment(0xc0, Buffer.from([8, 0, 2, 0, 3, 1, 1, 0x11, 0])),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([1, 2, 0xff, 0, 3, 0xff, 0xd0, 4, 0xff, 0xd9]),
    Buffer.from(texte),
  ]);
}

const partie = (nom: string, corps: Buffer): Buffer => {
  const longueur = Buffer.alloc(4);
  longueur.writeUInt32LE(corps.length);
  return Buffer.concat([Buffer.from(nom), longueur, corps, Buffer.alloc(corps.length % 2)]);
};

/** A WebP in its outer shape, of 5 × 4 pixels, with that text in Exif and XMP. */
export function webp(texte: string): Buffer {
  const corps = Buffer.concat([
    Buffer.from('WEBP'),
    partie('VP8X', Buffer.from([0x0c, 0, 0, 0, 4, 0, 0, 3, 0, 0])),
    partie('VP8L', Buffer.from([0x2f, 4, 0xc0, 0, 0, 0])),
    partie('EXIF', Buffer.from(texte)),
    partie('XMP ', Buffer.from(texte)),
  ]);
  return partie('RIFF', corps);
}
