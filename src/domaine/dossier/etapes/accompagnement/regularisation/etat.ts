import type { Fait } from '../../../../noyau/evenement.js';
import type { DateCivile } from '../../../../noyau/instants.js';

export const DEMARCHES = {
  depot: 'Dépôt de la demande',
  'rendez-vous': 'Rendez-vous',
  relance: 'Relance',
  accompagnement: 'Accompagnement sur place',
  recours: 'Recours',
  autre: 'Autre démarche',
} as const;
export const ISSUES_REGULARISATION = {
  regularisee: 'Situation régularisée',
  partielle: 'Régularisée en partie',
  refusee: 'Refusée par l’organisme',
  abandonnee: 'Abandonnée par le ménage',
  'sans-objet': 'Sans objet',
} as const;

/** A situation to regularise, with its pieces and its clock (R0.13). No number of a title is ever kept in it. */
export interface Regularisation {
  readonly id: string;
  readonly nature: string;
  readonly attendues: readonly string[];
  readonly recues: readonly string[];
  /** The last of them, by its date. */
  readonly derniereRecue: Fait | null;
  readonly demarches: readonly { readonly fait: Fait; readonly demarche: string }[];
  readonly avant: DateCivile;
  readonly fait: Fait;
  readonly issue: string | null;
  readonly fin: Fait | null;
  readonly precisions: string | null;
}

/** The part of a dossier that is read here. */
interface Partie {
  readonly accompagnement: { readonly regularisations: readonly Regularisation[] };
}

export const enCours = ({ accompagnement }: Partie): readonly Regularisation[] =>
  accompagnement.regularisations.filter((r) => r.fin === null);
export const piecesManquantes = ({ attendues, recues }: Regularisation): readonly string[] =>
  attendues.filter((piece) => !recues.includes(piece));
