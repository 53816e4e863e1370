import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import type { Logger } from 'pino';
import type { Requete } from '../requete/requete.js';
import type { Adresses } from './adresses.js';
import { Probleme } from './probleme.js';
import { traduire } from './traduction.js';

/** The last word on every error: a problem, in French, without stack nor SQL; the unforeseen goes to the logs. */
@Catch()
export class FiltreProblemes implements ExceptionFilter {
  constructor(
    private readonly journaux: Logger,
    private readonly adresses: Adresses,
  ) {}

  catch(erreur: unknown, hote: ArgumentsHost): void {
    const contexte = hote.switchToHttp();
    const requete = contexte.getRequest<Requete>();
    const reponse = contexte.getResponse<Response>();
    const probleme = this.preciser(traduire(erreur), requete);
    if (probleme.statut >= 500) this.consigner(erreur, probleme, requete);
    if (reponse.headersSent) {
      reponse.destroy();
      return;
    }
    for (const [nom, valeur] of Object.entries(probleme.precisions.entetes ?? {}))
      reponse.setHeader(nom, valeur);
    reponse.status(probleme.statut);
    reponse.setHeader('content-type', 'application/problem+json; charset=utf-8');
    reponse.end(JSON.stringify(probleme.corps(requete.correlation)));
  }

  /** A path that exists under other methods is a 405, not a 404. */
  private preciser(probleme: Probleme, requete: Requete): Probleme {
    if (probleme.statut !== 404 || requete.route !== undefined) return probleme;
    const methodes = this.adresses.methodes(requete.path);
    if (methodes.length === 0) return probleme;
    return new Probleme(405, 'Cette adresse n’admet pas cette méthode.', {
      entetes: { allow: methodes.join(', ') },
    });
  }

  private consigner(erreur: unknown, { statut }: Probleme, { correlation, method }: Requete): void {
    const nature = erreur instanceof Error ? erreur.constructor.name : typeof erreur;
    const code = erreur instanceof Error && 'code' in erreur ? String(erreur.code) : undefined;
    const pile =
      erreur instanceof Error
        ? erreur.stack
            ?.split('\n')
            .slice(1, 8)
            .map((l) => l.trim())
        : undefined;
    this.journaux.error({ correlation, methode: method, statut, nature, code, pile }, 'erreur');
  }
}
