import { applyDecorators } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiBody,
  ApiConsumes,
  ApiHeader,
  ApiOperation,
  ApiParam,
  ApiQuery,
  ApiResponse,
} from '@nestjs/swagger';
import type { NomAgregat } from '../../domaine/agregats.js';
import type { SchemaJson } from '../../domaine/noyau/schema.js';

/** How a route is told in the OpenAPI document. */
export interface Description {
  /** One French sentence. */
  readonly resume: string;
  readonly description?: string;
  readonly rubrique: string;
  readonly chemin?: Readonly<Record<string, string>>;
  readonly requete?: Readonly<Record<string, SchemaJson>>;
  readonly corps?: SchemaJson;
  /** Content type of the body; JSON by default. */
  readonly corpsType?: string;
  readonly reponse?: SchemaJson;
  readonly statut?: 200 | 201 | 204;
  /** Content type of the answer; JSON by default. */
  readonly type?: string;
  /** Other content types of the answer, for who asks them by `Accept`. */
  readonly aussi?: Readonly<Record<string, SchemaJson>>;
  /** A write: its key is compulsory, its expected version possible. */
  readonly ecriture?: true;
  /** Public even without a token (`security: []`). */
  readonly publique?: true;
  /** The body and summary are those of each act of this aggregate: one documented path per act. */
  readonly actesDe?: NomAgregat;
  /** The body is that of the act that opens a stream of this aggregate. */
  readonly ouvertureDe?: NomAgregat;
}

const CLE: SchemaJson = { type: 'string', minLength: 1, maxLength: 200, pattern: '^[!-~]+$' };

const entetesEcriture = () => [
  ApiHeader({
    name: 'Idempotency-Key',
    required: true,
    description: 'Une clé par acte ; la même si l’acte est renvoyé (R8.2).',
    schema: CLE,
    example: 'c0a8f1d2-1',
  }),
  ApiHeader({
    name: 'If-Match',
    required: false,
    description: 'Version lue ; périmée, l’acte est refusé (412).',
    schema: { type: 'string', pattern: '^("[0-9]{1,9}"|[0-9]{1,9})$' },
    example: '"12"',
  }),
];

function contenusDe({ type = 'application/json', reponse = { type: 'object' }, aussi = {} }: Description) {
  const schemas = Object.entries({ [type]: reponse, ...aussi });
  return Object.fromEntries(schemas.map(([t, schema]) => [t, { schema }]));
}

/** Documents a route. What is common to all (problems, one path per act) is added in `document.ts`. */
export function Doc(d: Description): MethodDecorator {
  return applyDecorators(
    ApiOperation({
      summary: d.resume,
      tags: [d.rubrique],
      ...(d.description ? { description: d.description } : {}),
      ...(d.publique ? { security: [] } : {}),
      ...(d.actesDe ? { 'x-actes-de': d.actesDe } : {}),
      ...(d.ouvertureDe ? { 'x-ouverture-de': d.ouvertureDe } : {}),
    }),
    ...(d.publique ? [] : [ApiBearerAuth()]),
    ...Object.entries(d.chemin ?? {}).map(([name, description]) =>
      ApiParam({ name, description, schema: { type: 'string' } }),
    ),
    ...Object.entries(d.requete ?? {}).map(([name, schema]) => ApiQuery({ name, required: false, schema })),
    ...(d.corpsType ? [ApiConsumes(d.corpsType)] : []),
    ...(d.corps ? [ApiBody({ schema: d.corps, required: true })] : []),
    ...(d.ecriture ? entetesEcriture() : []),
    ApiResponse({
      status: d.statut ?? 200,
      description: 'Fait',
      ...(d.statut === 204 ? {} : { content: contenusDe(d) }),
    }),
  );
}
