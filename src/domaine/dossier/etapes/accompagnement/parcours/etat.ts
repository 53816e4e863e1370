import type { Fait } from '../../../../noyau/evenement.js';
import type { DateCivile } from '../../../../noyau/instants.js';
import type { FormeConsentement } from '../consentement/etat.js';

/** What the household said no to: the day, in writing or not. */
export interface RefusDit {
  readonly fait: Fait;
  readonly le: DateCivile;
  readonly forme: FormeConsentement;
}

/** A path that was proposed to the household, and that it does not want (R3.131). */
export interface ParcoursDecline {
  readonly fait: Fait;
  readonly nature: string | null;
}

/** Which path it is, with whom, where it stands: all of it says something of a person's health, so all of it is sealed. */
export interface DetailParcours {
  readonly nature: string;
  /** Code of the referent partner, among those of the charter. */
  readonly partenaire: string;
  readonly contact: string | null;
  /** Step awaited; null after the last. */
  readonly etape: string | null;
  readonly issue: string | null;
  /** The household does not want its address protected: said when, and how (R3.132). */
  readonly refusProtection: RefusDit | null;
}

/** A path of its own (R3.11, R3.40): in clear, only that one is under way and its next date. */
export interface ParcoursSpecifique {
  readonly id: string;
  readonly fait: Fait;
  /** The fact that set the next date. */
  readonly depuis: Fait;
  readonly avant: DateCivile | null;
  readonly etapes: readonly { readonly fait: Fait; readonly texte: string | null }[];
  readonly fin: Fait | null;
  readonly prive: DetailParcours | null;
}

/** The part of a dossier that is read here. */
interface Partie {
  readonly accompagnement: { readonly parcours: readonly ParcoursSpecifique[] };
}

/** Several may run together, each of its own nature (R3.81). */
export const parcoursEnCours = ({ accompagnement }: Partie): readonly ParcoursSpecifique[] =>
  accompagnement.parcours.filter((p) => p.fin === null);
