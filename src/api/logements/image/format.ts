/** A picture read from its bytes: what it is, how large, and the same picture without the data of the camera. */
export interface Image {
  readonly type: 'image/jpeg' | 'image/png' | 'image/webp';
  readonly largeur: number;
  readonly hauteur: number;
  readonly propre: Buffer;
}

/** Why bytes are not a picture that is taken, in French. */
export class ImageRefusee extends Error {}

export const incomplete = (format: string): ImageRefusee =>
  new ImageRefusee(`Cette image ${format} est incomplète ou abîmée.`);
