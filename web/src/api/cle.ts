const OCTETS = 16;

/** A fresh idempotency key: 32 hexadecimal digits. */
export function nouvelleCle(): string {
  const octets = crypto.getRandomValues(new Uint8Array(OCTETS));
  return [...octets].map((o) => o.toString(16).padStart(2, '0')).join('');
}

interface Gardee {
  readonly cle: string;
  readonly corps: string;
}

/** Where a key outlives the page: a tab's `sessionStorage`, or nothing. */
export interface Memoire {
  getItem(nom: string): string | null;
  setItem(nom: string, valeur: string): void;
  removeItem(nom: string): void;
}

/**
 * Keeps one idempotency key for one body: the same body sent again, even after a reload of the page, carries the same key,
 * so that a lost answer is not done twice; another body gets another key.
 */
export class GardienCle {
  private gardee: Gardee | null;

  constructor(
    private readonly nom: string | null = null,
    private readonly memoire: Memoire | null = null,
  ) {
    this.gardee = this.relire();
  }

  /** The key to send `corps` with. */
  cle(corps: unknown): string {
    const texte = JSON.stringify(corps) ?? '';
    if (this.gardee?.corps !== texte) this.garder({ cle: nouvelleCle(), corps: texte });
    return this.gardee?.cle ?? nouvelleCle();
  }

  /** The write is done: the next one is another. */
  oublier(): void {
    this.gardee = null;
    if (this.nom !== null) this.memoire?.removeItem(this.nom);
  }

  private garder(gardee: Gardee): void {
    this.gardee = gardee;
    if (this.nom !== null) this.memoire?.setItem(this.nom, JSON.stringify(gardee));
  }

  private relire(): Gardee | null {
    if (this.nom === null) return null;
    try {
      const lu: unknown = JSON.parse(this.memoire?.getItem(this.nom) ?? 'null');
      return estGardee(lu) ? lu : null;
    } catch {
      return null;
    }
  }
}

const estGardee = (valeur: unknown): valeur is Gardee =>
  typeof valeur === 'object' &&
  valeur !== null &&
  'cle' in valeur &&
  typeof valeur.cle === 'string' &&
  'corps' in valeur &&
  typeof valeur.corps === 'string';
