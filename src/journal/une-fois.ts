import type { Pool } from 'pg';
import type { Instant } from '../domaine/noyau/instants.js';
import { refuser, type Refus } from '../domaine/noyau/refus.js';
import type { Empreintes } from './empreintes.js';
import { joindre } from './erreurs.js';
import type { DemandeUneFois, ReponseUneFois } from './porte.js';

/** R8.2: a key says one thing. */
export const CLE_DEJA_SERVIE: Refus = refuser(
  'R8.2',
  'Cette clé d’idempotence a déjà servi pour une autre demande : employez-en une nouvelle.',
  'invalide',
);

/** What stands under a key taken and not yet answered. */
const EN_COURS = '';

interface Moyens {
  readonly reserve: Pool;
  readonly empreintes: Empreintes;
  readonly horloge: () => Instant;
}

interface Prise {
  readonly empreinte_corps: Buffer;
  readonly reponse: string;
}

/**
 * Takes the key, does the work, keeps its answer. Work that was cut off is done again under the same key: `faire` must be
 * safe to repeat, and to run twice at once; `envoi` names the work, always the same for a key of a person.
 */
export async function uneFois<R>(
  { reserve, empreintes, horloge }: Moyens,
  demande: DemandeUneFois,
  faire: (envoi: string) => Promise<R>,
): Promise<ReponseUneFois<R>> {
  const entiere = { ...demande, agregat: 'dossier', id: '', correlation: '' } as const;
  const [cle, empreinte] = [empreintes.cle(entiere), empreintes.corps(entiere)];
  const prise = await joindre(() => prendre(reserve, cle, empreinte, horloge()));
  if (!prise.empreinte_corps.equals(empreinte)) return { ok: false, refus: CLE_DEJA_SERVIE };
  if (prise.reponse !== EN_COURS) return { ok: true, reponse: JSON.parse(prise.reponse) as R };
  const reponse = await faire(cle.toString('base64url'));
  return { ok: true, reponse: await joindre(() => garder(reserve, cle, reponse)) };
}

async function prendre(reserve: Pool, cle: Buffer, empreinte: Buffer, le: Instant): Promise<Prise> {
  const { rows } = await reserve.query<Prise>(
    `INSERT INTO journal.commande AS c (cle_hash, empreinte_corps, reponse, le) VALUES ($1, $2, '', $3)
     ON CONFLICT (cle_hash) DO UPDATE SET le = c.le RETURNING empreinte_corps, reponse`,
    [cle, empreinte, le],
  );
  const [prise] = rows;
  if (!prise) throw new Error('La clé n’a pas pu être prise.');
  return prise;
}

/** Two that worked at once answer the same: the first answer kept. */
async function garder<R>(reserve: Pool, cle: Buffer, reponse: R): Promise<R> {
  const { rows } = await reserve.query<Prise>(
    `UPDATE journal.commande SET reponse = CASE WHEN reponse = '' THEN $2 ELSE reponse END
     WHERE cle_hash = $1 RETURNING reponse`,
    [cle, JSON.stringify(reponse)],
  );
  return rows[0] ? (JSON.parse(rows[0].reponse) as R) : reponse;
}
