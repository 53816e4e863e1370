import type { Memoire } from '../../api/cle.ts';
import { estObjet } from '../modele/schema.ts';

const PREFIXE = 'relogement:brouillon:';

/** Whose draft, of which act, on what. */
export interface AdresseBrouillon {
  readonly personne: string;
  readonly agregat: string;
  readonly id: string;
  readonly acte: string;
}
/** What is kept of a form in the tab: what was typed, on which version, and the key of its last sending. */
export interface Brouillon {
  readonly saisie: unknown;
  readonly version: number | null;
  readonly envoi: Envoi | null;
}
/** The Idempotency-Key of a body: the same body always goes out under the same key. */
export interface Envoi {
  readonly cle: string;
  readonly corps: string;
}

export const cleBrouillon = ({ personne, agregat, id, acte }: AdresseBrouillon): string =>
  `${PREFIXE}${[personne, agregat, id, acte].map(encodeURIComponent).join(':')}`;

/** The key to send this body with: the one it was already sent with, or a new one. */
export const envoiDe = (precedent: Envoi | null, corps: string, nouvelle: () => string): Envoi =>
  precedent?.corps === corps ? precedent : { cle: nouvelle(), corps };

const lireEnvoi = (v: unknown): Envoi | null =>
  estObjet(v) && typeof v['cle'] === 'string' && typeof v['corps'] === 'string'
    ? { cle: v['cle'], corps: v['corps'] }
    : null;

function lireJson(texte: string): unknown {
  try {
    return JSON.parse(texte);
  } catch {
    return null;
  }
}

/** Drafts of a tab. A full or forbidden storage never stops a form: the draft is then only on the page. */
export class Brouillons {
  constructor(private readonly magasin: Memoire | null) {}

  lire(adresse: AdresseBrouillon): Brouillon | null {
    const texte = this.essayer(() => this.magasin?.getItem(cleBrouillon(adresse)));
    const lu = texte ? lireJson(texte) : null;
    if (!estObjet(lu)) return null;
    const version = typeof lu['version'] === 'number' ? lu['version'] : null;
    return { saisie: lu['saisie'], version, envoi: lireEnvoi(lu['envoi']) };
  }

  ecrire(adresse: AdresseBrouillon, brouillon: Brouillon): void {
    this.essayer(() => this.magasin?.setItem(cleBrouillon(adresse), JSON.stringify(brouillon)));
  }

  oublier(adresse: AdresseBrouillon): void {
    this.essayer(() => this.magasin?.removeItem(cleBrouillon(adresse)));
  }

  private essayer<T>(action: () => T): T | null {
    try {
      return action();
    } catch {
      return null;
    }
  }
}
