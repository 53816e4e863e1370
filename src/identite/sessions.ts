import { randomUUID } from 'node:crypto';
import type { NextFunction, Response } from 'express';
import session, { type Session, type SessionData } from 'express-session';
import type { Requete } from '../api/requete/requete.js';
import { DUREE_MAX_S, REPOS_S, type MagasinSessions } from '../base/magasin-sessions.js';
import type { Personne } from '../domaine/noyau/acteur.js';
import { nomCookie } from './nom-cookie.js';

declare module 'express-session' {
  interface SessionData {
    personne: Personne;
    /** The same over the rotations of the id. */
    lignee: string;
    /** Milliseconds since the epoch. */
    ouverteLe: number;
    tourneeLe: number;
  }
}

const ROTATION_MS = 60 * 60_000;
const SIGNATURE = 'base64url';
const AVEC_SESSION = /^\/api(\/|$)/;
const SANS_COOKIE = /^\/api\/(demo\/)?session$/;

export interface ReglagesSessions {
  readonly magasin: MagasinSessions;
  readonly secret: Buffer;
  readonly production: boolean;
}

export interface SessionOuverte {
  readonly personne: Personne;
  /** Without another request. */
  readonly expireLe: string;
}

type Ouverte = Session & SessionData;

/** Sessions of browsers, by cookie. Whoever proves who somebody is (demonstration, OIDC) calls `ouvrir`. */
export class Sessions {
  private readonly nom: string;
  private readonly cookie: { path: '/'; httpOnly: true; sameSite: 'lax'; secure: boolean };
  private readonly lire: (requete: Requete, reponse: Response, suite: NextFunction) => void;

  constructor(private readonly reglages: ReglagesSessions) {
    const { production, magasin, secret } = reglages;
    this.nom = nomCookie(production);
    this.cookie = { path: '/', httpOnly: true, sameSite: 'lax', secure: production };
    this.lire = session({
      store: magasin,
      secret: secret.toString(SIGNATURE),
      name: this.nom,
      cookie: this.cookie,
      proxy: production,
      resave: false,
      saveUninitialized: false,
    });
  }

  /** Middleware: reads the session of a request that shows a cookie and no token, or that opens one; nothing else costs anything. */
  readonly recevoir = (requete: Requete, reponse: Response, suite: NextFunction): void => {
    const { cookie = '', authorization } = requete.headers;
    const parCookie = authorization === undefined && cookie.includes(`${this.nom}=`);
    if (SANS_COOKIE.test(requete.path) || (parCookie && AVEC_SESSION.test(requete.path)))
      this.lire(requete, reponse, suite);
    else suite();
  };

  /** Did the request show a cookie of ours, good or not? */
  presentee({ headers }: Requete): boolean {
    return (headers.cookie ?? '').includes(`${this.nom}=`);
  }

  /** Who the request's session stands for, its id changed when it has served for an hour; null without a session. */
  async lirePersonne(requete: Requete): Promise<SessionOuverte | null> {
    const ouverte = ouverteDe(requete);
    if (!ouverte) return null;
    const maintenant = Date.now();
    const fin = ouverte.ouverteLe + DUREE_MAX_S * 1_000;
    if (maintenant >= fin) return null;
    const direct = requete.headers.accept?.includes('text/event-stream') ?? false;
    if (maintenant - ouverte.tourneeLe > ROTATION_MS && !direct) await this.tourner(requete, ouverte);
    const expireLe = new Date(Math.min(fin, maintenant + REPOS_S * 1_000)).toISOString();
    return { personne: ouverte.personne, expireLe };
  }

  /** Opens a session for a person whose identity is proved; one open before is closed. */
  async ouvrir(requete: Requete, personne: Personne): Promise<void> {
    const ancienne = ouverteDe(requete);
    if (ancienne) await this.reglages.magasin.clore(ancienne.lignee);
    const maintenant = Date.now();
    await renouveler(requete, {
      personne,
      lignee: randomUUID(),
      ouverteLe: maintenant,
      tourneeLe: maintenant,
    });
  }

  /** Closes the session of the request, if there is one, here and in the browser. */
  async fermer(requete: Requete, reponse: Response): Promise<void> {
    const ouverte = ouverteDe(requete);
    if (ouverte) {
      await this.reglages.magasin.clore(ouverte.lignee);
      await attendre((fin) => ouverte.destroy(fin));
    }
    reponse.clearCookie(this.nom, this.cookie);
  }

  /** May who opened a long answer with this session still listen? */
  async vit(requete: Requete): Promise<boolean> {
    const ouverte = ouverteDe(requete);
    const dansLesTemps = ouverte !== null && Date.now() < ouverte.ouverteLe + DUREE_MAX_S * 1_000;
    return dansLesTemps && this.reglages.magasin.vit(requete.sessionID);
  }

  arreter(): void {
    this.reglages.magasin.close();
  }

  private async tourner(requete: Requete, ouverte: Ouverte): Promise<void> {
    const { personne, lignee, ouverteLe } = ouverte;
    if (!(await this.reglages.magasin.remplacer(requete.sessionID))) return;
    await renouveler(requete, { personne, lignee, ouverteLe, tourneeLe: Date.now() });
  }
}

/** A new id with these contents, stored at once: the answer that ends later must not bring back a session closed meanwhile. */
async function renouveler(requete: Requete, donnees: Omit<SessionData, 'cookie'>): Promise<void> {
  requete.sessionStore.generate(requete);
  Object.assign(requete.session, donnees);
  await attendre((fin) => requete.session.save(fin));
  Object.defineProperty(requete.session, 'save', { value: (fin?: () => void) => fin?.() });
}

/** The session as far as one is open; the middleware left the others without. */
function ouverteDe({ session: lue }: { readonly session?: Session & Partial<SessionData> }): Ouverte | null {
  return lue?.personne && lue.lignee ? (lue as Ouverte) : null;
}

const attendre = (appel: (fin: (erreur?: unknown) => void) => unknown): Promise<void> =>
  new Promise((resoudre, rejeter) => {
    appel((erreur) => {
      if (erreur instanceof Error) rejeter(erreur);
      else resoudre();
    });
  });
