const OCTETS = 16;

/** A fresh idempotency key: 32 hexadecimal digits. */
export function nouvelleCle(): string {
  const octets = crypto.getRandomValues(new Uint8Array(OCTETS));
  return [...octets].map((o) => o.toString(16).padStart(2, '0')).join('');
}

/** Where a draft and its key outlive the page: a tab's `sessionStorage`, or nothing. */
export interface Memoire {
  getItem(nom: string): string | null;
  setItem(nom: string, valeur: string): void;
  removeItem(nom: string): void;
}
