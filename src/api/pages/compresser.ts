import compression from 'compression';
import type { NextFunction, Request, Response } from 'express';

/** Bytes under which compressing costs more than it saves. */
const A_PARTIR_DE = 16 * 1024;
const TYPES = /^(text\/(html|css|javascript)|application\/(json|javascript)|image\/svg\+xml)/;

const compacter = compression({
  threshold: A_PARTIR_DE,
  filter: (_requete: Request, reponse: Response) =>
    TYPES.test(String(reponse.getHeader('content-type') ?? '')),
});

/** Large answers to readings travel compressed; acts and event streams are never held back. */
export function compresser(requete: Request, reponse: Response, suite: NextFunction): void {
  if (requete.method === 'GET') compacter(requete, reponse, suite);
  else suite();
}
