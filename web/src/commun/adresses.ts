import { defaultStringifySearch } from '@tanstack/react-router';

/** What a board and a list of dossiers are filtered on, as the API names it. */
export interface FiltresDossiers {
  readonly operation?: string | undefined;
  readonly programme?: string | undefined;
  readonly commune?: string | undefined;
  readonly referent?: string | undefined;
  readonly etape?: string | undefined;
  readonly statut?: string | undefined;
  readonly issue?: string | undefined;
  readonly retard?: 'oui' | 'non' | undefined;
  readonly escalade?: 'oui' | 'non' | undefined;
  readonly ouverts?: 'oui' | 'non' | undefined;
}

/** The page of the dossiers that `GET /api/dossiers` lists with the same filters. */
export const adresseDossiers = (filtres: FiltresDossiers): string =>
  `/dossiers${defaultStringifySearch({ ...filtres })}`;

export const adresseCommission = (id: string): string => `/commissions/${encodeURIComponent(id)}`;

export const adresseDossier = (id: string): string => `/dossiers/${encodeURIComponent(id)}`;
