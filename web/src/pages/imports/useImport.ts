import { skipToken, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { nouvelleCle } from '../../api/cle.ts';
import { erreurDe, estSessionExpiree, type ErreurApi } from '../../api/probleme.ts';
import { notifierFait } from '../../commun/notifier.ts';
import { marquerExpiree } from '../../session/session.ts';
import { envoyerFichier, estRefus, refusImmediat, type Fichier } from './envoi.ts';
import { resumer, type Rapport } from './rapport.ts';
import type { Sorte } from './sorte.ts';
import type { Avancement } from './suite.ts';

/** The file was read by the API, which said what each line is worth. */
export interface EtatRapport {
  readonly genre: 'verifie' | 'fait';
  readonly fichier: Fichier;
  readonly rapport: Rapport;
}
interface EtatVerification {
  readonly genre: 'verification';
  readonly fichier: Fichier;
  readonly avancement: Avancement | null;
}
interface EtatEnvoi {
  readonly genre: 'envoi';
  readonly fichier: Fichier;
  readonly avancement: Avancement | null;
  /** Of the check that came before. */
  readonly rapport: Rapport;
}
export interface EtatEchec {
  readonly genre: 'echec';
  readonly fichier: Fichier;
  readonly erreur: unknown;
  /** The report of the check, when it is the import itself that failed. */
  readonly rapport: Rapport | null;
}
/** Where an import stands; what was chosen stays until it is done or replaced, whatever fails. */
export type EtatImport =
  | { readonly genre: 'vide' }
  | {
      readonly genre: 'refuse';
      readonly nom: string;
      readonly erreur: ErreurApi;
      readonly lu: Fichier | null;
    }
  | EtatVerification
  | EtatEnvoi
  | EtatRapport
  | EtatEchec;

/** Kept with the answers of the API: it outlives the page, and goes when the person signs out. */
const cleDe = (sorte: Sorte) => ['import', sorte.nom] as const;
const VIDE: EtatImport = { genre: 'vide' };

const refuse = (nom: string, phrase: string): EtatImport => ({
  genre: 'refuse',
  nom,
  erreur: erreurDe(400, { detail: phrase }),
  lu: null,
});

/** What may be done with an import; a file that was replaced meanwhile says nothing more. */
function gestesSur(requetes: QueryClient, sorte: Sorte) {
  const CLE = cleDe(sorte);
  const poser = (suivant: EtatImport): void => void requetes.setQueryData<EtatImport>(CLE, suivant);
  const estCourant = ({ cle }: Fichier): boolean => {
    const present = requetes.getQueryData<EtatImport>(CLE);
    return present !== undefined && 'fichier' in present && present.fichier.cle === cle;
  };
  const avancer = (fichier: Fichier) => (avancement: Avancement) => {
    const present = requetes.getQueryData<EtatImport>(CLE);
    if (present !== undefined && 'avancement' in present && present.fichier.cle === fichier.cle)
      poser({ ...present, avancement });
  };
  const echouer = (fichier: Fichier, erreur: unknown, rapport: Rapport | null): void => {
    if (!estCourant(fichier)) return;
    if (estSessionExpiree(erreur)) marquerExpiree(requetes);
    poser(
      estRefus(erreur)
        ? { genre: 'refuse', nom: fichier.nom, erreur, lu: fichier }
        : { genre: 'echec', fichier, erreur, rapport },
    );
  };
  const verifier = async (fichier: Fichier): Promise<void> => {
    poser({ genre: 'verification', fichier, avancement: null });
    try {
      const rapport = await envoyerFichier(fichier, sorte, true, avancer(fichier));
      if (estCourant(fichier)) poser({ genre: 'verifie', fichier, rapport });
    } catch (erreur) {
      echouer(fichier, erreur, null);
    }
  };
  const importer = async (fichier: Fichier, essai: Rapport): Promise<void> => {
    poser({ genre: 'envoi', fichier, rapport: essai, avancement: null });
    try {
      const rapport = await envoyerFichier(fichier, sorte, false, avancer(fichier));
      if (!estCourant(fichier)) return;
      poser({ genre: 'fait', fichier, rapport });
      notifierFait(resumer(rapport, false, sorte));
      void requetes.invalidateQueries({ predicate: (q) => q.queryKey[0] !== CLE[0] });
    } catch (erreur) {
      echouer(fichier, erreur, essai);
    }
  };
  const choisir = async (choisi: File): Promise<void> => {
    const phrase = refusImmediat(choisi);
    if (phrase !== null) return poser(refuse(choisi.name, phrase));
    const octets = await choisi.arrayBuffer().catch(() => null);
    if (octets === null)
      return poser(refuse(choisi.name, `Le fichier « ${choisi.name} » n’a pas pu être lu sur cet appareil.`));
    const texte = new TextDecoder().decode(octets);
    await verifier({ nom: choisi.name, contenu: new Blob([octets]), texte, cle: nouvelleCle() });
  };
  /** The same file under other columns: checked anew. */
  const reprendre = (nom: string, texte: string): Promise<void> =>
    verifier({ nom, contenu: new Blob([texte]), texte, cle: nouvelleCle() });
  return { choisir, verifier, importer, reprendre, recommencer: () => poser(VIDE) };
}

/** The import of this tab: goes on while the person looks at other pages. */
export function useImport(sorte: Sorte) {
  const requetes = useQueryClient();
  const { data: etat = VIDE } = useQuery<EtatImport>({
    queryKey: cleDe(sorte),
    queryFn: skipToken,
    staleTime: Infinity,
    gcTime: Infinity,
  });
  const gestes = useMemo(() => gestesSur(requetes, sorte), [requetes, sorte]);
  return { etat, ...gestes };
}
