import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { choisirEmplacement } from './postgres-emplacement.js';
import { adresse, cheminGrappe } from './postgres-grappe.js';
import { demarrerPostgres } from './postgres.js';
import type { Dire } from './processus.js';
import { VerrouOccupe } from './verrou.js';

export interface PostgresRejoint {
  /** Address of the service's database, password included: never log it. */
  readonly url: string;
  /** Stops it when it was started here; leaves alone one that was running. */
  quitter(): Promise<void>;
}

/**
 * The embedded PostgreSQL of a data folder, whether it runs already or not.
 * @throws Error when the folder does not exist
 */
export async function rejoindrePostgres(
  donnees: string,
  dire: Dire = () => undefined,
): Promise<PostgresRejoint> {
  if (!existsSync(donnees)) throw new Error(`Le dossier de données ${donnees} n’existe pas.`);
  try {
    const postgres = await demarrerPostgres({ donnees, dire });
    return { url: postgres.url, quitter: () => postgres.arreter() };
  } catch (erreur) {
    if (!(erreur instanceof VerrouOccupe)) throw erreur;
    const emplacement = await choisirEmplacement(donnees, dire);
    const lignes = (await readFile(join(cheminGrappe(emplacement), 'postmaster.pid'), 'utf8')).split('\n');
    return { url: adresse(emplacement, Number(lignes[3])), quitter: async () => undefined };
  }
}
