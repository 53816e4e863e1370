import { bool, instant, nul, objet, parmi, tableau, texte } from '../api/openapi/schemas.js';
import { ROLES } from '../domaine/noyau/acteur.js';
import type { SchemaJson } from '../domaine/noyau/schema.js';

export const SESSION: SchemaJson = objet({
  personne: nul(
    objet({
      id: texte,
      nom: texte,
      role: parmi(Object.keys(ROLES)),
      libelleRole: texte,
      organisation: nul(texte),
      nomOrganisation: nul(texte),
      territoire: { anyOf: [tableau(texte), { type: 'string', enum: ['*'] }] },
      expireLe: instant,
    }),
  ),
  demonstration: { ...bool, description: 'Peut-on se connecter en un clic, sous un rôle de démonstration ?' },
});
