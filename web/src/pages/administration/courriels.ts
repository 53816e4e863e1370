import { queryOptions } from '@tanstack/react-query';
import { envoyer } from '../../api/client.ts';
import { erreurDe } from '../../api/probleme.ts';

/** The catcher of the demonstration, also a page of its own. */
export const PAGE_BRUTE = '/dev/courriels';

export interface Courriel {
  readonly id: string;
  readonly a: string;
  readonly objet: string;
  /** Its text, addresses of pages left out: they carry identifiers, and are for the one it was sent to. */
  readonly texte: string;
  readonly recuLe: string;
}
export interface Courriels {
  readonly total: number;
  readonly elements: readonly Courriel[];
}

type Objet = Readonly<Record<string, unknown>>;
const objet = (v: unknown): Objet => (typeof v === 'object' && v !== null ? (v as Objet) : {});
const texte = (v: unknown): string => (typeof v === 'string' ? v : '');
const sansAdresses = (corps: string): string =>
  corps.replace(/https?:\/\/\S+/g, '[lien vers la page]').trim();

export function courrielsDe(corps: unknown): Courriels {
  const { total, elements } = objet(corps);
  const lus: unknown[] = Array.isArray(elements) ? elements : [];
  return {
    total: typeof total === 'number' ? total : lus.length,
    elements: lus.map(objet).map((o, rang) => ({
      id: `${texte(o['messageId'])}/${texte(o['recuLe'])}/${rang}`,
      a: texte(o['a']),
      objet: texte(o['objet']),
      texte: sansAdresses(texte(o['corps'])),
      recuLe: texte(o['recuLe']),
    })),
  };
}

async function lireCourriels(signal: AbortSignal): Promise<Courriels | null> {
  const adresse = new URL(PAGE_BRUTE, document.baseURI);
  const reponse = await envoyer(new Request(adresse, { headers: { accept: 'application/json' }, signal }));
  if (reponse.status === 404) return null;
  const corps: unknown = await reponse.json().catch(() => undefined);
  if (!reponse.ok || corps === undefined) throw erreurDe(reponse.status, corps);
  return courrielsDe(corps);
}

/** Mails sent, newest first; null where the service writes to a real server: nothing is kept here then. */
export const lectureCourriels = queryOptions({
  queryKey: ['administration', 'courriels'],
  queryFn: ({ signal }) => lireCourriels(signal),
});
