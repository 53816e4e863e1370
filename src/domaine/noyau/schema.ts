import type { Champ, Champs } from './champs.js';

/** JSON Schema (draft 2020-12) as a plain object. */
export type SchemaJson = { readonly [cle: string]: unknown };

const DETAILS: { [G in Champ['genre']]: (c: Extract<Champ, { genre: G }>) => SchemaJson } = {
  texte: (c) => ({
    type: 'string',
    maxLength: c.max,
    ...(c.facultatif ? {} : { minLength: 1 }),
    ...(c.forme ? { pattern: c.forme.motif, 'x-dit': c.forme.dit } : {}),
    ...(c.multiligne ? { 'x-multiligne': true } : {}),
  }),
  entier: (c) => ({ type: 'integer', minimum: c.min, maximum: c.max }),
  montant: () => ({ type: 'number', minimum: 0, maximum: 10_000_000, 'x-unite': 'EUR' }),
  nombre: (c) => ({ type: 'number', minimum: c.min, maximum: c.max }),
  'oui-non': () => ({ type: 'boolean' }),
  date: (c) => ({ type: 'string', format: 'date', ...(c.jourDuFait ? { 'x-jour-du-fait': true } : {}) }),
  instant: () => ({ type: 'string', format: 'date-time' }),
  choix: (c) => ({
    type: 'string',
    enum: Object.keys(c.options),
    oneOf: Object.entries(c.options).map(([valeur, titre]) => ({ const: valeur, title: titre })),
  }),
  reference: (c) => ({ type: 'string', minLength: 1, maxLength: 100, 'x-reference': c.vers }),
  liste: (c) => ({
    type: 'array',
    items: schemaChamp(c.de),
    maxItems: c.max,
    minItems: c.min ?? 0,
    ...(c.de.genre === 'choix' ? { uniqueItems: true } : {}),
  }),
  objet: (c) => schemaChamps(c.champs),
};

function schemaChamp<C extends Champ>(champ: C): SchemaJson {
  const detail = DETAILS[champ.genre] as (c: Champ) => SchemaJson;
  return {
    title: champ.titre,
    ...(champ.aide ? { description: champ.aide } : {}),
    ...(champ.demandeA ? { 'x-demande-a': champ.demandeA } : {}),
    ...detail(champ),
  };
}

/** The JSON Schema of an object whose fields are declared with `champs.ts`; unknown fields are refused. */
export function schemaChamps(champs: Champs): SchemaJson {
  const noms = Object.keys(champs);
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(Object.entries(champs).map(([nom, c]) => [nom, schemaChamp(c)])),
    required: noms.filter((nom) => champs[nom]?.facultatif !== true),
  };
}
