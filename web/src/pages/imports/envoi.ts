import { envoyer } from '../../api/client.ts';
import { ErreurApi, erreurDe } from '../../api/probleme.ts';
import type { Rapport } from './rapport.ts';
import type { Sorte } from './sorte.ts';
import { lireSuite, type Avancement } from './suite.ts';

const LIGNES = 'application/x-ndjson';
const TAILLE_MAX = 20 * 1024 * 1024;
const REFUSES = [400, 413, 415];

/** A file as it was when it was chosen; changed on the disk afterwards, it stays the same here. */
export interface Fichier {
  readonly nom: string;
  readonly contenu: Blob;
  readonly texte: string;
  /** The same for each try of this file, so that an answer that was lost is not done twice. */
  readonly cle: string;
}

/** Why a file cannot be imported, before it is even sent; null when it may be. */
export function refusImmediat({ size, name }: Pick<File, 'size' | 'name'>): string | null {
  if (size === 0) return `Le fichier « ${name} » est vide.`;
  if (size > TAILLE_MAX) return `Le fichier « ${name} » dépasse 20 Mo : partagez-le en plusieurs fichiers.`;
  return null;
}

/** Sends a file; `essai` checks it and writes nothing. @throws ErreurApi */
export async function envoyerFichier(
  { contenu, cle }: Fichier,
  { route, nom }: Pick<Sorte, 'route' | 'nom'>,
  essai: boolean,
  surAvancement: (avancement: Avancement) => void,
): Promise<Rapport> {
  const corps = new FormData();
  corps.append('fichier', contenu, `${nom}.csv`);
  const requete = new Request(new URL(`${route}?essai=${essai ? 'oui' : 'non'}`, document.baseURI), {
    method: 'POST',
    credentials: 'same-origin',
    headers: { accept: `${LIGNES}, application/json`, 'idempotency-key': cle },
    body: corps,
  });
  const reponse = await envoyer(requete);
  const parLignes = reponse.headers.get('content-type')?.includes(LIGNES) ?? false;
  if (reponse.ok && parLignes && reponse.body !== null) return lireSuite(reponse.body, surAvancement);
  const lu: unknown = await reponse.json().catch(() => undefined);
  if (!reponse.ok) throw erreurDe(reponse.status, lu);
  return lu as Rapport;
}

/** The file itself is at fault: sending it again would change nothing. */
export const estRefus = (erreur: unknown): erreur is ErreurApi =>
  erreur instanceof ErreurApi && REFUSES.includes(erreur.statut);
