import { erreurDe, sansReponse } from '../../api/probleme.ts';
import type { Rapport } from './rapport.ts';

/** How far an import is: lines read out of all, and what became of them. */
export interface Avancement {
  readonly total: number;
  readonly lignes: number;
}

type Ligne =
  | ({ readonly type: 'avancement' } & Avancement)
  | { readonly type: 'rapport'; readonly rapport: Rapport }
  | { readonly type: 'probleme'; readonly probleme: { readonly status: number } };

/**
 * Reads an answer told line by line, up to its report.
 * @throws ErreurApi when the last line is a problem, or when the answer is cut off
 */
export async function lireSuite(
  corps: ReadableStream<Uint8Array<ArrayBuffer>>,
  surAvancement: (avancement: Avancement) => void,
): Promise<Rapport> {
  const lecteur = corps.pipeThrough(new TextDecoderStream()).getReader();
  for (let reste = ''; ;) {
    const { done, value = '' } = await lecteur.read().catch(() => {
      throw sansReponse();
    });
    const lignes = (reste + value).split('\n');
    reste = lignes.pop() ?? '';
    for (const texte of lignes) {
      const ligne = JSON.parse(texte) as Ligne;
      if (ligne.type === 'avancement') surAvancement(ligne);
      else if (ligne.type === 'rapport') return ligne.rapport;
      else throw erreurDe(ligne.probleme.status, ligne.probleme);
    }
    if (done) throw sansReponse();
  }
}
