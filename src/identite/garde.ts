import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import { introuvable, Probleme } from '../api/problemes/probleme.js';
import type { Requete } from '../api/requete/requete.js';
import type { Personne } from '../domaine/noyau/acteur.js';
import { ACCES, type Acces } from './acces.js';
import type { Jetons } from './jetons.js';
import { exigerMemeOrigine } from './meme-origine.js';
import type { Sessions } from './sessions.js';

const PORTEUR = /^Bearer ([A-Za-z0-9._~+/=-]+)$/i;

/** The token a request carries. */
export const jetonDe = (requete: Requete): string | undefined =>
  PORTEUR.exec(requete.headers.authorization ?? '')?.[1];

export interface Entrees {
  readonly jetons: Jetons;
  readonly sessions: Sessions;
  /** Référents that this one stands in for, now. */
  readonly delegations: (referent: string) => Promise<readonly string[]>;
}

/** May who opened a long answer still listen? */
export async function encoreAdmis(
  { jetons, sessions }: Pick<Entrees, 'jetons' | 'sessions'>,
  requete: Requete,
): Promise<boolean> {
  const jeton = jetonDe(requete);
  return jeton === undefined ? sessions.vit(requete) : (await jetons.lire(jeton)) !== null;
}

/** A référent, with those it stands in for as it is known at this moment (R3.57). */
export async function avecDelegations(
  { delegations }: Pick<Entrees, 'delegations'>,
  { delegations: _anciennes, ...personne }: Personne,
): Promise<Personne> {
  const remplaces = personne.role === 'referent' ? await delegations(personne.id) : [];
  return remplaces.length === 0 ? personne : { ...personne, delegations: remplaces };
}

/** Authentication and role, on every route. Territory, organisation and référent are judged with the dossier (R0.6). */
export class Garde implements CanActivate {
  constructor(
    private readonly reflecteur: Reflector,
    private readonly entrees: Entrees,
    private readonly production: boolean,
  ) {}

  async canActivate(contexte: ExecutionContext): Promise<boolean> {
    const acces = this.reflecteur.get<Acces | undefined>(ACCES, contexte.getHandler());
    if (acces?.sorte === 'public' && (!acces.horsProduction || !this.production)) return true;
    if (acces?.sorte === 'public' && acces.roles.length === 0) throw introuvable();
    const requete = contexte.switchToHttp().getRequest<Requete>();
    const acteur = await avecDelegations(this.entrees, await this.authentifier(requete));
    if (!acces?.roles.includes(acteur.role)) {
      throw new Probleme(403, 'Votre rôle ne donne pas accès à cette ressource.', { regle: 'R0.6' });
    }
    requete.acteur = acteur;
    return true;
  }

  private async authentifier(requete: Requete): Promise<Personne> {
    const jeton = jetonDe(requete);
    if (jeton === undefined && requete.headers.authorization === undefined) return this.parSession(requete);
    const acteur = jeton === undefined ? null : await this.entrees.jetons.lire(jeton);
    if (acteur) return acteur;
    throw anonyme(jeton === undefined ? JETON_NECESSAIRE : 'Le jeton d’accès est refusé ou expiré.');
  }

  private async parSession(requete: Requete): Promise<Personne> {
    const ouverte = await this.entrees.sessions.lirePersonne(requete);
    if (!ouverte)
      throw anonyme(
        this.entrees.sessions.presentee(requete)
          ? 'Votre session a expiré : reconnectez-vous.'
          : JETON_NECESSAIRE,
      );
    exigerMemeOrigine(requete);
    return ouverte.personne;
  }
}

const JETON_NECESSAIRE = 'Connectez-vous, ou présentez un jeton d’accès (Authorization: Bearer …).';

const anonyme = (detail: string): Probleme =>
  new Probleme(401, detail, { entetes: { 'www-authenticate': 'Bearer realm="relogement"' } });
