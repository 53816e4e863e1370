import { blocFlux } from './flux/bloc.js';
import { blocDossiers } from './dossiers/bloc.js';
import { blocDoublons } from './doublons/bloc.js';
import { blocAccompagnement } from './accompagnement/bloc.js';
import { blocEnquetes } from './enquetes/bloc.js';
import { blocDocuments } from './documents/bloc.js';
import { blocRapprochement } from './rapprochement/bloc.js';
import { blocTaches } from './taches/bloc.js';
import { blocOperations } from './operations/bloc.js';
import { blocReferents } from './referents/bloc.js';
import { blocLogements } from './logements/bloc.js';
import { blocCommissions } from './commissions/bloc.js';
import { blocExports } from './exports/bloc.js';
import { blocReperes } from './reperes/bloc.js';
import { blocChartes } from './chartes/bloc.js';
import { blocReferences } from './references/bloc.js';
import { blocAdministration } from './administration/bloc.js';
import { blocExploitation } from './exploitation/bloc.js';
import { blocOpenapi } from './openapi/bloc.js';
import { blocActes } from './actes/bloc.js';
import { blocGuichet } from './guichet/bloc.js';
import { blocNoms } from './noms/bloc.js';
import { SessionController } from '../identite/session.controller.js';
import type { Bloc } from './bloc.js';

const session: Bloc = { controleurs: [SessionController], fournisseurs: [] };

/** The whole API, a folder a block. The flows come first: `taches/flux` goes before the routes with a parameter at the same place. */
export const BLOCS: readonly Bloc[] = [
  blocFlux,
  blocDossiers,
  blocDoublons,
  blocAccompagnement,
  blocEnquetes,
  blocDocuments,
  blocRapprochement,
  blocTaches,
  blocOperations,
  blocReferents,
  blocLogements,
  blocCommissions,
  blocReperes,
  blocExports,
  blocChartes,
  blocReferences,
  blocAdministration,
  session,
  blocExploitation,
  blocOpenapi,
  blocActes,
  blocGuichet,
  blocNoms,
];
