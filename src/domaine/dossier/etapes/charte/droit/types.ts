import type { Charte } from '../../../../charte/charte.js';
import type { SilenceDit } from '../../../../charte/sections/regimes.js';
import type { Calendrier } from '../../../../noyau/delais.js';
import type { DateCivile, Instant } from '../../../../noyau/instants.js';
import type { Horloge } from '../../../horloge.js';
import type { DateGardee, EcheanceLegale } from '../../../regimes.js';
import type { BilanOffres } from '../../../validite.js';

/** `gardee`: the new version would bring forward a date already communicated, which stays (R10.7, R0.41). */
export type EffetMigration = 'inchangee' | 'reculee' | 'avancee' | 'gardee';
/** `nouvelle`, `retiree`: only one of the two versions says it. */
export type EffetDate = EffetMigration | 'nouvelle' | 'retiree';

export interface HorlogeMigration {
  readonly calendrier: Calendrier;
  readonly maintenant: Instant;
  /** Dates already communicated may come earlier (R10.7). */
  readonly raccourcir: boolean;
}

/** The dossier's clock under each of the two versions. */
export interface HorlogeDroit {
  readonly avant: Horloge;
  readonly apres: Horloge;
  readonly raccourcir: boolean;
}

export const horlogeDroit = (
  ancienne: Charte,
  nouvelle: Charte,
  { calendrier, maintenant, raccourcir }: HorlogeMigration,
): HorlogeDroit => ({
  avant: { charte: ancienne, calendrier, maintenant },
  apres: { charte: nouvelle, calendrier, maintenant },
  raccourcir,
});

/** One date that a regime gives; null: cannot be told, or none any more. */
export interface DateLegaleMigree {
  readonly regime: string;
  readonly code: string;
  readonly libelle: string;
  readonly effet: EffetDate;
  /** Date told so far, the one the new version counts, and the one that will be. */
  readonly de: DateCivile | null;
  readonly calculee: DateCivile | null;
  readonly vers: DateCivile | null;
}

/** The end of the household's delay to answer an offer notified. */
export interface ReponseMigree {
  readonly proposition: string;
  readonly rang: number;
  readonly effet: EffetMigration;
  readonly de: Instant;
  readonly calculee: Instant;
  readonly vers: Instant;
}

/** In words, what the silence of a household does, of an offer notified: it stays as told, whatever the version says of it (R4.195). */
export interface SilenceMigre {
  readonly proposition: string;
  readonly rang: number;
  readonly dit: string;
  readonly calcule: string;
}

interface Passage<T> {
  readonly de: T | null;
  readonly vers: T | null;
}
/** The count of offers under one regime; null on the side where the regime does not count them. */
export interface OffresMigrees {
  readonly regime: string;
  readonly libelle: string;
  readonly dues: Passage<number>;
  readonly comptees: Passage<number>;
  readonly epuisees: Passage<boolean>;
}

/** What the migration records of the laws of the household; a part left out does not change. */
export interface SuiteDroit {
  regimes?: { regime: string; echeances: EcheanceLegale[] }[];
  datesGardees?: DateGardee[];
  reponses?: { proposition: string; avant: Instant; gardee: boolean }[];
  /** Told to households before it was kept with the notification: it is from now on. */
  silences?: ({ proposition: string } & SilenceDit)[];
  bilan?: BilanOffres;
}
