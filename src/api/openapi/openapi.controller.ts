import { Controller, Get, Inject } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import { OuvertHorsProduction, PourTous } from '../../identite/acces.js';
import { ROLES, type Role } from '../../domaine/noyau/acteur.js';
import { Doc } from './doc.js';
import { objet, texte } from './schemas.js';
import { VERSION } from './version.js';

/** Holds the document once the routes are known. */
export class Documentation {
  document: OpenAPIObject | null = null;
}

@Controller('api')
export class OpenapiController {
  constructor(@Inject(Documentation) private readonly documentation: Documentation) {}

  @Get('openapi.json')
  @OuvertHorsProduction(...(Object.keys(ROLES) as Role[]))
  @Doc({ resume: 'Ce document', rubrique: 'Exploitation', publique: true })
  lire(): object {
    return this.documentation.document ?? {};
  }

  @Get('version')
  @PourTous()
  @Doc({ resume: 'Version du service', rubrique: 'Exploitation', reponse: objet({ version: texte }) })
  version() {
    return { version: VERSION };
  }
}
