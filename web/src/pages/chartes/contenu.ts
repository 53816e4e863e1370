import { nouvelleCle } from '../../api/cle.ts';
import { ecrire } from '../../api/ecriture.ts';
import { ErreurApi, phraseDe } from '../../api/probleme.ts';
import { estObjet } from '../../formulaires/modele/schema.ts';

export type ContenuCharte = Readonly<Record<string, unknown>>;
/** One fault of a content, named by its section and field. */
export interface FauteFichier {
  readonly champ: string;
  readonly phrase: string;
}

const faute = (phrase: string): readonly FauteFichier[] => [{ champ: '', phrase }];

/** The content of a file, or why it is none. */
export async function lireFichier(
  fichier: File,
): Promise<{ readonly contenu: ContenuCharte } | { readonly fautes: readonly FauteFichier[] }> {
  try {
    const lu: unknown = JSON.parse(await fichier.text());
    return estObjet(lu) ? { contenu: lu } : { fautes: faute('Ce fichier ne contient pas une charte.') };
  } catch {
    return { fautes: faute('Ce fichier n’est pas du JSON.') };
  }
}

const enPhrase = (motif: string): string => (/[.!?]$/.test(motif) ? motif : `${motif}.`);

function fautesDe(erreur: unknown): readonly FauteFichier[] {
  if (!(erreur instanceof ErreurApi) || erreur.erreurs.length === 0) return faute(phraseDe(erreur));
  return erreur.erreurs.map(({ champ, motif }) => ({
    champ: champ.replace(/^contenu\./, ''),
    phrase: enPhrase(motif),
  }));
}

/** Sends a whole content: a new version, or in the place of a draft. @returns its faults; none, it is done */
export async function envoyerContenu(
  contenu: ContenuCharte,
  projet?: { readonly charte: string; readonly version: number },
): Promise<readonly FauteFichier[]> {
  const route = projet
    ? `/api/chartes/${encodeURIComponent(projet.charte)}/actes/modifier-charte`
    : '/api/chartes';
  const corps = { contenu: JSON.stringify(contenu) };
  try {
    await ecrire({ route, corps, ...(projet ? { version: projet.version } : {}) }, nouvelleCle());
    return [];
  } catch (erreur) {
    return fautesDe(erreur);
  }
}
