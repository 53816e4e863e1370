import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';

const REPRISE_MS = 5_000;
const EVENEMENTS = ['message', 'version', 'taches', 'logements'] as const;

interface Options {
  /** Version that the page shows: the same announced again reads nothing. */
  readonly connue?: number | undefined;
  readonly surChangement?: (version: number | null) => void;
}

/**
 * Follows a live stream (`/api/dossiers/:id/flux`, `/api/taches/flux`, `/api/logements/flux`): at each change, reads the queries of `cles` again.
 * `adresse` null follows nothing. The browser reconnects by itself; a stream that was refused is asked again later.
 */
export function useFlux(adresse: string | null, cles: readonly QueryKey[], options: Options = {}): void {
  const requetes = useQueryClient();
  const derniers = useRef({ cles, options });
  useEffect(() => {
    derniers.current = { cles, options };
  });
  useEffect(() => {
    if (adresse === null) return undefined;
    return suivre(adresse, (version) => {
      const { cles: aRelire, options: actuelles } = derniers.current;
      if (version !== null && actuelles.connue !== undefined && version <= actuelles.connue) return;
      for (const queryKey of aRelire) void requetes.invalidateQueries({ queryKey });
      actuelles.surChangement?.(version);
    });
  }, [adresse, requetes]);
}

/** Opens the stream until the function that it returns is called. */
function suivre(adresse: string, surEvenement: (version: number | null) => void): () => void {
  let source: EventSource;
  let reprise: ReturnType<typeof setTimeout> | undefined;
  const ecouter = (evenement: MessageEvent<unknown>): void => surEvenement(versionDe(evenement.data));
  const ouvrir = (): void => {
    source = new EventSource(adresse);
    for (const nom of EVENEMENTS) source.addEventListener(nom, ecouter);
    source.addEventListener('error', () => {
      if (source.readyState === EventSource.CLOSED) reprise = setTimeout(ouvrir, REPRISE_MS);
    });
  };
  ouvrir();
  return () => {
    clearTimeout(reprise);
    source.close();
  };
}

/** The `version` of an event's JSON; null when it tells none. */
export function versionDe(donnees: unknown): number | null {
  if (typeof donnees !== 'string') return null;
  try {
    const lu: unknown = JSON.parse(donnees);
    const porte = typeof lu === 'object' && lu !== null && 'version' in lu;
    return porte && typeof lu.version === 'number' ? lu.version : null;
  } catch {
    return null;
  }
}
