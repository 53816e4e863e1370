import { useLocation, useNavigate } from '@tanstack/react-router';

declare module '@tanstack/history' {
  interface HistoryState {
    /** What was typed to find a household. */
    mots?: string;
  }
}

/**
 * What is searched. It may be a name: it stays in the memory of the tab, reload and « back » included, and never enters the
 * address, which is copied and kept by browsers. An address may bring a reference (`?recherche=`).
 */
export function useMots(recherche: string | undefined) {
  const { mots } = useLocation().state;
  const naviguer = useNavigate({ from: '/dossiers' });
  return {
    mots: mots ?? recherche ?? '',
    chercher: (texte: string): void =>
      void naviguer({
        search: ({ recherche: _, ...filtres }) => filtres,
        state: (etat) => ({ ...etat, mots: texte.trim() }),
        replace: true,
        resetScroll: false,
      }),
  };
}
