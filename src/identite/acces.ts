import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { Personne, Role } from '../domaine/noyau/acteur.js';
import { ROLES } from '../domaine/noyau/acteur.js';
import type { Requete } from '../api/requete/requete.js';

/** Who may call a route. Every route declares it: one that does not is refused to all, and fails a test (S01). */
export type Acces =
  | { readonly sorte: 'roles'; readonly roles: readonly Role[] }
  /** Open without a token; `horsProduction`: only outside production, where `roles` then apply. */
  | { readonly sorte: 'public'; readonly horsProduction: false }
  | { readonly sorte: 'public'; readonly horsProduction: true; readonly roles: readonly Role[] };

export const ACCES = 'relogement:acces';
const TOUS = Object.keys(ROLES) as Role[];

/** The route is for these roles. */
export const Pour = (...roles: readonly Role[]) =>
  SetMetadata<string, Acces>(ACCES, { sorte: 'roles', roles });
/** The route is for anyone who has a token. */
export const PourTous = () => Pour(...TOUS);
/** The route needs no token, even in production. */
export const Ouvert = () => SetMetadata<string, Acces>(ACCES, { sorte: 'public', horsProduction: false });
/** The route needs no token outside production; in production it is for these roles (nobody when none is named). */
export const OuvertHorsProduction = (...roles: readonly Role[]) =>
  SetMetadata<string, Acces>(ACCES, { sorte: 'public', horsProduction: true, roles });

/** Who calls. @throws TypeError on a public route */
export function appelantDe({ acteur }: Requete): Personne {
  if (!acteur) throw new TypeError('Route publique : personne n’est identifié.');
  return acteur;
}

/** Parameter: who calls. Only on routes that need a token. */
export const Appelant = createParamDecorator((_: unknown, contexte: ExecutionContext) =>
  appelantDe(contexte.switchToHttp().getRequest<Requete>()),
);
