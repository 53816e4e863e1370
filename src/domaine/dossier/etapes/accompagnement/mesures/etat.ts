import type { Fait } from '../../../../noyau/evenement.js';
import type { DateCivile } from '../../../../noyau/instants.js';
import type { Mois } from '../../../../noyau/mois.js';

/** One short report: about once a month for each measure (R3.22). */
export interface Rapport {
  readonly fait: Fait;
  /** The month it tells of. */
  readonly mois: Mois;
  readonly interventions: number;
  readonly texte: string | null;
}

/** One renewal, and what it changed: a renewal said by mistake gives it back (R8.80). */
export interface Renouvellement {
  readonly fait: Fait;
  readonly avant: Pick<Mesure, 'fin' | 'echeance' | 'prevues' | 'organisation'>;
}

export interface Mesure {
  readonly id: string;
  /** Of the catalogue of the charter. */
  readonly code: string;
  readonly terminee: boolean;
  /** The operator when it is a declared organisation; else who carries it out is said in `intervenant`. */
  readonly organisation: string | null;
  /** The organisation that it succeeded to (R4.26). */
  readonly succede?: string;
  readonly intervenant: string | null;
  readonly prescripteur: string | null;
  readonly financeur: string | null;
  /** The dwelling it is about: one of the guichet, or the home of origin; null: not said (R3.141). */
  readonly logement: string | null;
  readonly du: DateCivile;
  /** When it is to be renewed or ended; null for the measures opened before it was asked. */
  readonly fin: DateCivile | null;
  readonly prevues: number | null;
  readonly renouvellements: readonly Renouvellement[];
  readonly rapportMensuel: boolean;
  readonly visiteAnnuelle: boolean;
  readonly ouverture: Fait;
  /** The fact that set its end: its opening, its last renewal. */
  readonly echeance: Fait;
  readonly rapports: readonly Rapport[];
  readonly visites: readonly Fait[];
  readonly issue: string | null;
  readonly fermeture: Fait | null;
  readonly bilan: string | null;
}

export const OBJETS_DESACCORD = {
  diagnostic: 'Le diagnostic',
  mesure: 'La mesure préconisée ou sa suite',
  orientation: 'L’orientation',
} as const;
export const AUTEURS_DESACCORD = {
  menage: 'Le ménage',
  operateur: 'L’opérateur',
  prescripteur: 'Le prescripteur',
  bailleur: 'Le bailleur',
  partenaire: 'Un autre partenaire',
} as const;
export const DECISIONS_ARBITRAGE = {
  maintenir: 'Maintenir ce qui était proposé',
  modifier: 'Modifier le diagnostic ou la mesure',
  arreter: 'Arrêter la mesure',
} as const;

/** A disagreement between partners, or with the household, until it is arbitrated (R3.13, R3.24). */
export interface Desaccord {
  readonly id: string;
  readonly objet: keyof typeof OBJETS_DESACCORD;
  readonly de: keyof typeof AUTEURS_DESACCORD;
  readonly mesure: string | null;
  readonly motif: string | null;
  readonly fait: Fait;
  readonly arbitrage: { readonly fait: Fait; readonly decision: string; readonly instance: string } | null;
}

/** The part of a dossier that is read here. */
interface AvecMesures {
  readonly accompagnement: { readonly mesures: readonly Mesure[] };
}
interface AvecDesaccords {
  readonly accompagnement: { readonly desaccords: readonly Desaccord[] };
}

export const ouvertes = ({ accompagnement }: AvecMesures): readonly Mesure[] =>
  accompagnement.mesures.filter((m) => !m.terminee);
export const enVeille = ({ accompagnement }: AvecMesures): readonly Mesure[] =>
  accompagnement.mesures.filter((m) => m.terminee && m.issue === 'veille');
export const mesureDe = ({ accompagnement }: AvecMesures, id: string): Mesure | undefined =>
  accompagnement.mesures.find((m) => m.id === id);
/** The measures, that one changed. */
export const changerMesure = (
  mesures: readonly Mesure[],
  id: string,
  apport: (m: Mesure) => Partial<Mesure>,
): readonly Mesure[] => mesures.map((m) => (m.id === id ? { ...m, ...apport(m) } : m));
export const interventionsFaites = ({ rapports }: Mesure): number =>
  rapports.reduce((somme, r) => somme + r.interventions, 0);
export const desaccordsOuverts = ({ accompagnement }: AvecDesaccords): readonly Desaccord[] =>
  accompagnement.desaccords.filter((d) => d.arbitrage === null);
