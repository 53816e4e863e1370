import { ModeleRefuse } from '../erreurs.js';
import type { Balise, Ligne, Morceau, Mots, Passage } from './blocs.js';

/** The name of a field: letters, digits and dots. */
export const NOM_CHAMP = /^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*$/;
const JETON = /\*\*|\{[^{}\n]*\}|[{}]/g;

interface Ouvert {
  readonly champ: string;
  readonly sauf: boolean;
  readonly contenu: Morceau[];
}

/** One line of a model: words, **bold** ones, fields and passages. @throws ModeleRefuse naming the line */
export function lireLigne(texte: string, numero: number): Ligne<Morceau> {
  const refuser = (motif: string) => new ModeleRefuse([`Ligne ${numero} : ${motif}`]);
  const racine: Morceau[] = [];
  const ouverts: Ouvert[] = [];
  let gras = false;
  let lu = 0;
  const ajouter = (morceau: Morceau) => (ouverts.at(-1)?.contenu ?? racine).push(morceau);
  const mots = (fin: number) => {
    if (fin > lu) ajouter({ genre: 'mots', texte: texte.slice(lu, fin), gras });
  };
  for (const { 0: jeton, index } of texte.matchAll(JETON)) {
    mots(index);
    lu = index + jeton.length;
    if (jeton === '**') gras = !gras;
    else if (jeton.length < 2) throw refuser(`une accolade « ${jeton} » est seule.`);
    else prendre(jeton.slice(1, -1).trim());
  }
  mots(texte.length);
  const reste = ouverts.at(-1);
  if (reste) throw refuser(`le passage « {#${reste.champ}} » n’est pas refermé par « {/${reste.champ}} ».`);
  if (gras) throw refuser('un passage en gras « ** » n’est pas refermé.');
  return racine;

  function prendre(contenu: string): void {
    const signe = /^[#^/]/.exec(contenu)?.[0] ?? '';
    const champ = contenu.slice(signe.length).trim();
    if (!NOM_CHAMP.test(champ)) throw refuser(`« {${contenu}} » n’est pas un champ.`);
    if (signe === '') ajouter({ genre: 'balise', champ, gras });
    else if (signe === '/') fermer(champ);
    else ouverts.push({ champ, sauf: signe === '^', contenu: [] });
  }

  function fermer(champ: string): void {
    const ouvert = ouverts.pop();
    if (ouvert?.champ !== champ) throw refuser(`« {/${champ}} » ne referme aucun passage ouvert avant lui.`);
    ajouter({ genre: 'passage', ...ouvert });
  }
}

export type { Balise, Mots, Passage };
