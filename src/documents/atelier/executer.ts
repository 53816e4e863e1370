import { ModeleRefuse } from '../erreurs.js';
import { composerLisible } from '../pdf/lisible.js';
import { Compositeur } from '../pdf/pdf.js';
import { sansCaractereInterdit } from '../caracteres.js';
import { lireModele } from '../texte/lire.js';
import { remplir } from '../texte/remplir.js';
import { balisesDe, champsFautifs, plansFautifs } from '../texte/verifier.js';
import { corpsWord } from '../word/gabarit.js';
import { paquet } from '../word/paquet.js';
import { balisesWord, remplirWord } from '../word/remplir.js';
import type { Contenu, Tache } from './taches.js';

type A<G extends Tache['genre']> = Extract<Tache, { genre: G }>;

const compositeur = new Compositeur();

const gabarit = ({ texte, ...page }: Omit<A<'gabarit'>, 'genre'>): Buffer =>
  paquet({ ...page, corps: corpsWord(lireModele(texte)) });

function produire({ contenu, format, donnees: brutes, le, ...page }: A<'produire'>): Buffer {
  const donnees = sansCaractereInterdit(brutes);
  if (format === 'docx') {
    const word = 'word' in contenu ? Buffer.from(contenu.word) : gabarit({ ...page, texte: contenu.texte });
    return remplirWord(word, donnees, { ...page, organisme: page.papier.organisme });
  }
  if ('word' in contenu) throw new Error('a PDF is laid out from a text');
  const blocs = remplir(lireModele(contenu.texte), donnees);
  return composerLisible(compositeur, { ...page, blocs }, new Date(le));
}

function verifier(contenu: Contenu, dictionnaire: A<'verifier'>['dictionnaire']): Buffer {
  const texte = 'texte' in contenu ? lireModele(contenu.texte) : null;
  const balises = 'word' in contenu ? balisesWord(Buffer.from(contenu.word)) : balisesDe(texte ?? []);
  const fautes = [...(texte ? plansFautifs(texte) : []), ...champsFautifs(balises, [dictionnaire])];
  if (fautes.length > 0) throw new ModeleRefuse([...new Set(fautes)]);
  return Buffer.alloc(0);
}

/** @throws ModeleRefuse on a faulty model */
export function executer(tache: Tache): Buffer {
  switch (tache.genre) {
    case 'produire':
      return produire(tache);
    case 'verifier':
      return verifier(tache.contenu, tache.dictionnaire);
    case 'gabarit':
      return gabarit(tache);
  }
}
