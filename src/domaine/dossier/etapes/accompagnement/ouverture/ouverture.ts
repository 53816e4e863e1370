import type { Fait } from '../../../../noyau/evenement.js';
import { dateCayenne, enFrancais } from '../../../../noyau/instants.js';
import type { Ouvrable } from './evenements.js';

/** An opening, as people may take it back; `appuis`: what was recorded on the strength of it. */
export interface Ouverture {
  readonly nature: Ouvrable;
  readonly objet: string;
  readonly partie?: string;
  readonly version: number;
  /** null: the kind alone says it. */
  readonly nom: string | null;
  readonly appuis: readonly string[];
}

/** Which one, of what an object has several of. */
export const numero = ({ version }: Fait): string => `v${version}`;

const jour = ({ le }: Pick<Fait, 'le'>): string => enFrancais(dateCayenne(le));
export const date = (nom: string, fait: Pick<Fait, 'le'>): string => `${nom} (${jour(fait)})`;
/** How it is named among those of its kind. */
export const du = (fait: Pick<Fait, 'le'>): string => `du ${jour(fait)}`;
export const dates = (nom: string, faits: readonly Pick<Fait, 'le'>[]): string[] =>
  faits.map((fait) => date(nom, fait));
