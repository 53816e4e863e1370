import { facultatif, nombre, objet } from './noyau/champs.js';

/** Decimal degrees (WGS 84). */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** Where a dwelling stands, on the land of the CACL and a little around it (R2.81): a pair typed the wrong way round is refused (R4.104). */
export const champPosition = (titre: string) =>
  facultatif(
    objet(
      titre,
      {
        latitude: nombre('Latitude', 3.8, 5.3, { aide: 'Degrés décimaux (WGS 84) : 4,9224' }),
        longitude: nombre('Longitude', -53.3, -51.8, { aide: 'Degrés décimaux (WGS 84) : -52,3135' }),
      },
      { aide: 'Pour la distance de l’article 13 bis ; un point sur une carte les donne' },
    ),
  );
