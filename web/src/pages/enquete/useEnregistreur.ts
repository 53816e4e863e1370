import { useEffect, useState, useSyncExternalStore } from 'react';
import { Enregistreur, saisieLocale } from './enregistreur.ts';
import type { Brouillon } from './lectures.ts';

/** The draft's own writer for as long as the page is there: it sends what an earlier visit left unsent, and what is left when the page goes or the network comes back. */
export function useEnregistreur(dossier: string, { version, modifiable }: Brouillon) {
  const [enregistreur] = useState(
    () => new Enregistreur(dossier, version, modifiable ? saisieLocale(dossier) : null),
  );
  const etat = useSyncExternalStore(enregistreur.abonner, enregistreur.etat);
  useEffect(() => {
    const reprendre = (): void => void enregistreur.envoyer();
    reprendre();
    window.addEventListener('online', reprendre);
    return () => {
      window.removeEventListener('online', reprendre);
      void enregistreur.envoyer();
    };
  }, [enregistreur]);
  return { enregistreur, etat };
}
