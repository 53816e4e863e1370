import { route as accueil } from '../pages/accueil/route.ts';
import { actes, ouvertures } from '../pages/acte/routes.ts';
import { administration, courriels } from '../pages/administration/route.ts';
import { route as dossier } from '../pages/dossier/route.ts';
import { enquete } from '../pages/enquete/route.ts';
import { route as dossiers } from '../pages/dossiers/route.ts';
import { route as tableau } from '../pages/tableau/route.ts';
import { commission, commissions } from '../pages/commissions/route.ts';
import { catalogue, mesures } from '../pages/mesures/route.ts';
import { doublons } from '../pages/doublons/route.ts';
import { passation, portefeuille, referent, referents, suiviPassation } from '../pages/referents/route.ts';
import { modele, modeles } from '../pages/modeles/route.ts';
import { offres as importOffres, route as imports } from '../pages/imports/route.ts';
import { echanges } from '../pages/echanges/route.ts';
import { listesARemettre } from '../pages/exports/route.ts';
import { propositions } from '../pages/propositions/route.ts';
import { rapprochement } from '../pages/rapprochement/route.ts';
import {
  charte,
  chartes,
  essaiCharte,
  migrationCharte,
  partieCharte,
  partiesCharte,
  preparerCharte,
} from '../pages/chartes/route.ts';
import { nouveauQuestionnaire, questionnaire, questionnaires } from '../pages/questionnaires/route.ts';
import { informer, operation, operations, suiviInformation } from '../pages/operations/route.ts';
import { logement, logements } from '../pages/logements/route.ts';
import { organisation, organisations } from '../pages/organisations/route.ts';
import { route as taches } from '../pages/taches/route.ts';
import { reponseBailleur } from '../pages/taches/bailleur/route.ts';
import { accessibilite, donneesPersonnelles, mentionsLegales } from '../pages/legales/route.ts';

/** Every page of the application: one folder each, which exports its route. */
export const pages = [
  accueil,
  accessibilite,
  mentionsLegales,
  donneesPersonnelles,
  ...actes,
  ...ouvertures,
  taches,
  portefeuille,
  referents,
  referent,
  passation,
  suiviPassation,
  dossiers,
  dossier,
  enquete,
  tableau,
  chartes,
  charte,
  preparerCharte,
  partiesCharte,
  partieCharte,
  essaiCharte,
  migrationCharte,
  modeles,
  modele,
  questionnaires,
  nouveauQuestionnaire,
  questionnaire,
  operations,
  operation,
  informer,
  suiviInformation,
  imports,
  importOffres,
  doublons,
  commissions,
  commission,
  reponseBailleur,
  logements,
  logement,
  rapprochement,
  propositions,
  listesARemettre,
  echanges,
  mesures,
  catalogue,
  organisations,
  organisation,
  administration,
  courriels,
] as const;
