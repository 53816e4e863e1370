import { queryOptions } from '@tanstack/react-query';
import { lireAdresse } from '../../api/client.ts';

const RELECTURE_MS = 30_000;

/** A workflow that needs a hand. */
export interface Incident {
  readonly id: string;
  readonly dossierId: string | null;
  readonly reference: string | null;
  readonly motif: string;
  readonly depuis: string;
  readonly conseil: string;
}

type Objet = Readonly<Record<string, unknown>>;
const objet = (v: unknown): Objet => (typeof v === 'object' && v !== null ? (v as Objet) : {});
const texte = (v: unknown): string | null => (typeof v === 'string' && v !== '' ? v : null);

export function incidentsDe(corps: unknown): Incident[] {
  const { elements } = objet(corps);
  const lus: unknown[] = Array.isArray(elements) ? elements : [];
  return lus.map(objet).map((o) => ({
    id: texte(o['id']) ?? '',
    dossierId: texte(o['dossierId']),
    reference: texte(o['reference']),
    motif: texte(o['motif']) ?? 'La procédure demande de l’aide.',
    depuis: texte(o['depuis']) ?? '',
    conseil: texte(o['conseil']) ?? '',
  }));
}

export const lectureIncidents = queryOptions({
  queryKey: ['administration', 'incidents'],
  queryFn: async ({ signal }) => incidentsDe(await lireAdresse('/api/administration/incidents', signal)),
  refetchInterval: RELECTURE_MS,
});
