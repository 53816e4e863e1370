import { evolueur } from '../noyau/agregat.js';
import type { EvenementsDe, Fait } from '../noyau/evenement.js';
import type { DateCivile, Instant } from '../noyau/instants.js';
import type { BaseCharte, Charte } from './charte.js';
import { LISTE_SECTIONS, SECTIONS_DEFAUT, type ContenuSections } from './sections/index.js';
import type { ETATS_ENGAGEMENT } from './sections/pilotage.js';

/** A content as stored, perhaps before some sections or some of their fields existed. */
type ContenuStocke = BaseCharte & { readonly [K in keyof ContenuSections]?: object };

export type EtatEngagement = keyof typeof ETATS_ENGAGEMENT;

export type EvenementCharte = EvenementsDe<{
  ChartePreparee: { donnees: { contenu: ContenuStocke } };
  CharteModifiee: { donnees: { contenu: ContenuStocke } };
  ChartePubliee: {
    donnees: {
      /** Day from which it holds, of which it is the only one (R0.60); absent = published before that rule. */
      effet?: DateCivile;
      /** Why, though dossiers could not go over to it; absent = none was in the way (R0.53). */
      malgreObstacles?: string;
      /** Versions of the same day that it takes the place of, and why (R0.60). */
      remplace?: { versions: string[]; motif: string };
    };
  };
  EngagementSuivi: {
    donnees: { engagement: string; etat: EtatEngagement; le: DateCivile; commentaire?: string };
  };
  MigrationDecidee: {
    donnees: {
      migration: string;
      /** Codes of operations; empty = every dossier. */
      operations: string[];
      motif: string;
      /** Why dates already communicated may come earlier; absent = they never do (R10.7). */
      raccourcissement?: string;
    };
  };
  MigrationAnnulee: { donnees: { migration: string; motif: string } };
}>;

/** A migration of running dossiers to this version, as it was decided. */
export interface Migration {
  readonly id: string;
  readonly decidee: Fait;
  readonly auteur: string;
  readonly operations: readonly string[];
  readonly motif: string;
  readonly raccourcissement: string | null;
  readonly annulee: (Fait & { readonly auteur: string; readonly motif: string }) | null;
}

export interface SuiviEngagement {
  readonly etat: EtatEngagement;
  readonly le: DateCivile;
  readonly commentaire: string | null;
}

export interface EtatCharte {
  /** The id of the stream is the version. */
  readonly id: string;
  readonly contenu: Charte | null;
  readonly publiee: boolean;
  /** When it was recorded as published: it holds from no earlier day (R0.33). */
  readonly publieeLe: Instant | null;
  /** The day that it alone was published for (R0.60); null for one that takes another's place, or is older than the rule. */
  readonly effetSeul: DateCivile | null;
  /** Versions of the same day that it took the place of. */
  readonly remplace: readonly string[];
  readonly migrations: readonly Migration[];
  /** Last follow-up of the engagements of the piloting section, by code (R0.16). */
  readonly engagements: Readonly<Record<string, SuiviEngagement>>;
}

export const CHARTE_INITIALE: EtatCharte = {
  id: '',
  contenu: null,
  publiee: false,
  publieeLe: null,
  effetSeul: null,
  remplace: [],
  migrations: [],
  engagements: {},
};

/** What an older charter does not say is what is shipped; what a section no longer says is left out. */
function completer(contenu: ContenuStocke): Charte {
  const sections = LISTE_SECTIONS.map(([cle, { champs }]) => {
    const dits = Object.entries(contenu[cle] ?? {}).filter(([champ]) => Object.hasOwn(champs, champ));
    return [cle, { ...SECTIONS_DEFAUT[cle], ...Object.fromEntries(dits) }];
  });
  return { ...contenu, ...(Object.fromEntries(sections) as ContenuSections) };
}

export const evoluerCharte = evolueur<EtatCharte, EvenementCharte>({
  ChartePreparee: (etat, { donnees }) => ({ ...etat, contenu: completer(donnees.contenu) }),
  CharteModifiee: (etat, { donnees }) => ({ ...etat, contenu: completer(donnees.contenu) }),
  ChartePubliee: (etat, { enregistreLe, donnees: { effet = null, remplace } }) => ({
    ...etat,
    publiee: true,
    publieeLe: enregistreLe,
    effetSeul: remplace ? null : effet,
    remplace: remplace?.versions ?? [],
  }),
  EngagementSuivi: (etat, { donnees: { engagement, commentaire = null, ...suivi } }) => ({
    ...etat,
    engagements: { ...etat.engagements, [engagement]: { ...suivi, commentaire } },
  }),
  MigrationDecidee: (etat, { version, survenuLe, auteur, donnees }) => {
    const { migration, operations, motif, raccourcissement = null } = donnees;
    const decidee = { version, le: survenuLe };
    const suite = { id: migration, decidee, auteur, operations, motif, raccourcissement, annulee: null };
    return { ...etat, migrations: [...etat.migrations, suite] };
  },
  MigrationAnnulee: (etat, { version, survenuLe, auteur, donnees: { migration, motif } }) => ({
    ...etat,
    migrations: etat.migrations.map((m) =>
      m.id === migration ? { ...m, annulee: { version, le: survenuLe, auteur, motif } } : m,
    ),
  }),
});
