import { Module, type DynamicModule, type INestApplication, type Type } from '@nestjs/common';
import { APP_GUARD, NestFactory, Reflector } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { SwaggerModule } from '@nestjs/swagger';
import type { Logger } from 'pino';
import { Garde } from '../identite/garde.js';
import { AccompagnementController } from './accompagnement/accompagnement.controller.js';
import { Actes } from './actes/actes.js';
import { Contextes } from './actes/contexte.js';
import { AdministrationController } from './administration/administration.controller.js';
import { Incidents } from './administration/incidents.js';
import { DocumentsController } from './documents/documents.controller.js';
import { DepotsModelesController } from './documents/depots-modeles.controller.js';
import { ModelesController } from './documents/modeles.controller.js';
import { Production } from './documents/production.js';
import { Sources } from './documents/sources.js';
import { AccesDossiers } from './dossiers/acces-dossiers.js';
import { CommissionsController } from './commissions/commissions.controller.js';
import { LecturesCommission } from './commissions/lectures.js';
import { SeancesDocumentsController } from './commissions/seances-documents.controller.js';
import { DoublonsController } from './doublons/doublons.controller.js';
import { RechercheDoublons } from './doublons/recherche-doublons.js';
import { DossiersController } from './dossiers/dossiers.controller.js';
import { NomsDossiers } from './dossiers/noms-dossier.js';
import { ProtectionController } from './dossiers/protection.controller.js';
import { HorlogeLegaleController } from './dossiers/horloge-legale.controller.js';
import { SuiviController } from './dossiers/suivi.controller.js';
import { TableauController } from './dossiers/tableau.controller.js';
import { BrouillonsController } from './enquetes/brouillons.controller.js';
import { DossiersEnquetes } from './enquetes/dossiers-enquetes.js';
import { EnquetesController } from './enquetes/enquetes.controller.js';
import { LectureQuestionnaires } from './enquetes/questionnaires.js';
import { QuestionnairesController } from './enquetes/questionnaires.controller.js';
import { VersionsController } from './enquetes/versions.controller.js';
import { protegerEntetes } from './entetes-surs.js';
import { Mesureur } from './exploitation/mesureur.js';
import { SanteController } from './exploitation/sante.controller.js';
import { Canaux } from './flux/canaux.js';
import { FluxController } from './flux/flux.controller.js';
import { FluxLogementsController } from './flux/flux-logements.controller.js';
import { SuiviFlux } from './flux/suivi-flux.js';
import { Guichet } from './guichet/guichet.js';
import { journauxNest } from './journaux.js';
import { Annuaire } from './noms/annuaire.js';
import { creerDocument } from './openapi/document.js';
import { Documentation, OpenapiController } from './openapi/openapi.controller.js';
import { compresser } from './pages/compresser.js';
import { servirPages } from './pages/pages.js';
import { SERVICES, type Services } from './ports.js';
import { Adresses, type Routeur } from './problemes/adresses.js';
import { FiltreProblemes } from './problemes/filtre.js';
import { EchangesProposesController } from './rapprochement/echanges-proposes.controller.js';
import { EchangesController } from './rapprochement/echanges.controller.js';
import { BourseEchange } from './rapprochement/echanges.js';
import { AffectationController } from './rapprochement/affectation.controller.js';
import { Affectations } from './rapprochement/affectations.js';
import { RapprochementController } from './rapprochement/rapprochement.controller.js';
import { Rapprochements } from './rapprochement/rapprochements.js';
import { ReferencesController } from './references/references.controller.js';
import { References } from './references/references.js';
import { ChartesController } from './chartes/chartes.controller.js';
import { MigrationsController } from './chartes/migrations.controller.js';
import { Images } from './chartes/images.js';
import { ProcessusController } from './chartes/processus.controller.js';
import { PartiesController } from './chartes/parties.controller.js';
import { Retours } from './chartes/retours.js';
import { Simulations } from './chartes/simulation.js';
import { SimulationsController } from './chartes/simulations.controller.js';
import { Citations } from './operations/citations.js';
import { LectureNoms } from './operations/lecture-noms.js';
import { InformationsController } from './operations/informations.controller.js';
import { EnquetesOperationController } from './operations/enquetes-operation.controller.js';
import { SuiviOperationController } from './operations/suivi-operation.controller.js';
import { Passations } from './referents/passations.js';
import { PassationsController } from './referents/passations.controller.js';
import { ReferentsController } from './referents/referents.controller.js';
import { Referents } from './referents/referents.js';
import { OperationsController } from './operations/operations.controller.js';
import { AccesLogements } from './logements/acces-logements.js';
import { LiensLogementController } from './logements/liens.controller.js';
import { LogementsController } from './logements/logements.controller.js';
import { PhotosController } from './logements/photos.controller.js';
import { OrganisationsController } from './reperes/organisations.controller.js';
import { SessionController } from '../identite/session.controller.js';
import { accueillir, type Arret } from './requete/accueil.js';
import { Boite } from './taches/boite.js';
import { LignesTaches } from './taches/ligne-tache.js';
import { TachesController } from './taches/taches.controller.js';

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
      // `taches/flux` and `dossiers/:id/flux` come before the routes with a parameter at the same place.
      controllers: [
        FluxController,
        FluxLogementsController,
        DossiersController,
        DoublonsController,
        AccompagnementController,
        BrouillonsController,
        EnquetesController,
        QuestionnairesController,
        VersionsController,
        SuiviController,
        DocumentsController,
        ModelesController,
        DepotsModelesController,
        HorlogeLegaleController,
        ProtectionController,
        TableauController,
        RapprochementController,
        AffectationController,
        EchangesController,
        EchangesProposesController,
        TachesController,
        OperationsController,
        ReferentsController,
        PassationsController,
        PhotosController,
        SuiviOperationController,
        EnquetesOperationController,
        InformationsController,
        LogementsController,
        LiensLogementController,
        CommissionsController,
        SeancesDocumentsController,
        OrganisationsController,
        ChartesController,
        MigrationsController,
        PartiesController,
        SimulationsController,
        ProcessusController,
        ReferencesController,
        AdministrationController,
        SessionController,
        SanteController,
        OpenapiController,
        ...controleurs,
      ],
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
        ...[
          Actes,
          Contextes,
          AccesDossiers,
          Referents,
          Passations,
          AccesLogements,
          Guichet,
          Annuaire,
          LecturesCommission,
          NomsDossiers,
          LignesTaches,
          References,
          Incidents,
          Sources,
          Production,
          Citations,
          LectureNoms,
          LectureQuestionnaires,
          DossiersEnquetes,
          Rapprochements,
          Affectations,
          BourseEchange,
          Simulations,
          Retours,
          Images,
          RechercheDoublons,
        ],
        ...[Boite, Canaux, SuiviFlux, Documentation],
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
