import { lireAdresse } from '../api/client.ts';
import type { GenreReference } from './modele/champ.ts';
import { texteDe } from './modele/corps.ts';
import { estObjet } from './modele/schema.ts';

/** Something a field points at, as people read it. */
export interface Repere {
  readonly id: string;
  readonly libelle: string;
  readonly detail: string;
}
const LIMITE = 20;

function repereDe(brut: unknown): Repere | null {
  if (!estObjet(brut) || typeof brut['id'] !== 'string') return null;
  const { id } = brut;
  return { id, libelle: texteDe(brut['libelle']) || 'Sans nom', detail: texteDe(brut['detail']) };
}

/** What matches a tolerant search. @throws ErreurApi */
export async function rechercher(
  vers: GenreReference,
  recherche: string,
  role?: string,
  signal?: AbortSignal,
): Promise<readonly Repere[]> {
  const parametres = new URLSearchParams({ limite: String(LIMITE), ...(role ? { role } : {}) });
  if (recherche.trim() !== '') parametres.set('recherche', recherche.trim());
  const lu = await lireAdresse(`/api/references/${vers}?${parametres.toString()}`, signal);
  const elements: unknown[] = estObjet(lu) && Array.isArray(lu['elements']) ? lu['elements'] : [];
  return elements.map(repereDe).filter((r) => r !== null);
}

/** The name of a known one; null when it cannot be read any more. */
export async function lireReference(
  vers: GenreReference,
  id: string,
  signal?: AbortSignal,
): Promise<Repere | null> {
  return repereDe(
    await lireAdresse(`/api/references/${vers}/${encodeURIComponent(id)}`, signal).catch(() => null),
  );
}
