import type { BlocRempli, Ligne, Mots } from '../texte/blocs.js';
import type { Compositeur, Composition } from './pdf.js';

const ILLISIBLE = /PDF\/UA-1 error: the text `\\?"([^`]*?)\\?"` could not be displayed/g;
const ECHAPPE = /\\+u\{([0-9a-f]+)\}/gi;
const ESSAIS = 5;
/** Stands for a character that no embedded font can show. */
const REMPLACANT = '?';

/** Characters that the fonts cannot show, read from what the compiler says: a PDF/UA must not hold one. */
function illisibles(erreur: unknown): ReadonlySet<string> {
  const { code } = erreur as { readonly code?: unknown };
  const dit = typeof code === 'string' ? code : '';
  const textes = [...dit.matchAll(ILLISIBLE)].map(([, t = '']) =>
    t.replace(ECHAPPE, (_, hexa: string) => String.fromCodePoint(Number.parseInt(hexa, 16))),
  );
  return new Set(textes.flatMap((t) => [...t]));
}

function remplacer(blocs: readonly BlocRempli[], fautifs: ReadonlySet<string>): readonly BlocRempli[] {
  const texte = (t: string) => [...t].map((c) => (fautifs.has(c) ? REMPLACANT : c)).join('');
  const ligne = (l: Ligne<Mots>): Ligne<Mots> => l.map((m) => ({ ...m, texte: texte(m.texte) }));
  return blocs.map((b): BlocRempli => {
    if (b.genre === 'titre' || b.genre === 'paragraphe') return { ...b, ligne: ligne(b.ligne) };
    if (b.genre === 'tableau')
      return { ...b, entete: b.entete.map(ligne), rangs: b.rangs.map((r) => r.map(ligne)) };
    return { ...b, lignes: b.lignes.map(ligne) };
  });
}

/** Lays out a document, a character that no font can show replaced by « ? » rather than the document refused. @throws Error */
export function composerLisible(compositeur: Compositeur, composition: Composition, le: Date): Buffer {
  let essai = composition;
  for (let reste = ESSAIS; ; reste -= 1) {
    try {
      return compositeur.composer(essai, le);
    } catch (erreur) {
      const fautifs = illisibles(erreur);
      if (fautifs.size === 0 || reste === 0) throw erreur;
      essai = { ...essai, blocs: remplacer(essai.blocs, fautifs) };
    }
  }
}
