import type { ProfondeurSuivi } from '../../../charte/sections/fragilite.js';
import { CONTACTS } from '../../../charte/taches.js';
import type { Fait } from '../../../noyau/evenement.js';
import type { DateCivile } from '../../../noyau/instants.js';

export const NATURES_ALERTE = {
  impaye: 'Impayé de loyer ou de charges',
  voisinage: 'Trouble de voisinage',
  logement: 'Désordre dans le logement',
  sante: 'Santé',
  isolement: 'Isolement',
  violences: 'Violences',
  autre: 'Autre difficulté',
} as const;
export type NatureAlerte = keyof typeof NATURES_ALERTE;

export const MOYENS_RECHERCHE = {
  visite: 'Visite à la dernière adresse',
  telephone: 'Appel téléphonique',
  courrier: 'Courrier',
  voisinage: 'Voisins, chef de quartier',
  famille: 'Famille ou proches',
  ecole: 'École',
  ccas: 'CCAS ou mairie',
  employeur: 'Employeur',
  association: 'Association',
  caf: 'CAF ou organisme de droits',
} as const;
export type MoyenRecherche = keyof typeof MOYENS_RECHERCHE;

export interface Alerte {
  readonly id: string;
  /** Sealed: it may say health or violence; null once the household is erased. */
  readonly nature: NatureAlerte | null;
  readonly fait: Fait;
  readonly traitee: boolean;
}

/** What is known of the household once rehoused, and of its search if it was lost. */
export interface EtatSuivi {
  /** How deep its follow-up goes, once its fragility was assessed (R6.6). */
  readonly fragilite: {
    readonly profondeur: ProfondeurSuivi;
    /** When the survey of the most fragile is due; null for the others. */
    readonly enqueteLe: DateCivile | null;
    readonly fait: Fait;
  } | null;
  readonly alertes: readonly Alerte[];
  /** The search under way for a household nobody can reach (R6.10). */
  readonly recherche: {
    readonly fait: Fait;
    readonly demarches: readonly { readonly moyen: MoyenRecherche; readonly le: DateCivile }[];
  } | null;
}

export const SUIVI_INITIAL: EtatSuivi = { fragilite: null, alertes: [], recherche: null };

/** Standing facts of the follow-up in a dwelling: another dwelling starts without them. */
export const FAITS_DU_SUIVI = [...CONTACTS, 'fragilite', 'enquete-suivi', 'bilan'] as const;

/** What is left of it once the household is erased. */
export const sansPersonnel = (suivi: EtatSuivi): EtatSuivi => ({
  ...suivi,
  alertes: suivi.alertes.map((a) => ({ ...a, nature: null })),
});

export const alertesOuvertes = ({ alertes }: EtatSuivi): Alerte[] => alertes.filter((a) => !a.traitee);
