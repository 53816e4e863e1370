import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';
import { latences, type Latences } from './statistiques.js';

export interface Envoi {
  readonly chemin: string;
  readonly methode: 'GET' | 'POST';
  readonly entetes: Readonly<Record<string, string>>;
  readonly corps?: string;
}

/** One request over a kept connection. @returns the status */
export function envoyer(
  base: URL,
  agent: Agent,
  { chemin, methode, entetes, corps }: Envoi,
): Promise<number> {
  return new Promise((fini, rate) => {
    const requete = request(
      { agent, host: base.hostname, port: base.port, path: chemin, method: methode, headers: entetes },
      (reponse) => {
        reponse.resume();
        reponse.on('end', () => fini(reponse.statusCode ?? 0));
      },
    );
    requete.on('error', rate);
    requete.end(corps);
  });
}

/** N clients that each send their next request as soon as the last one is answered, for some seconds. */
export async function charger(
  url: string,
  clients: number,
  secondes: number,
  suivant: () => Envoi,
): Promise<Latences> {
  const base = new URL(url);
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const durees: number[] = [];
  let erreurs = 0;
  const debut = performance.now();
  const fin = debut + secondes * 1000;
  const client = async () => {
    while (performance.now() < fin) {
      const depart = performance.now();
      const statut = await envoyer(base, agent, suivant());
      if (statut >= 200 && statut < 300) durees.push(performance.now() - depart);
      else erreurs += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const duree = (performance.now() - debut) / 1000;
  agent.destroy();
  return latences(durees, duree, erreurs);
}
