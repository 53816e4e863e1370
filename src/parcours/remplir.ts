import { dateCayenne, type Instant } from '../domaine/noyau/instants.js';
import type { SchemaJson } from '../domaine/noyau/schema.js';

interface Schema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly minimum?: number;
  readonly title?: string;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

function valeur(schema: Schema, maintenant: Instant): unknown {
  if (schema.enum) return schema.enum[0];
  if (schema.type === 'boolean') return true;
  if (schema.type === 'integer' || schema.type === 'number') return Math.max(1, schema.minimum ?? 0);
  if (schema.type === 'array')
    return schema.items && schema.minItems !== 0 ? [valeur(schema.items, maintenant)] : [];
  if (schema.type === 'object') return remplir(schema as SchemaJson, {}, maintenant);
  if (schema.format === 'date') return dateCayenne(maintenant);
  if (schema.format === 'date-time') return maintenant;
  return `${schema.title ?? 'Texte'} (parcours de démonstration)`;
}

/** A body for an act, drawn from the JSON Schema that the service itself published: required fields only, `propres` first. */
export function remplir(
  schema: SchemaJson,
  propres: Readonly<Record<string, unknown>>,
  maintenant: Instant,
): Record<string, unknown> {
  const { properties = {}, required = [] } = schema as Schema;
  const corps: Record<string, unknown> = {};
  for (const [nom, champ] of Object.entries(properties)) {
    if (nom in propres) corps[nom] = propres[nom];
    else if (required.includes(nom)) corps[nom] = valeur(champ, maintenant);
  }
  return corps;
}
