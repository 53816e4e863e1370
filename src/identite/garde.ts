import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import { introuvable, Probleme } from '../api/problemes/probleme.js';
import type { Requete } from '../api/requete/requete.js';
import { ACCES, type Acces } from './acces.js';
import type { Jetons } from './jetons.js';

const PORTEUR = /^Bearer ([A-Za-z0-9._~+/=-]+)$/i;

/** The token a request carries. */
export const jetonDe = (requete: Requete): string | undefined =>
  PORTEUR.exec(requete.headers.authorization ?? '')?.[1];

/** Authentication and role, on every route. Territory, organisation and référent are judged with the dossier (R0.6). */
export class Garde implements CanActivate {
  constructor(
    private readonly reflecteur: Reflector,
    private readonly jetons: Jetons,
    private readonly production: boolean,
  ) {}

  async canActivate(contexte: ExecutionContext): Promise<boolean> {
    const acces = this.reflecteur.get<Acces | undefined>(ACCES, contexte.getHandler());
    if (acces?.sorte === 'public' && (!acces.horsProduction || !this.production)) return true;
    if (acces?.sorte === 'public' && acces.roles.length === 0) throw introuvable();
    const requete = contexte.switchToHttp().getRequest<Requete>();
    const acteur = await this.authentifier(requete);
    if (!acces?.roles.includes(acteur.role)) {
      throw new Probleme(403, 'Votre rôle ne donne pas accès à cette ressource.', { regle: 'R0.6' });
    }
    requete.acteur = acteur;
    return true;
  }

  private async authentifier(requete: Requete) {
    const jeton = jetonDe(requete);
    const acteur = jeton === undefined ? null : await this.jetons.lire(jeton);
    if (acteur) return acteur;
    const detail =
      jeton === undefined
        ? 'Un jeton d’accès est nécessaire (Authorization: Bearer …).'
        : 'Le jeton d’accès est refusé ou expiré.';
    throw new Probleme(401, detail, { entetes: { 'www-authenticate': 'Bearer realm="relogement"' } });
  }
}
