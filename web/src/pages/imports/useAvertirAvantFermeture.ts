import { useEffect } from 'react';

/** The browser asks before it closes the tab that an import comes from. */
export function useAvertirAvantFermeture(actif: boolean): void {
  useEffect(() => {
    if (!actif) return undefined;
    const retenir = (e: BeforeUnloadEvent): void => e.preventDefault();
    window.addEventListener('beforeunload', retenir);
    return () => window.removeEventListener('beforeunload', retenir);
  }, [actif]);
}
