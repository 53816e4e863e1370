import { connect, createServer } from 'node:net';

const BOUCLE = '127.0.0.1';

/** A TCP port that nobody listened to on the loopback a moment ago. */
export function portLibre(): Promise<number> {
  return new Promise((resoudre, rejeter) => {
    const serveur = createServer();
    serveur.once('error', rejeter);
    serveur.listen(0, BOUCLE, () => {
      const adresse = serveur.address();
      const port = typeof adresse === 'object' && adresse !== null ? adresse.port : 0;
      serveur.close(() => resoudre(port));
    });
  });
}

/** Why this port cannot be listened to on all interfaces: an error code such as EADDRINUSE, or nothing. */
export function empechement(port: number): Promise<string | undefined> {
  return new Promise((resoudre) => {
    const serveur = createServer();
    serveur.once('error', (erreur: NodeJS.ErrnoException) => resoudre(erreur.code ?? erreur.message));
    serveur.listen(port, () => serveur.close(() => resoudre(undefined)));
  });
}

/** Whether something accepts TCP connections there. */
export function repond(port: number, hote = BOUCLE): Promise<boolean> {
  return new Promise((resoudre) => {
    const prise = connect({ port, host: hote });
    const finir = (reponse: boolean): void => {
      prise.destroy();
      resoudre(reponse);
    };
    prise.setTimeout(2000, () => finir(false));
    prise.once('connect', () => finir(true));
    prise.once('error', () => finir(false));
  });
}
