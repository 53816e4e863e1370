import { envoyer } from '../../api/client.ts';
import { erreurDe } from '../../api/probleme.ts';
import type { Cle, Genre } from './lectures.ts';

export const TAILLE_MAX = 2 * 1024 * 1024;

/** What puts a version in service: a file, a former version, or neither for the model that the service ships. */
export interface Pose {
  readonly fichier?: File;
  readonly reprend?: number;
  readonly motif: string;
  readonly apres: number;
}

/** A Word file says so by its name, or by its first bytes: it is an archive. */
export async function genreDe(fichier: File): Promise<Genre> {
  if (/\.docx$/i.test(fichier.name)) return 'word';
  const debut = new Uint8Array(await fichier.slice(0, 2).arrayBuffer());
  return debut[0] === 0x50 && debut[1] === 0x4b ? 'word' : 'texte';
}

function formulaire({ langue, genre }: Cle, champs: Readonly<Record<string, string | File | undefined>>) {
  const corps = new FormData();
  for (const [nom, valeur] of Object.entries({ langue, genre, ...champs }))
    if (valeur !== undefined) corps.append(nom, valeur);
  return corps;
}

const demande = ({ modele }: Cle, quoi: string, body: FormData, entetes: Record<string, string> = {}) =>
  new Request(new URL(`/api/modeles/${encodeURIComponent(modele)}/${quoi}`, document.baseURI), {
    method: 'POST',
    credentials: 'same-origin',
    headers: entetes,
    body,
  });

async function reponseDe(requete: Request): Promise<Response> {
  const reponse = await envoyer(requete);
  if (reponse.ok) return reponse;
  throw erreurDe(reponse.status, await reponse.json().catch(() => undefined));
}

/** The document that a file would make, with examples; nothing is stored. @throws ErreurApi with every fault of the file */
export const essayer = async (cle: Cle, fichier: File): Promise<Blob> =>
  (await reponseDe(demande(cle, 'apercu', formulaire(cle, { fichier })))).blob();

/** @throws ErreurApi */
export async function poser(
  cle: Cle,
  { fichier, reprend, motif, apres }: Pose,
  jeton: string,
): Promise<void> {
  const champs = { fichier, motif, apres: String(apres), reprend: reprend?.toString() };
  await reponseDe(demande(cle, 'versions', formulaire(cle, champs), { 'idempotency-key': jeton }));
}
