import { applyDecorators, HttpCode, Post, UseInterceptors } from '@nestjs/common';
import { AnyFilesInterceptor } from '@nestjs/platform-express';
import { Doc } from '../api/openapi/doc.js';
import { parmi } from '../api/openapi/schemas.js';
import { limitesUnFichier } from '../api/requete/fichier-joint.js';
import type { Role } from '../domaine/noyau/acteur.js';
import type { SchemaJson } from '../domaine/noyau/schema.js';
import { Pour } from '../identite/acces.js';
import { FICHIER_CSV } from './reception.js';
import { AVANCEMENT } from './schemas.js';

const TAILLE_MAX = 20 * 1024 * 1024;

interface Import {
  readonly resume: string;
  readonly description: string;
  readonly roles: readonly Role[];
  readonly rapport: SchemaJson;
}

/** A route that takes one CSV file, to be tried (`essai=oui`) or imported once. */
export const RouteImport = (chemin: string, { resume, description, roles, rapport }: Import) =>
  applyDecorators(
    Post(chemin),
    HttpCode(200),
    Pour(...roles),
    UseInterceptors(AnyFilesInterceptor({ limits: limitesUnFichier(TAILLE_MAX) })),
    Doc({
      ...{ resume, description },
      rubrique: 'Imports',
      requete: { essai: parmi(['oui', 'non']) },
      ecriture: true,
      corps: {
        type: 'object',
        properties: { [FICHIER_CSV.champ]: { type: 'string', format: 'binary' } },
        required: [FICHIER_CSV.champ],
      },
      corpsType: 'multipart/form-data',
      reponse: rapport,
      aussi: { 'application/x-ndjson': AVANCEMENT },
    }),
  );
