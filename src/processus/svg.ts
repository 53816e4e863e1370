import type { Bord, Noeud, Plan } from '../domaine/dossier/graphe/types.js';
import type { Forme, Trait } from './cellules.js';
import type { Planche } from './image.js';
import { lignes, LIGNE, type Boite, type Point } from './mesures.js';

const MARGE = 20;
const STYLE = `text{font:11px sans-serif;fill:#1b1b1b}.f{fill:#fff;stroke:#1b1b1b;stroke-width:1.5}.ici{fill:#d6ebff;stroke:#0b5cad;stroke-width:3}.t{fill:none;stroke:#444;stroke-width:1.3}.n{fill:none;stroke:#1b1b1b;stroke-width:1.2}.p{stroke-dasharray:4 3}.e{stroke-width:3.5}`;

const ECHAPPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const echapper = (texte: string): string => texte.replace(/[&<>"]/g, (c) => ECHAPPES[c] ?? c);

function texte(dit: string, { x, y, largeur }: Boite, haut = LIGNE - 3): string {
  return lignes(dit, largeur)
    .map(
      (ligne, i) =>
        `<text x="${x + largeur / 2}" y="${y + haut + i * LIGNE}" text-anchor="middle">${echapper(ligne)}</text>`,
    )
    .join('');
}

/** Words in the middle of a box. */
function centre(dit: string, boite: Boite): string {
  const haut = (boite.hauteur - lignes(dit, boite.largeur - 12).length * LIGNE) / 2 + LIGNE - 3;
  return texte(dit, { ...boite, x: boite.x + 6, largeur: boite.largeur - 12 }, haut);
}

type Genre = Noeud['genre'] | 'bord' | 'minuterie' | 'constat';
interface Connu {
  readonly genre: Genre;
  readonly nom: string;
  readonly attend?: boolean;
}

/** What each shape stands for. */
function connus(plan: Plan): Map<string, Connu> {
  const ids = new Map<string, Connu>();
  for (const noeud of plan.noeuds) {
    const { genre, id: le, nom: dit } = noeud;
    const date = 'delai' in noeud;
    ids.set(le, { genre: date ? 'minuterie' : genre, nom: dit, attend: 'faits' in noeud });
    if (noeud.genre === 'tache')
      for (const { rang, nom, constat } of noeud.echeances) {
        const id = `rang.${noeud.code}.${rang}`;
        ids.set(id, { genre: 'minuterie', nom });
        ids.set(`${id}.fin`, { genre: 'constat', nom: constat });
      }
    if (noeud.genre !== 'sous-processus') continue;
    noeud.bords?.forEach(({ id, nom }: Bord) => ids.set(id, { genre: 'bord', nom }));
    if (noeud.surFait) for (const [id, connu] of connus(noeud.plan)) ids.set(id, connu);
  }
  return ids;
}

const rond = ({ x, y, largeur }: Boite, classe: string): string => {
  const r = largeur / 2;
  return `<circle class="${classe}" cx="${x + r}" cy="${y + r}" r="${r}"/>`;
};
const dedans = ({ x, y, largeur }: Boite, retrait: number, classe: string): string =>
  rond({ x: x + retrait, y: y + retrait, largeur: largeur - 2 * retrait, hauteur: 0 }, classe);
const aiguilles = ({ x, y, largeur: l }: Boite): string =>
  `<path class="n" d="M${x + l / 2} ${y + 9}V${y + l / 2}H${x + l - 11}"/>`;
const enveloppe = ({ x, y, largeur: l }: Boite): string => {
  const [gauche, droite, haut, bas] = [x + 10, x + l - 10, y + 12, y + l - 12];
  return `<path class="n" d="M${gauche} ${haut}H${droite}V${bas}H${gauche}ZL${x + l / 2} ${y + l / 2 + 1}L${droite} ${haut}"/>`;
};

const condition = ({ x, y, largeur: l }: Boite): string =>
  `<path class="n" d="M${x + 12} ${y + 10}H${x + l - 12}V${y + l - 10}H${x + 12}ZM${x + 14} ${y + 15}h8M${x + 14} ${y + 18}h8M${x + 14} ${y + 21}h8"/>`;

const MARQUES: Readonly<Partial<Record<Genre, string>>> = {
  choix: '×',
  selon: '○',
  ensemble: '+',
  premier: '⬠',
};

function losange({ x, y, largeur: l }: Boite, marque: string): string {
  const m = l / 2;
  const d = `M${x + m} ${y}L${x + l} ${y + m}L${x + m} ${y + l}L${x} ${y + m}Z`;
  return `<path class="f" d="${d}"/><text x="${x + m}" y="${y + m + 8}" text-anchor="middle" font-size="22" style="font-size:22px">${marque}</text>`;
}

const cadre = ({ x, y, largeur, hauteur }: Boite, classe: string): string =>
  `<rect class="${classe}" x="${x}" y="${y}" width="${largeur}" height="${hauteur}" rx="10"/>`;

function corps({ genre, nom, attend }: Connu, { boite, depliee }: Forme, ici: boolean): string {
  const f = ici ? 'ici' : 'f';
  switch (genre) {
    case 'tache':
    case 'automate':
      return cadre(boite, f) + centre(nom, boite);
    case 'sous-processus': {
      if (depliee) return cadre(boite, `${f} p`) + texte(nom, { ...boite, y: boite.y + 8 });
      const signe = { x: boite.x + boite.largeur / 2 - 7, y: boite.y + boite.hauteur - 18 };
      const plus = `<path class="n" d="M${signe.x} ${signe.y}h14v14h-14zM${signe.x + 7} ${signe.y + 2}v10M${signe.x + 2} ${signe.y + 7}h10"/>`;
      return cadre(boite, f) + centre(nom, { ...boite, hauteur: boite.hauteur - 14 }) + plus;
    }
    case 'debut':
      return rond(boite, 'f') + (attend ? enveloppe(boite) : '');
    case 'attente':
    case 'bord':
      return rond(boite, 'f') + dedans(boite, 4, 'n') + (attend ? enveloppe(boite) : condition(boite));
    case 'minuterie':
      return rond(boite, 'f p') + dedans(boite, 4, 'n p') + aiguilles(boite);
    case 'fin':
    case 'constat':
      return rond(boite, 'f e');
    case 'terme':
      return rond(boite, 'f e') + dedans(boite, 8, 'e');
    default:
      return losange(boite, MARQUES[genre] ?? '');
  }
}

const chemin = (points: readonly Point[]): string =>
  points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join('');

const fleche = ({ points }: Trait): string =>
  `<path class="t" d="${chemin(points)}" marker-end="url(#fleche)"/>`;

/** One drawing as SVG; `ici` names the nodes where the household is. Words are cut into lines, the whole is told by its title. */
export function svgDe({ plan, dessin }: Planche, ici: ReadonlySet<string> = new Set()): string {
  const ids = connus(plan);
  const noms = nomsDesFlux(plan);
  const formes = dessin.formes.map((forme) => {
    const connu = ids.get(forme.id);
    if (!connu) return '';
    const dit = forme.etiquette ? texte(connu.nom, forme.etiquette) : '';
    return corps(connu, forme, ici.has(forme.id)) + dit;
  });
  const traits = dessin.traits.map((t) => {
    const nom = noms.get(t.id);
    return (
      fleche(t) +
      (nom && t.etiquette ? texte(nom, { ...t.etiquette, largeur: Math.max(124, t.etiquette.largeur) }) : '')
    );
  });
  const [l, h] = [dessin.largeur + 2 * MARGE, dessin.hauteur + 2 * MARGE];
  const pointe =
    '<defs><marker id="fleche" viewBox="0 0 10 10" refX="10" refY="5" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L10 5L0 10z" fill="#444"/></marker></defs>';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-MARGE} ${-MARGE} ${l} ${h}" width="${l}" height="${h}" role="img" lang="fr">` +
    `<title>${echapper(plan.nom)}</title><style>${STYLE}</style>${pointe}<rect x="${-MARGE}" y="${-MARGE}" width="${l}" height="${h}" fill="#fff"/>` +
    `${formes.join('')}${traits.join('')}</svg>`
  );
}

function nomsDesFlux(plan: Plan): Map<string, string> {
  const noms = new Map<string, string>(
    plan.flux.flatMap((f) => (f.nom === undefined ? [] : [[`flux.${f.id}`, f.nom] as const])),
  );
  for (const noeud of plan.noeuds)
    if (noeud.genre === 'sous-processus' && noeud.surFait)
      for (const [id, nom] of nomsDesFlux(noeud.plan)) noms.set(id, nom);
  return noms;
}
