import type { Fait } from '../../../../noyau/evenement.js';
import type { DateCivile } from '../../../../noyau/instants.js';

export const NATURES_CONTRAT = { avdl: 'AVDL', gla: 'GLA', 'avdl-gla': 'AVDL et GLA', asll: 'ASLL' } as const;
export const STATUTS_PRECONISES = {
  locataire: 'Locataire',
  'sous-locataire': 'Sous-locataire',
  'bail-glissant': 'Bail glissant',
  heberge: 'Hébergé',
} as const;
export const FINANCEMENTS = {
  fnavdl: 'FNAVDL',
  fsl: 'Fonds de solidarité pour le logement',
  anru: 'ANRU',
  bailleur: 'Bailleur',
  autre: 'Autre',
} as const;
/** « liant le travailleur social, le bénéficiaire et le bailleur/logeur » (004, 1.5); the operator signs an ASLL (002). */
export const PARTIES = {
  menage: 'Le ménage',
  intervenant: 'Le travailleur social',
  bailleur: 'Le bailleur ou logeur',
  operateur: 'L’opérateur',
} as const;
export type Partie = keyof typeof PARTIES;
export const SUPPORTS_SIGNATURE = { papier: 'Papier', electronique: 'Électronique' } as const;
export const FINS_CONTRAT = {
  terme: 'Arrivé à son terme',
  'objectifs-atteints': 'Objectifs atteints',
  'a-la-demande-du-menage': 'À la demande du ménage',
  reorientation: 'Réorientation',
  autre: 'Autre motif',
} as const;

export interface Signature {
  readonly partie: Partie;
  readonly le: DateCivile;
  readonly support: keyof typeof SUPPORTS_SIGNATURE;
  /** Of the event that told it. */
  readonly version: number;
}
/** What was written in it, and may name people. */
export interface TextesContrat {
  readonly intervenant: string;
  readonly logement?: string;
  readonly bailleur?: string;
  readonly contenu?: string;
}

/** One version of the personalised contract. */
export interface Contrat {
  readonly id: string;
  readonly version: number;
  readonly nature: string;
  readonly mois: number;
  readonly debut: DateCivile;
  readonly fin: DateCivile;
  readonly statut: string;
  readonly financement: string;
  readonly mesures: readonly string[];
  /** Who is to sign; none for the contracts concluded before signatures were kept. */
  readonly parties: readonly Partie[];
  readonly signatures: readonly Signature[];
  readonly fait: Fait;
  readonly remplacePar: string | null;
  readonly motifFin: string | null;
  readonly termine: Fait | null;
  readonly textes: TextesContrat | null;
}

/** The part of a dossier that is read here. */
interface AvecContrats {
  readonly accompagnement: { readonly contrats: readonly Contrat[] };
}

/** The version in force: the last one, unless it was ended. */
export function contratEnVigueur({ accompagnement }: AvecContrats): Contrat | null {
  const dernier = accompagnement.contrats.at(-1);
  return dernier && dernier.termine === null ? dernier : null;
}

/** Signed, in this version or in one that it amends; those concluded before signatures were kept are taken as signed (R3.133). */
export function contratSigne({ accompagnement }: AvecContrats): Contrat | null {
  const { contrats } = accompagnement;
  const courants = contrats.slice(contrats.findLastIndex((c) => c.termine !== null) + 1);
  return courants.findLast((c) => c.signatures.length > 0 || c.parties.length === 0) ?? null;
}

export const signaturesAttendues = ({ parties, signatures }: Contrat): readonly Partie[] =>
  parties.filter((partie) => !signatures.some((s) => s.partie === partie));
