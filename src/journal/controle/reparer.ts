import type { ClientBase } from 'pg';
import { vuesDe } from '../../vues/tables.js';
import type { Coffre } from '../cles.js';
import { assembler, partieEcrites, type Partie } from '../ecriture-sql.js';
import { panneDe } from '../erreurs.js';
import { ecrireEtat, FORMES } from '../etats.js';
import { nomFlux, type Adresse } from '../flux.js';
import { replier } from '../histoire.js';
import type { Reconstruction } from './reconstruire.js';

const ESSAIS = 10;

/** Streams that a reconstruction found wrong somewhere. */
export function fluxFautifs({ tables }: Reconstruction): Adresse[] {
  const differences = tables
    .flatMap((t) => t.differences)
    .map(({ agregat, flux }): Adresse => ({ agregat, id: flux }));
  return [...new Map(differences.map((adresse) => [nomFlux(adresse), adresse])).values()];
}

/**
 * Writes the state and the rows of one stream again from its events, while the service runs: the stream is held for the time
 * of its own repair only. Rows of a stream that has no events are removed.
 */
export async function reparer(
  client: ClientBase,
  coffre: Coffre,
  adresse: Adresse,
  essai = 1,
): Promise<void> {
  await client.query('BEGIN');
  try {
    await refaire(client, coffre, adresse);
    await client.query('COMMIT');
  } catch (erreur) {
    await client.query('ROLLBACK');
    if (panneDe(erreur) !== 'conflit' || essai >= ESSAIS) throw erreur;
    await reparer(client, coffre, adresse, essai + 1);
  }
}

async function refaire(client: ClientBase, coffre: Coffre, adresse: Adresse): Promise<void> {
  const { agregat, id } = adresse;
  const { rows } = await client.query<{ version: number; cle_id: string | null; enveloppe: Buffer | null }>(
    `SELECT f.version, k.id AS cle_id, k.enveloppe FROM journal.flux f
     LEFT JOIN coffre.cle k ON f.agregat = 'dossier' AND k.objet = f.id WHERE f.agregat = $1 AND f.id = $2 FOR UPDATE OF f`,
    [agregat, id],
  );
  const tete = rows[0];
  for (const table of vuesDe(agregat))
    await client.query(`DELETE FROM ${table.nom} WHERE ${table.flux} = $1`, [id]);
  if (!tete) return;
  const cle = tete.cle_id && tete.enveloppe ? coffre.ouvrir(id, tete.cle_id, tete.enveloppe) : null;
  const etat = await replier(client, adresse, cle);
  const octets = ecrireEtat(etat, id, tete.version, cle);
  await client.query('UPDATE journal.flux SET etat = $3, forme = $4 WHERE agregat = $1 AND id = $2', [
    ...[agregat, id, octets, FORMES[agregat]],
  ]);
  const parties = vuesDe(agregat).flatMap((table, rang): Partie[] => {
    const lignes = table.lignes(etat as never, tete.version);
    return lignes.length > 0 ? [partieEcrites(`r${agregat}${rang}`, table, lignes)] : [];
  });
  if (parties.length > 0) await client.query(assembler(parties));
}
