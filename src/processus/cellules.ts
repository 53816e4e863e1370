import type { Noeud, NoeudSousProcessus, NoeudTache } from '../domaine/dossier/graphe/types.js';
import { lignes, LIGNE, type Boite, type Point } from './mesures.js';

export interface Forme {
  readonly id: string;
  readonly boite: Boite;
  readonly etiquette?: Boite;
  /** A sub-process drawn with what is inside it. */
  readonly depliee?: boolean;
}
export interface Trait {
  readonly id: string;
  readonly points: readonly Point[];
  readonly etiquette?: Boite;
}
/** Where everything of one drawing is, in pixels from its top left corner. */
export interface Dessin {
  readonly largeur: number;
  readonly hauteur: number;
  readonly formes: readonly Forme[];
  readonly traits: readonly Trait[];
}

/** A node with what clings to it (labels, ladder, borders), and where its flows come in and go out. */
export interface Cellule extends Dessin {
  /** `entree`, `sortie`, and one an event on its border. */
  readonly ports: Readonly<Record<string, Point>>;
}

export const ROND = 36;
const COLONNE = 92;
export const HAUT_TACHE = 80;

/** An event or a gateway: its name is under it. */
export function celluleRonde({ id, nom }: Noeud, taille: number): Cellule {
  const largeur = nom === '' ? taille : Math.max(taille, 104);
  const x = (largeur - taille) / 2;
  const haut = lignes(nom, 104).length * LIGNE;
  const etiquette = { x: 0, y: taille + 4, largeur, hauteur: haut };
  const boite = { x, y: 0, largeur: taille, hauteur: taille };
  return {
    largeur,
    hauteur: taille + (nom === '' ? 0 : haut + 8),
    formes: [{ id, boite, ...(nom === '' ? {} : { etiquette }) }],
    traits: [],
    ports: { entree: { x, y: taille / 2 }, sortie: { x: x + taille, y: taille / 2 } },
  };
}

/** A task: under it, one timer a rung and who then learns it. */
export function celluleTache({ id, code, echeances }: NoeudTache): Cellule {
  const largeur = Math.max(140, echeances.length * COLONNE);
  const rangs = echeances.map(({ rang, nom }, i) => {
    const milieu = ((i + 0.5) * largeur) / echeances.length;
    const x = milieu - ROND / 2;
    const base = `rang.${code}.${rang}`;
    const y = HAUT_TACHE - ROND / 2;
    const bas = HAUT_TACHE + 96;
    const hauteur = lignes(nom, COLONNE - 20).length * LIGNE;
    return {
      formes: [
        {
          id: base,
          boite: { x, y, largeur: ROND, hauteur: ROND },
          etiquette: { x: milieu + 6, y: HAUT_TACHE + 22, largeur: COLONNE - 20, hauteur },
        },
        {
          id: `${base}.fin`,
          boite: { x, y: bas, largeur: ROND, hauteur: ROND },
          etiquette: {
            x: milieu - COLONNE / 2 + 4,
            y: bas + ROND + 4,
            largeur: COLONNE - 8,
            hauteur: 2 * LIGNE,
          },
        },
      ],
      trait: {
        id: `flux.${base}.flux`,
        points: [
          { x: milieu, y: y + ROND },
          { x: milieu, y: bas },
        ],
      },
    };
  });
  const hauteur = echeances.length === 0 ? HAUT_TACHE : HAUT_TACHE + 96 + ROND + 4 + 2 * LIGNE;
  return {
    largeur,
    hauteur,
    formes: [{ id, boite: { x: 0, y: 0, largeur, hauteur: HAUT_TACHE } }, ...rangs.flatMap((r) => r.formes)],
    traits: rangs.map((r) => r.trait),
    ports: { entree: { x: 0, y: HAUT_TACHE / 2 }, sortie: { x: largeur, y: HAUT_TACHE / 2 } },
  };
}

export const bloc = (id: string, largeur: number, hauteur: number): Cellule => ({
  largeur,
  hauteur,
  formes: [{ id, boite: { x: 0, y: 0, largeur, hauteur } }],
  traits: [],
  ports: { entree: { x: 0, y: hauteur / 2 }, sortie: { x: largeur, y: hauteur / 2 } },
});

/** Folded, with the events on its lower border. */
export function celluleRepliee({ id, bords = [] }: NoeudSousProcessus): Cellule {
  const base = bloc(id, 150, 90);
  const y = 90 - ROND / 2;
  const poses = bords.map((bord, i) => ({ id: bord.id, x: 20 + i * (ROND + 12) }));
  return {
    ...base,
    hauteur: bords.length === 0 ? 90 : 90 + ROND / 2 + LIGNE + 6,
    formes: [
      ...base.formes,
      ...poses.map((p) => ({
        id: p.id,
        boite: { x: p.x, y, largeur: ROND, hauteur: ROND },
        etiquette: { x: p.x + ROND + 2, y: 94, largeur: 60, hauteur: LIGNE },
      })),
    ],
    ports: {
      ...base.ports,
      ...Object.fromEntries(poses.map((p) => [p.id, { x: p.x + ROND / 2, y: y + ROND }])),
    },
  };
}

export const decaler = ({ formes, traits }: Dessin, dx: number, dy: number) => {
  const boite = (b: Boite): Boite => ({ ...b, x: b.x + dx, y: b.y + dy });
  const etiquette = (e: Boite | undefined) => (e ? { etiquette: boite(e) } : {});
  return {
    formes: formes.map((f) => ({ ...f, boite: boite(f.boite), ...etiquette(f.etiquette) })),
    traits: traits.map((t) => ({
      ...t,
      points: t.points.map(({ x, y }) => ({ x: x + dx, y: y + dy })),
      ...etiquette(t.etiquette),
    })),
  };
};
