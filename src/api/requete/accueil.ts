import { randomUUID } from 'node:crypto';
import type { NextFunction, Response } from 'express';
import type { Logger } from 'pino';
import type { Mesureur } from '../exploitation/mesureur.js';
import type { Requete } from './requete.js';

const FORME_CORRELATION = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** Set while the service drains: connections are closed as they answer. */
export interface Arret {
  enCours: boolean;
}

/**
 * First middleware of every request: correlation, no store, then one line of log and one measure when it has been answered.
 * Only the template of the route is kept: neither path, query, body nor person (R8.7).
 */
export function accueillir(journaux: Logger, mesureur: Mesureur, arret: Arret) {
  return (requete: Requete, reponse: Response, suite: NextFunction): void => {
    const debut = performance.now();
    const recue = requete.headers['x-correlation-id'];
    requete.correlation = typeof recue === 'string' && FORME_CORRELATION.test(recue) ? recue : randomUUID();
    reponse.setHeader('x-correlation-id', requete.correlation);
    reponse.setHeader('cache-control', 'no-store');
    if (arret.enCours) reponse.setHeader('connection', 'close');
    reponse.once('close', () => {
      const route = gabarit(requete);
      const secondes = (performance.now() - debut) / 1000;
      mesureur.observer(requete.method, route, reponse.statusCode, secondes);
      const { correlation, method, acteur } = requete;
      const ligne = {
        correlation,
        methode: method,
        route,
        statut: reponse.statusCode,
        ms: Math.round(secondes * 1e4) / 10,
        role: acteur?.role,
      };
      journaux.info(ligne, 'requête');
    });
    suite();
  };
}

const gabarit = (requete: Requete): string => {
  const { route } = requete as { route?: { path?: unknown } };
  return typeof route?.path === 'string' ? route.path : 'inconnue';
};
