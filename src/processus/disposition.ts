import type { ELK, ElkExtendedEdge, ElkNode, ElkPort } from 'elkjs/lib/elk-api.js';
import type { Flux, Noeud, NoeudSousProcessus, Plan } from '../domaine/dossier/graphe/types.js';
import {
  bloc,
  celluleRepliee,
  celluleRonde,
  celluleTache,
  decaler,
  HAUT_TACHE,
  ROND,
  type Cellule,
  type Dessin,
  type Trait,
} from './cellules.js';
import { cote, lignes, LIGNE, type Point } from './mesures.js';

const MARGE = 30;
const TITRE = 36;

const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.layered.spacing.nodeNodeBetweenLayers': '45',
  'elk.layered.spacing.edgeNodeBetweenLayers': '22',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '14',
  'elk.spacing.nodeNode': '28',
  'elk.spacing.edgeNode': '18',
  'elk.spacing.edgeEdge': '14',
  'elk.spacing.componentComponent': '40',
  'elk.edgeLabels.inline': 'false',
  'elk.randomSeed': '1',
  'elk.layered.thoroughness': '3',
  'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
};

/** Unfolded: its own drawing inside. */
async function celluleDepliee(elk: ELK, { id, plan }: NoeudSousProcessus): Promise<Cellule> {
  const dedans = await disposer(elk, plan);
  const largeur = Math.max(dedans.largeur + 2 * MARGE, 240);
  const hauteur = dedans.hauteur + TITRE + MARGE;
  const interieur = decaler(dedans, MARGE, TITRE);
  return {
    ...bloc(id, largeur, hauteur),
    formes: [{ id, boite: { x: 0, y: 0, largeur, hauteur }, depliee: true }, ...interieur.formes],
    traits: interieur.traits,
  };
}

async function cellule(elk: ELK, noeud: Noeud): Promise<Cellule> {
  switch (noeud.genre) {
    case 'tache':
      return celluleTache(noeud);
    case 'sous-processus':
      return noeud.surFait ? celluleDepliee(elk, noeud) : celluleRepliee(noeud);
    case 'automate':
      return bloc(noeud.id, 150, HAUT_TACHE);
    case 'choix':
    case 'selon':
    case 'ensemble':
    case 'premier':
      return celluleRonde(noeud, 50);
    default:
      return celluleRonde(noeud, ROND);
  }
}

const portElk = (noeud: string, nom: string, { x, y }: Point, { largeur }: Cellule): ElkPort => ({
  id: `${noeud}|${nom}`,
  x,
  y,
  width: 0,
  height: 0,
  layoutOptions: { 'elk.port.side': nom === 'entree' ? 'WEST' : x >= largeur / 2 ? 'EAST' : 'SOUTH' },
});

function arete({ id, de, vers, nom }: Flux, source: string): ElkExtendedEdge {
  const texte = nom === undefined ? [] : lignes(nom, 120);
  return {
    id,
    sources: [`${source}|${de === source ? 'sortie' : de}`],
    targets: [`${vers}|entree`],
    labels: texte.length === 0 ? [] : [{ text: nom ?? '', width: cote(texte), height: texte.length * LIGNE }],
  };
}

/** Flows are routed to the edge of a cell: they go on, straight, to the shape inside. */
function traitDe({ id, sections = [], labels = [] }: ElkExtendedEdge, de: Point, vers: Point): Trait {
  const [section] = sections;
  const points = section
    ? [de, section.startPoint, ...(section.bendPoints ?? []), section.endPoint, vers]
    : [];
  const [dit] = labels;
  return {
    id: `flux.${id}`,
    points,
    ...(dit
      ? {
          etiquette: {
            x: dit.x ?? 0,
            y: dit.y ?? 0,
            largeur: dit.width ?? 0,
            hauteur: dit.height ?? 0,
          },
        }
      : {}),
  };
}

/** Places what a plan holds and routes its flows (ELK, layered from left to right). */
export async function disposer(elk: ELK, { id, noeuds, flux }: Plan): Promise<Dessin> {
  const cellules = new Map<string, Cellule>();
  const hotes = new Map<string, string>();
  for (const noeud of noeuds) {
    cellules.set(noeud.id, await cellule(elk, noeud));
    hotes.set(noeud.id, noeud.id);
    if (noeud.genre === 'sous-processus') noeud.bords?.forEach((bord) => hotes.set(bord.id, noeud.id));
  }
  const place: ElkNode = await elk.layout({
    id,
    layoutOptions: OPTIONS,
    children: [...cellules].map(([noeud, c]): ElkNode => ({
      id: noeud,
      width: c.largeur,
      height: c.hauteur,
      layoutOptions: { 'elk.portConstraints': 'FIXED_POS' },
      ports: Object.entries(c.ports).map(([nom, point]) => portElk(noeud, nom, point, c)),
    })),
    edges: flux.map((f) => arete(f, hotes.get(f.de) ?? f.de)),
  });
  const poses = (place.children ?? []).map(({ id: noeud, x = 0, y = 0 }) => {
    const c = cellules.get(noeud);
    return c ? decaler(c, x, y) : { formes: [], traits: [] };
  });
  const origines = new Map((place.children ?? []).map((c) => [c.id, c]));
  const bout = (port = ''): Point => {
    const [noeud = '', nom = ''] = port.split('|');
    const { x = 0, y = 0 } = origines.get(noeud) ?? {};
    const point = cellules.get(noeud)?.ports[nom] ?? { x: 0, y: 0 };
    return { x: x + point.x, y: y + point.y };
  };
  return {
    largeur: Math.ceil(place.width ?? 0),
    hauteur: Math.ceil(place.height ?? 0),
    formes: poses.flatMap((p) => p.formes),
    traits: [
      ...poses.flatMap((p) => p.traits),
      ...(place.edges ?? []).map((e) => traitDe(e, bout(e.sources[0]), bout(e.targets[0]))),
    ],
  };
}
