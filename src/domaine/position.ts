import { facultatif, nombre, objet } from './noyau/champs.js';

/** Decimal degrees (WGS 84). */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** Where a dwelling stands, within Guyane: a pair typed the wrong way round is refused (R4.104). */
export const champPosition = (titre: string) =>
  facultatif(
    objet(
      titre,
      {
        latitude: nombre('Latitude', 2, 6, { aide: 'Degrés décimaux (WGS 84) : 4,9224' }),
        longitude: nombre('Longitude', -55, -51, { aide: 'Degrés décimaux (WGS 84) : -52,3135' }),
      },
      { aide: 'Pour la distance de l’article 13 bis ; un point sur une carte les donne' },
    ),
  );
