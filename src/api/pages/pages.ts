import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NextFunction, Response } from 'express';
import type { Requete } from '../requete/requete.js';
import { PAGE_ABSENTE } from './page-absente.js';

/** Where the build leaves a place for the nonce of each answer. */
const PLACE_NONCE = '__NONCE_CSP__';
const HORS_PAGES = /^\/(api|health|metrics|dev)(\/|$)/;
/** Built files: their name holds their digest, so that they never change. */
const IMMUABLE = /^\/assets\/[\w.-]+\.\w+$/;
/** Files at the root of the build: icon, settings of the instance. */
const FICHIER = /^\/\w[\w.-]*\.\w+$/;
const UN_AN = 'public, max-age=31536000, immutable';
const A_REVOIR = 'no-cache';

/** Is this address the pages' rather than the data's? */
export const estDesPages = (chemin: string): boolean => !HORS_PAGES.test(chemin);

/** Serves the built pages of `dossier`: its files, and the page itself at any address that names no file. */
export function servirPages(dossier: string) {
  return (requete: Requete, reponse: Response, suite: NextFunction): void => {
    const { path, method } = requete;
    if ((method !== 'GET' && method !== 'HEAD') || !estDesPages(path)) return suite();
    const immuable = IMMUABLE.test(path);
    if (immuable || FICHIER.test(path)) {
      reponse.setHeader('cache-control', immuable ? UN_AN : A_REVOIR);
      const options = { root: dossier, cacheControl: false, dotfiles: 'ignore' } as const;
      reponse.sendFile(path.slice(1), options, (erreur?: Error) => {
        if (!erreur || reponse.headersSent) return;
        reponse.setHeader('cache-control', 'no-store');
        suite();
      });
      return;
    }
    if (!veutLaPage(requete)) return suite();
    envoyerPage(dossier, reponse).catch(suite);
  };
}

/** A browser asks for HTML first; a tool that takes anything gets the page where the address can be no file. */
function veutLaPage(requete: Requete): boolean {
  if (requete.accepts(['json', 'html']) === 'html') return true;
  return !requete.path.includes('.') && requete.accepts('html') === 'html';
}

async function envoyerPage(dossier: string, reponse: Response): Promise<void> {
  const modele = await readFile(join(dossier, 'index.html'), 'utf8').catch(() => null);
  const nonce: unknown = reponse.locals['nonce'];
  reponse.status(modele === null ? 503 : 200).type('html');
  reponse.send(modele === null ? PAGE_ABSENTE : modele.replaceAll(PLACE_NONCE, String(nonce)));
}
