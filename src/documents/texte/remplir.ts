import type { Donnees } from '../../domaine/documents/champs.js';
import type { Bloc, BlocRempli, Ligne, Morceau, Mots, Passage, Rang } from './blocs.js';

/** Data in scope, from the nearest: the row of a list, then what holds it. */
type Portee = readonly Donnees[];

function lire(portee: Portee, champ: string): Donnees[string] {
  const tenant = portee.find((donnees) => Object.hasOwn(donnees, champ));
  return tenant?.[champ] ?? '';
}

/** How many times a passage is written, and with which data each time. */
function fois({ champ, sauf }: Passage<unknown>, portee: Portee): readonly Portee[] {
  const valeur = lire(portee, champ);
  const vide = Array.isArray(valeur) ? valeur.length === 0 : !valeur;
  if (sauf) return vide ? [portee] : [];
  if (Array.isArray(valeur)) return (valeur as readonly Donnees[]).map((rang) => [rang, ...portee]);
  return vide ? [] : [portee];
}

function remplirLigne(ligne: Ligne<Morceau>, portee: Portee): readonly Mots[] {
  return ligne.flatMap((m): readonly Mots[] => {
    if (m.genre === 'mots') return [m];
    if (m.genre === 'passage') return fois(m, portee).flatMap((p) => remplirLigne(m.contenu, p));
    const valeur = lire(portee, m.champ);
    return typeof valeur === 'string' && valeur !== ''
      ? [{ genre: 'mots', texte: valeur, gras: m.gras }]
      : [];
  });
}

function remplirRangs(rangs: readonly Rang[], portee: Portee): readonly (readonly Ligne<Mots>[])[] {
  return rangs.flatMap(({ repete, cellules }) => {
    const portees = repete
      ? fois({ genre: 'passage', champ: repete, sauf: false, contenu: [] }, portee)
      : [portee];
    return portees.map((p) => cellules.map((c) => remplirLigne(c, p)));
  });
}

function remplirBloc(bloc: Bloc, portee: Portee): readonly BlocRempli[] {
  switch (bloc.genre) {
    case 'passage':
      return fois(bloc, portee).flatMap((p) => remplirBlocs(bloc.contenu, p));
    case 'puces':
    case 'droite': {
      const lignes = bloc.lignes.map((l) => remplirLigne(l, portee)).filter((l) => l.length > 0);
      return lignes.length > 0 ? [{ genre: bloc.genre, lignes }] : [];
    }
    case 'tableau': {
      const rangs = remplirRangs(bloc.rangs, portee);
      return [{ genre: 'tableau', entete: bloc.entete.map((c) => remplirLigne(c, portee)), rangs }];
    }
    case 'titre':
      return [{ ...bloc, ligne: remplirLigne(bloc.ligne, portee) }];
    case 'paragraphe':
      return [{ ...bloc, ligne: remplirLigne(bloc.ligne, portee) }];
  }
}

const remplirBlocs = (blocs: readonly Bloc[], portee: Portee): readonly BlocRempli[] =>
  blocs.flatMap((b) => remplirBloc(b, portee));

/** A model filled with data, which stays data: nothing of it is read as a mark of the model. Bullets repeated become one list. */
export function remplir(blocs: readonly Bloc[], donnees: Donnees): readonly BlocRempli[] {
  const remplis: BlocRempli[] = [];
  for (const bloc of remplirBlocs(blocs, [donnees])) {
    const dernier = remplis.at(-1);
    if (bloc.genre === 'puces' && dernier?.genre === 'puces') {
      remplis[remplis.length - 1] = { genre: 'puces', lignes: [...dernier.lignes, ...bloc.lignes] };
    } else if (bloc.genre !== 'paragraphe' || bloc.ligne.length > 0) remplis.push(bloc);
  }
  return remplis;
}
