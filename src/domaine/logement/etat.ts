import { evolueur } from '../noyau/agregat.js';
import type { EvenementsDe } from '../noyau/evenement.js';
import type { DateCivile } from '../noyau/instants.js';
import type { Commune, Typologie } from '../territoire.js';

/** Offers of the guichet unique (seed 003, step 4). `transitoire` is time-bounded and never closes a journey (R4.8). */
export const NATURES_LOGEMENT = {
  social: 'Logement social',
  prive: 'Parc privé',
  iml: 'Intermédiation locative',
  'bail-rehabilitation': 'Bail à réhabilitation',
  'auto-construction': 'Auto-construction accompagnée',
  transitoire: 'Logement transitoire',
} as const;
export type NatureLogement = keyof typeof NATURES_LOGEMENT;

export interface DescriptionLogement {
  readonly reference: string;
  readonly bailleur: string;
  readonly nature: NatureLogement;
  readonly commune: Commune;
  readonly horsQpv: boolean;
  readonly typologie: Typologie;
  readonly surface: number;
  readonly loyer: number;
  readonly charges: number;
  readonly accessible: boolean;
  readonly disponibleLe: DateCivile;
  readonly financement?: string;
  readonly adresse?: string;
}

export type EvenementLogement = EvenementsDe<{
  LogementPublie: { donnees: DescriptionLogement };
  LogementRetire: { donnees: { motif: string } };
  LogementReserve: { donnees: { dossier: string; proposition: string } };
  LogementLibere: { donnees: { dossier: string; motif: string } };
  LogementAttribue: { donnees: { dossier: string } };
}>;

export interface EtatLogement extends DescriptionLogement {
  readonly id: string;
  readonly statut: 'disponible' | 'reserve' | 'attribue' | 'retire';
  /** Dossier that holds the dwelling, or that it was attributed to. */
  readonly dossier: string | null;
}

export const LOGEMENT_INITIAL: EtatLogement = {
  id: '',
  reference: '',
  bailleur: '',
  nature: 'social',
  commune: 'Cayenne',
  horsQpv: true,
  typologie: 'T1',
  surface: 0,
  loyer: 0,
  charges: 0,
  accessible: false,
  disponibleLe: '1900-01-01',
  statut: 'disponible',
  dossier: null,
};

export const evoluerLogement = evolueur<EtatLogement, EvenementLogement>({
  LogementPublie: (etat, { donnees }) => ({ ...etat, ...donnees, statut: 'disponible', dossier: null }),
  LogementRetire: (etat) => ({ ...etat, statut: 'retire' }),
  LogementReserve: (etat, { donnees }) => ({ ...etat, statut: 'reserve', dossier: donnees.dossier }),
  LogementLibere: (etat) => ({ ...etat, statut: 'disponible', dossier: null }),
  LogementAttribue: (etat, { donnees }) => ({ ...etat, statut: 'attribue', dossier: donnees.dossier }),
});
