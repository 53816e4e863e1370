import { bool, entier, nomme, nul, objet, tableau, texte } from '../openapi/schemas.js';
import type { SchemaJson } from '../../domaine/noyau/schema.js';

const libre: SchemaJson = { type: 'object', additionalProperties: true };
const MONTREE = { cle: texte, groupe: texte, titre: texte, source: texte, aValider: bool };

export const DIFFERENCE = objet({ titres: tableau(texte), avant: nul(texte), apres: nul(texte) });
export const PARTIES_LUES = tableau(nomme('PartieCharte', objet({ ...MONTREE, changements: entier })));
export const PARTIE = nomme(
  'PartieCharteLue',
  objet({
    ...MONTREE,
    ...{ charte: texte, version: entier, publiee: bool, schema: libre, valeur: libre },
    ...{ enVigueur: texte, differences: tableau(DIFFERENCE) },
  }),
);
