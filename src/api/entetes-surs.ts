import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet from 'helmet';

const RIEN = ["'none'"];
const SOI = ["'self'"];
const COMMUNS = {
  referrerPolicy: { policy: 'no-referrer' },
  strictTransportSecurity: { maxAge: 63_072_000, includeSubDomains: true },
  xFrameOptions: { action: 'deny' },
} as const;

/** The API answers data: nothing in it may be run, framed or fetched by a page. */
const DONNEES = helmet({
  ...COMMUNS,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { defaultSrc: RIEN, frameAncestors: RIEN, baseUri: RIEN, formAction: RIEN },
  },
});

/** The pages of the service itself (documentation, caught mails): their own files only, no script in the page. */
const PAGES = helmet({
  ...COMMUNS,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: RIEN,
      scriptSrc: SOI,
      styleSrc: [...SOI, "'unsafe-inline'"],
      imgSrc: [...SOI, 'data:'],
      connectSrc: SOI,
      frameAncestors: RIEN,
      baseUri: RIEN,
      formAction: RIEN,
    },
  },
});

type Suite = (erreur?: unknown) => void;

export function protegerEntetes() {
  return (requete: IncomingMessage, reponse: ServerResponse, suite: Suite): void => {
    const page = /^\/(api\/docs|dev)(\/|$)/.test(requete.url ?? '');
    (page ? PAGES : DONNEES)(requete, reponse, suite);
  };
}
