import type { Pool, PoolClient } from 'pg';

const muet = (): void => undefined;

/**
 * Lends a connection of the pool and takes it back; one whose use failed in a way that `rompt` tells is thrown away.
 * A connection cut while it is lent says so twice, by its query and by an event that must not be left unheard.
 */
export async function emprunter<R>(
  reserve: Pool,
  suite: (client: PoolClient) => Promise<R>,
  rompt: (erreur: unknown) => boolean,
): Promise<R> {
  const client = await reserve.connect();
  client.on('error', muet);
  let rompue = false;
  try {
    return await suite(client);
  } catch (erreur) {
    rompue = rompt(erreur);
    throw erreur;
  } finally {
    client.off('error', muet);
    client.release(rompue);
  }
}
