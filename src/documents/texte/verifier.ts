import type { Dictionnaire } from '../../domaine/documents/champs.js';
import type { Bloc, Ligne, Morceau } from './blocs.js';

/** A tag as found in a model, whatever its format. */
export interface BaliseLue {
  readonly champ: string;
  /** Present for a passage: what it holds. */
  readonly contenu?: readonly BaliseLue[];
}

const connus = (portee: readonly Dictionnaire[], champ: string) =>
  portee.find((d) => Object.hasOwn(d, champ))?.[champ];

/** The known name that is nearest in spelling, to help who mistyped. */
function proche(portee: readonly Dictionnaire[], champ: string): string {
  const fin = champ.split('.').at(-1)?.toLowerCase() ?? '';
  const noms = portee.flatMap((d) => Object.keys(d));
  const trouve =
    noms.find((n) => n.toLowerCase() === champ.toLowerCase()) ??
    noms.find((n) => n.toLowerCase().endsWith(fin)) ??
    noms.find((n) => n.split('.')[0] === champ.split('.')[0]);
  return trouve ? ` Vouliez-vous écrire « {${trouve}} » ?` : '';
}

/** Passages one inside another, at most: a letter needs two. */
const PROFONDEUR_MAX = 5;

const sans = (portee: readonly Dictionnaire[], champ: string): readonly Dictionnaire[] =>
  portee.map((d) => Object.fromEntries(Object.entries(d).filter(([nom]) => nom !== champ)));

/** Every tag of a model that its dictionary does not hold, or does not hold there, in French. */
export function champsFautifs(
  balises: readonly BaliseLue[],
  portee: readonly Dictionnaire[],
  profondeur = 1,
): string[] {
  return balises.flatMap(({ champ, contenu }) => {
    const defini = connus(portee, champ);
    if (!defini) return [`Le champ « ${champ} » n’existe pas ici.${proche(portee, champ)}`];
    if (contenu) {
      if (profondeur > PROFONDEUR_MAX)
        return [`Plus de ${PROFONDEUR_MAX} passages l’un dans l’autre : « ${champ} ».`];
      const dedans = defini.genre === 'liste' ? [defini.champs, ...sans(portee, champ)] : portee;
      return champsFautifs(contenu, dedans, profondeur + 1);
    }
    if (defini.genre === 'texte') return [];
    return [
      `« ${champ} » ne s’écrit pas tel quel : entourez un passage de « {#${champ}} » et « {/${champ}} ».`,
    ];
  });
}

const balisesLigne = (ligne: Ligne<Morceau>): readonly BaliseLue[] =>
  ligne.flatMap((m): readonly BaliseLue[] => {
    if (m.genre === 'mots') return [];
    return m.genre === 'balise'
      ? [{ champ: m.champ }]
      : [{ champ: m.champ, contenu: balisesLigne(m.contenu) }];
  });

/** The tags of a text model. */
export function balisesDe(blocs: readonly Bloc[]): readonly BaliseLue[] {
  return blocs.flatMap((bloc): readonly BaliseLue[] => {
    switch (bloc.genre) {
      case 'passage':
        return [{ champ: bloc.champ, contenu: balisesDe(bloc.contenu) }];
      case 'puces':
      case 'droite':
        return bloc.lignes.flatMap(balisesLigne);
      case 'tableau':
        return [
          ...bloc.entete.flatMap(balisesLigne),
          ...bloc.rangs.flatMap(({ repete, cellules }) => {
            const dedans = cellules.flatMap(balisesLigne);
            return repete ? [{ champ: repete, contenu: dedans }] : dedans;
          }),
        ];
      case 'titre':
      case 'paragraphe':
        return balisesLigne(bloc.ligne);
    }
  });
}

const titres = (blocs: readonly Bloc[]): readonly number[] =>
  blocs.flatMap((b) => (b.genre === 'titre' ? [b.niveau] : b.genre === 'passage' ? titres(b.contenu) : []));

/** What keeps a model from being read by everyone: its title, the order of its parts (PDF/UA-1, §7.4). */
export function plansFautifs(blocs: readonly Bloc[]): string[] {
  const niveaux = titres(blocs);
  const premier = blocs.find((b) => b.genre === 'titre');
  const unique = niveaux.filter((n) => n === 1).length === 1 && premier?.niveau === 1;
  const saut = niveaux.some((n, i) => n === 3 && !niveaux.slice(0, i).includes(2));
  return [
    ...(unique
      ? []
      : ['Le modèle doit avoir un titre et un seul : une ligne « # Titre », avant les parties « ## ».']),
    ...(saut ? ['Une sous-partie « ### » vient avant toute partie « ## ».'] : []),
  ];
}
