import type { SchemaJson } from '../../domaine/noyau/schema.js';
import { LIMITE_MAX } from '../../vues/page.js';

export const texte: SchemaJson = { type: 'string' };
export const nul = (schema: SchemaJson): SchemaJson => ({ anyOf: [schema, { type: 'null' }] });
export const entier: SchemaJson = { type: 'integer' };
export const bool: SchemaJson = { type: 'boolean' };
export const instant: SchemaJson = { type: 'string', format: 'date-time' };
export const parmi = (valeurs: readonly string[]): SchemaJson => ({ type: 'string', enum: valeurs });
export const tableau = (items: SchemaJson): SchemaJson => ({ type: 'array', items });

/** An object all of whose fields are always there. */
export const objet = (properties: Readonly<Record<string, SchemaJson>>): SchemaJson => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
});
/** The same object, with fields that may be absent. */
export const avecFacultatifs = (
  schema: SchemaJson,
  facultatifs: Readonly<Record<string, SchemaJson>>,
): SchemaJson => ({
  ...schema,
  properties: { ...(schema['properties'] as object), ...facultatifs },
});
/** Key under which a schema says its name in the document; `document.ts` puts it among the components. */
export const NOM = 'x-nom';
/** A schema that the document shows once, under its name. */
export const nomme = (nom: string, schema: SchemaJson): SchemaJson => ({ ...schema, [NOM]: nom });
export const date: SchemaJson = { type: 'string', format: 'date' };
export const nombre: SchemaJson = { type: 'number' };
export const page = (element: SchemaJson): SchemaJson => objet({ elements: tableau(element) });
/** A page that may say how many elements there are on all pages. */
export const pageComptee = (element: SchemaJson): SchemaJson =>
  avecFacultatifs(page(element), { total: { ...entier, description: 'Avec `total=oui` seulement' } });

/** Query parameters of every list. */
export const PAGINATION: Readonly<Record<string, SchemaJson>> = {
  limite: { type: 'integer', minimum: 1, maximum: LIMITE_MAX, default: 50, description: 'Éléments par page' },
  curseur: { type: 'string', description: 'Donné par le lien « next » de la page précédente' },
};
export const OUI_NON = parmi(['oui', 'non', 'true', 'false']);

export const ACTE_FAIT = nomme(
  'ActeFait',
  objet({ id: texte, version: entier, evenements: tableau(objet({ type: texte, version: entier })) }),
);

const ACTE = { acte: texte, libelle: texte, etape: nul(texte), possible: bool, methode: texte, route: texte };
export const ACTE_POSSIBLE = nomme(
  'ActePossible',
  objet({
    ...ACTE,
    schema: { type: 'object', additionalProperties: true, description: 'JSON Schema du corps à envoyer' },
  }),
);
export const ACTE_EMPECHE = nomme('ActeEmpeche', objet({ ...ACTE, regle: texte, motif: texte }));

/** What every aggregate read one by one also says: what the caller may do on it, or why not yet. */
export const ACTES = { actesPossibles: tableau(ACTE_POSSIBLE), actesEmpeches: tableau(ACTE_EMPECHE) };
