import { randomUUID } from 'node:crypto';

/** An answer that is not 2xx, with the rule the service named. */
export class RefusHttp extends Error {
  constructor(
    readonly statut: number,
    readonly probleme: { readonly detail?: string; readonly regle?: string },
  ) {
    super(`${statut} ${probleme.regle ?? ''} ${probleme.detail ?? ''}`.trim());
  }
}

export interface Page<T> {
  readonly elements: readonly T[];
  readonly suite: string | null;
}

/** A file to send. */
export interface Piece {
  /** Name of its field in the form; `fichier` by default. */
  readonly champ?: string;
  /** Media type; CSV by default. */
  readonly type?: string;
  readonly nom: string;
  readonly contenu: Uint8Array<ArrayBuffer>;
}

const TENTATIVES = 8;
const PAUSE_MS = 250;

/** A person's client of the API: signs, keys its writes, and retries with the same key when the service is unavailable. */
export class Client {
  constructor(
    private readonly base: string,
    private readonly jeton: string,
  ) {}

  async lire<T>(chemin: string): Promise<T> {
    return (await (await this.appeler('GET', chemin)).json()) as T;
  }

  async page<T>(chemin: string): Promise<Page<T>> {
    const reponse = await this.appeler('GET', chemin);
    const { elements } = (await reponse.json()) as { elements: T[] };
    const lien = /<([^>]+)>;\s*rel="next"/.exec(reponse.headers.get('link') ?? '')?.[1];
    if (!lien) return { elements, suite: null };
    const suite = new URL(lien, this.base);
    return { elements, suite: suite.pathname + suite.search };
  }

  /** Every element of a list, page after page. */
  async tout<T>(chemin: string): Promise<T[]> {
    const elements: T[] = [];
    for (let suite: string | null = chemin; suite;) {
      const page: Page<T> = await this.page<T>(suite);
      elements.push(...page.elements);
      suite = page.suite;
    }
    return elements;
  }

  async ecrire<T>(chemin: string, corps: object): Promise<T> {
    const entetes = { 'content-type': 'application/json', 'idempotency-key': randomUUID() };
    return (await (await this.appeler('POST', chemin, JSON.stringify(corps), entetes)).json()) as T;
  }

  /** Replaces what was read at that version. */
  async remplacer<T>(chemin: string, corps: object, version: number): Promise<T> {
    const entetes = { 'content-type': 'application/json', 'if-match': `"${version}"` };
    return (await (await this.appeler('PUT', chemin, JSON.stringify(corps), entetes)).json()) as T;
  }

  async televerser<T>(
    chemin: string,
    { champ = 'fichier', type = 'text/csv', nom, contenu }: Piece,
  ): Promise<T> {
    const formulaire = new FormData();
    formulaire.append(champ, new Blob([contenu], { type }), nom);
    const reponse = await this.appeler('POST', chemin, formulaire, { 'idempotency-key': randomUUID() });
    return (await reponse.json()) as T;
  }

  async telecharger(chemin: string): Promise<ArrayBuffer> {
    return (await this.appeler('GET', chemin)).arrayBuffer();
  }

  private async appeler(
    methode: string,
    chemin: string,
    corps?: string | FormData,
    entetes: Record<string, string> = {},
  ) {
    for (let essai = 1; ; essai += 1) {
      const reponse = await fetch(new URL(chemin, this.base), {
        method: methode,
        headers: { authorization: `Bearer ${this.jeton}`, ...entetes },
        ...(corps === undefined ? {} : { body: corps }),
      });
      if (reponse.ok) return reponse;
      const probleme = (await reponse.json().catch(() => ({}))) as { detail?: string; regle?: string };
      if (reponse.status !== 503 || essai >= TENTATIVES) throw new RefusHttp(reponse.status, probleme);
      await new Promise((reprendre) => setTimeout(reprendre, PAUSE_MS * essai));
    }
  }
}

export interface QuiEntre {
  readonly role: string;
  readonly organisation?: string;
  readonly personne?: string;
}

/** A demonstration token (only outside production). @throws RefusHttp */
export async function jetonDe(base: string, qui: QuiEntre): Promise<string> {
  const reponse = await fetch(new URL('/api/demo/jeton', base), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(qui),
  });
  if (!reponse.ok) throw new RefusHttp(reponse.status, (await reponse.json()) as { detail?: string });
  return ((await reponse.json()) as { jeton: string }).jeton;
}

/** A client of the API under a demonstration token. */
export const entrer = async (base: string, qui: QuiEntre): Promise<Client> =>
  new Client(base, await jetonDe(base, qui));
