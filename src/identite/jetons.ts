import { createHash } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import { estRole, type Personne } from '../domaine/noyau/acteur.js';
import { COMMUNES } from '../domaine/territoire.js';

const EMETTEUR = 'relogement';
const ALGORITHME = 'HS256';
const CACHE_MAX = 10_000;
const TAILLE_MAX = 4_096;
const TOLERANCE_S = 60;
const FORME_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/;

interface Connu {
  readonly acteur: Personne;
  /** Seconds since the epoch. */
  readonly expire: number;
}

/** An id that a token may carry: opaque, without a space. */
export const estIdentifiant = (texte: unknown): texte is string =>
  typeof texte === 'string' && FORME_ID.test(texte);

/** Access tokens: JWT signed with HS256, carrying `sub`, `role`, `organisation`, `territoire`, `exp`. */
export class Jetons {
  /** Verified tokens by digest, until they expire: one signature check per token, not per request. */
  private readonly connus = new Map<string, Connu>();

  constructor(private readonly secret: Uint8Array) {}

  /** @param duree life of the token, in seconds */
  async emettre(
    { id, role, organisation, territoire }: Omit<Personne, 'type'>,
    duree: number,
  ): Promise<string> {
    return new SignJWT({ role, territoire, ...(organisation ? { organisation } : {}) })
      .setProtectedHeader({ alg: ALGORITHME, typ: 'JWT' })
      .setIssuer(EMETTEUR)
      .setSubject(id)
      .setIssuedAt()
      .setExpirationTime(`${duree}s`)
      .sign(this.secret);
  }

  /** Who the token stands for; null when it is forged, expired, or not one of ours. */
  async lire(jeton: string): Promise<Personne | null> {
    if (jeton.length > TAILLE_MAX) return null;
    const empreinte = createHash('sha256').update(jeton).digest('base64');
    const connu = this.connus.get(empreinte);
    if (connu && connu.expire + TOLERANCE_S > Date.now() / 1000) return connu.acteur;
    const lu = await this.verifier(jeton);
    if (!lu) this.connus.delete(empreinte);
    else this.retenir(empreinte, lu);
    return lu?.acteur ?? null;
  }

  private async verifier(jeton: string): Promise<Connu | null> {
    try {
      const { payload } = await jwtVerify(jeton, this.secret, {
        algorithms: [ALGORITHME],
        issuer: EMETTEUR,
        requiredClaims: ['sub', 'exp', 'role', 'territoire'],
        clockTolerance: TOLERANCE_S,
      });
      const acteur = personneDe(payload);
      return acteur && typeof payload.exp === 'number' ? { acteur, expire: payload.exp } : null;
    } catch (erreur) {
      if (erreur instanceof errors.JOSEError || erreur instanceof TypeError) return null;
      throw erreur;
    }
  }

  private retenir(empreinte: string, connu: Connu): void {
    const ancienne = this.connus.size >= CACHE_MAX ? this.connus.keys().next().value : undefined;
    if (ancienne !== undefined) this.connus.delete(ancienne);
    this.connus.set(empreinte, connu);
  }
}

function personneDe(charge: Readonly<Record<string, unknown>>): Personne | null {
  const { sub, role, organisation, territoire } = charge;
  if (!estIdentifiant(sub) || !estRole(role)) return null;
  if (organisation !== undefined && !estIdentifiant(organisation)) return null;
  if (role === 'bailleur' && organisation === undefined) return null;
  const communes = territoireDe(territoire);
  return (
    communes && {
      type: 'personne',
      id: sub,
      role,
      territoire: communes,
      ...(organisation ? { organisation } : {}),
    }
  );
}

/** Communes of the CACL by their usual name, or `*`; null when it is neither. */
export function territoireDe(valeur: unknown): Personne['territoire'] | null {
  if (valeur === '*') return '*';
  if (!Array.isArray(valeur)) return null;
  const noms: readonly unknown[] = valeur;
  return noms.every((n): n is string => COMMUNES.some((c) => c === n)) ? noms : null;
}
