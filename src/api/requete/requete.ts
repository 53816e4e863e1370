import type { Request } from 'express';
import type { Personne } from '../../domaine/noyau/acteur.js';

/** A request of the API once it has passed the first middleware. */
export interface Requete extends Request {
  /** Follows the request through logs and events; answered in `X-Correlation-Id`. */
  correlation: string;
  /** Set by the guard on every route that is not public. */
  acteur?: Personne;
  /** The raw body of a JSON request. */
  body: unknown;
}
