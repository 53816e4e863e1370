import pg from 'pg';

/** A connection of its own, without time limits: for commands that read the whole base. */
export async function avecClient<R>(url: string, suite: (client: pg.Client) => Promise<R>): Promise<R> {
  const client = new pg.Client({ connectionString: url, application_name: 'relogement-commande' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await suite(client);
  } finally {
    await client.end();
  }
}
