import { useEffect, useState, useSyncExternalStore } from 'react';
import { Enregistreur } from './enregistreur.ts';

/** The draft's own writer for as long as the page is there: it sends what is left when the page goes, or the network comes back. */
export function useEnregistreur(dossier: string, version: number) {
  const [enregistreur] = useState(() => new Enregistreur(dossier, version));
  const etat = useSyncExternalStore(enregistreur.abonner, enregistreur.etat);
  useEffect(() => {
    const reprendre = (): void => void enregistreur.envoyer();
    window.addEventListener('online', reprendre);
    return () => {
      window.removeEventListener('online', reprendre);
      void enregistreur.envoyer();
    };
  }, [enregistreur]);
  return { enregistreur, etat };
}
