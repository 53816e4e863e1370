import type { ClientBase, Pool } from 'pg';
import { TYPES_LECTURE } from '../base/types.js';
import type { Inscrit } from '../domaine/noyau/evenement.js';
import type { Cle } from './cles.js';
import { lireContenu } from './contenus.js';
import { etatInitial, plier, type Adresse } from './flux.js';

export interface LigneEvenement {
  readonly agregat: string;
  readonly flux_id: string;
  readonly version: number;
  readonly type: string;
  readonly schema: number;
  readonly survenu_le: string;
  readonly enregistre_le: string;
  readonly auteur: string;
  readonly cause: string;
  readonly correlation: string;
  readonly cle_id: string | null;
  readonly contenu: string;
  readonly empreinte: Buffer;
}

export const COLONNES_EVENEMENT =
  'agregat, flux_id, version, type, schema, survenu_le, enregistre_le, auteur, cause, correlation, cle_id, contenu, empreinte';

/** An event read back, its personal part opened when the key is still there. */
export function inscritDe(ligne: LigneEvenement, cle: Cle | null): Inscrit {
  const { flux_id, version, type, survenu_le, enregistre_le, auteur, cause, cle_id, contenu } = ligne;
  const corps = lireContenu(flux_id, type, contenu, cle?.id === cle_id ? cle : null);
  const inscrit = { type, ...corps, version, survenuLe: survenu_le, enregistreLe: enregistre_le, auteur };
  return cause.startsWith('c:') ? inscrit : { ...inscrit, cause: Number(cause) };
}

/** Every event of a stream, in order. */
export async function lireEvenements(
  base: Pick<Pool | ClientBase, 'query'>,
  { agregat, id }: Adresse,
  cle: Cle | null,
): Promise<Inscrit[]> {
  const { rows } = await base.query<LigneEvenement>({
    name: 'evenements-flux',
    text: `SELECT ${COLONNES_EVENEMENT} FROM journal.evenement WHERE agregat = $1 AND flux_id = $2 ORDER BY version`,
    values: [agregat, id],
    types: TYPES_LECTURE,
  });
  return rows.map((ligne) => inscritDe(ligne, cle));
}

/** The state folded again from the events. */
export async function replier(
  base: Pick<Pool | ClientBase, 'query'>,
  adresse: Adresse,
  cle: Cle | null,
): Promise<object> {
  return plier(adresse.agregat, etatInitial(adresse), await lireEvenements(base, adresse, cle));
}
