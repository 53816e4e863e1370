import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import { estDesPages } from './pages/pages.js';

const RIEN = ["'none'"];
const SOI = ["'self'"];
const COMMUNS = {
  referrerPolicy: { policy: 'no-referrer' },
  strictTransportSecurity: { maxAge: 63_072_000, includeSubDomains: true },
  xFrameOptions: { action: 'deny' },
} as const;
const FERMES = { defaultSrc: RIEN, frameAncestors: RIEN, baseUri: RIEN };

/** The API answers data: nothing in it may be run, framed or fetched by a page. */
const DONNEES = helmet({
  ...COMMUNS,
  contentSecurityPolicy: { useDefaults: false, directives: { ...FERMES, formAction: RIEN } },
});

/** What the service shows to its developers (documentation, caught mails): their own files only, no script in the page. */
const OUTILS = helmet({
  ...COMMUNS,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      ...FERMES,
      scriptSrc: SOI,
      styleSrc: [...SOI, "'unsafe-inline'"],
      imgSrc: [...SOI, 'data:'],
      connectSrc: SOI,
      formAction: RIEN,
    },
  },
});

const nonce = (_requete: unknown, reponse: ServerResponse): string =>
  `'nonce-${String((reponse as Response).locals['nonce'])}'`;

/** The pages: their own scripts, and the style elements that carry the nonce of this answer. */
const PAGES = helmet({
  ...COMMUNS,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      ...FERMES,
      scriptSrc: SOI,
      styleSrc: [...SOI, nonce],
      imgSrc: [...SOI, 'data:'],
      fontSrc: SOI,
      connectSrc: SOI,
      formAction: SOI,
    },
  },
});

export function protegerEntetes() {
  return (requete: Request, reponse: Response, suite: NextFunction): void => {
    if (/^\/(api\/docs|dev)(\/|$)/.test(requete.path)) return OUTILS(requete, reponse, suite);
    if (!estDesPages(requete.path)) return DONNEES(requete, reponse, suite);
    reponse.locals['nonce'] = randomBytes(16).toString('base64');
    PAGES(requete, reponse, suite);
  };
}
