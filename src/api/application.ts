import { Module, type DynamicModule, type INestApplication, type Type } from '@nestjs/common';
import { APP_GUARD, NestFactory, Reflector } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { SwaggerModule } from '@nestjs/swagger';
import type { Logger } from 'pino';
import { Garde } from '../identite/garde.js';
import { protegerEntetes } from './entetes-surs.js';
import { Mesureur } from './exploitation/mesureur.js';
import { journauxNest } from './journaux.js';
import { creerDocument } from './openapi/document.js';
import { Documentation } from './openapi/openapi.controller.js';
import { compresser } from './pages/compresser.js';
import { servirPages } from './pages/pages.js';
import { BLOCS } from './blocs.js';
import { SERVICES, type Services } from './ports.js';
import { Adresses, type Routeur } from './problemes/adresses.js';
import { FiltreProblemes } from './problemes/filtre.js';
import { accueillir, type Arret } from './requete/accueil.js';

const CORPS_MAX = '1mb';
const ATTENTE_MS = 65_000;
const ENTETES_MS = 66_000;
const INACTIVES_MS = 100;

@Module({})
export class ModuleApi {
  /**
   * `controleurs`: routes that live beside the API (imports, demonstration tokens).
   * `services` null: only to look at the routes.
   */
  static avec(services: Services | null, controleurs: readonly Type[]): DynamicModule {
    return {
      module: ModuleApi,
      controllers: [...BLOCS.flatMap(({ controleurs: siens }) => siens), ...controleurs],
      providers: [
        { provide: SERVICES, useValue: services },
        {
          provide: Mesureur,
          inject: [SERVICES],
          useFactory: ({ mesures }: Services) => new Mesureur(mesures),
        },
        {
          provide: APP_GUARD,
          inject: [Reflector, SERVICES],
          useFactory: (reflecteur: Reflector, s: Services) => new Garde(reflecteur, s, s.production),
        },
        ...BLOCS.flatMap(({ fournisseurs }) => fournisseurs),
      ],
    };
  }
}

/** The HTTP application, its routes mounted, not yet listening. */
export interface Application {
  readonly nest: NestExpressApplication;
  /** Takes no more request, lets those under way finish, then closes. */
  fermer(): Promise<void>;
}

/** @param pages folder of the built pages */
export async function creerApplication(
  services: Services,
  journaux: Logger,
  controleurs: readonly Type[],
  pages: string,
): Promise<Application> {
  const arret: Arret = { enCours: false };
  const nest = await NestFactory.create<NestExpressApplication>(ModuleApi.avec(services, controleurs), {
    bodyParser: false,
    logger: journauxNest(journaux),
    abortOnError: false,
  });
  nest.disable('x-powered-by');
  nest.disable('etag');
  nest.use(accueillir(journaux, nest.get(Mesureur), arret));
  nest.use(protegerEntetes());
  nest.use(services.sessions.recevoir);
  nest.use(compresser);
  nest.use(servirPages(pages));
  nest.useBodyParser('raw', { type: 'application/json', limit: CORPS_MAX, inflate: false });
  const adresses = new Adresses();
  nest.useGlobalFilters(new FiltreProblemes(journaux, adresses));
  documenter(nest, services.production);
  await nest.init();
  adresses.connaitre(routeurDe(nest));
  const serveur = nest.getHttpServer();
  serveur.keepAliveTimeout = ATTENTE_MS;
  serveur.headersTimeout = ENTETES_MS;
  return { nest, fermer: () => drainer(nest, arret) };
}

/** A connection kept alive by a client would hold the server open: each is closed as soon as it has been answered. */
async function drainer(nest: NestExpressApplication, arret: Arret): Promise<void> {
  arret.enCours = true;
  const serveur = nest.getHttpServer();
  const inactives = setInterval(() => serveur.closeIdleConnections(), INACTIVES_MS);
  await nest.close().finally(() => clearInterval(inactives));
}

/** The document always, the page outside production only (S34). */
function documenter(nest: NestExpressApplication, production: boolean): void {
  const document = creerDocument(nest, production);
  nest.get(Documentation).document = document;
  if (production) return;
  SwaggerModule.setup('api/docs', nest, document, { raw: false, customSiteTitle: 'Relogement : API' });
}

function routeurDe(nest: INestApplication): Routeur {
  const { router } = nest.getHttpAdapter().getInstance() as { readonly router: Routeur };
  return router;
}
