import type { Charte } from './charte/charte.js';
import type { VersionPubliee } from './charte/date-effet.js';
import type { EtatCharte } from './charte/etat.js';
import type { EtatDossier } from './dossier/etat.js';
import type { EtatLogement } from './logement/etat.js';
import type { Acteur, Role } from './noyau/acteur.js';
import type { Calendrier } from './noyau/delais.js';
import type { Instant } from './noyau/instants.js';
import type { EtatOperation } from './operation/etat.js';
import type { EtatOrganisation } from './organisation/etat.js';
import type { EtatReferent } from './referent/etat.js';
import type { EtatCommission } from './commission/etat.js';
import type { Occupant } from './operation/calendrier/occupants.js';
import type { MenageInforme } from './operation/definition/menages-informes.js';
import type { SeanceALOrdre } from './commission/a-l-ordre.js';

/** An account of the service, as the door reads it for who an act names. */
export interface Compte {
  readonly id: string;
  readonly role: Role;
}

/** States of the other streams that an act reads (`Acte.lit`). A stream that does not exist is absent. */
export interface Lus {
  readonly operation?: EtatOperation;
  /** Those that exist, when the act reads several. */
  readonly operations?: readonly EtatOperation[];
  readonly dossier?: EtatDossier;
  readonly dossiers?: readonly EtatDossier[];
  readonly logement?: EtatLogement;
  readonly logements?: readonly EtatLogement[];
  readonly organisation?: EtatOrganisation;
  readonly organisations?: readonly EtatOrganisation[];
  readonly commission?: EtatCommission;
  /** Sessions kept in the service of the CALEOL asked for (`cleCaleol`), cancelled ones left out. */
  readonly commissions?: readonly EtatCommission[];
  readonly referent?: EtatReferent;
  /** Accounts that exist among the persons the act names. */
  readonly personnes?: readonly Compte[];
  /** Sessions that have these dossiers on their agenda and have not decided of them. */
  readonly seances?: readonly SeanceALOrdre[];
  /** Households of the operation that have been informed, the first one first. */
  readonly informes?: readonly MenageInforme[];
  /** Those that an action informed, and that still are. */
  readonly informesPar?: readonly MenageInforme[];
  /** Households of the operation, those who left included; those who are gone for good without having freed anything are not there. */
  readonly occupants?: readonly Occupant[];
  /** Versions of the charter already published, this one left out. */
  readonly publiees?: readonly VersionPubliee[];
  readonly charte?: EtatCharte;
  readonly chartes?: readonly EtatCharte[];
}

/** All that a decider knows besides the state and the command: nothing is fetched, nothing is read from a clock. */
export interface Contexte {
  /** Id of the stream, and its version before this act. */
  readonly id: string;
  readonly version: number;
  /** The clock of the door; for the procedure, the later of the clock and of the deadline it names. */
  readonly maintenant: Instant;
  /** When the act happened, as said by its author (`survenuLe` of the command), else `maintenant`. */
  readonly survenuLe: Instant;
  readonly acteur: Acteur;
  /** The version the dossier runs under; at opening, the one of its operation. */
  readonly charte: Charte;
  readonly calendrier: Calendrier;
  readonly lus: Lus;
}
