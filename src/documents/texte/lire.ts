import { ModeleRefuse } from '../erreurs.js';
import type { Bloc, Rang } from './blocs.js';
import { lireLigne } from './ligne.js';

const SEUL = /^\{\s*([#^/])\s*([A-Za-z0-9.]+)\s*\}$/;
const REPETE = /^\{#([A-Za-z0-9.]+)\}([\s\S]*)\{\/\1\}$/;
const TITRE = /^(#{1,3}) +(.+)$/;
const REGLE_TABLEAU = /^\|[\s|:-]+\|$/;

interface Cadre {
  readonly champ: string;
  readonly sauf: boolean;
  readonly numero: number;
  readonly blocs: Bloc[];
}

/**
 * Reads a text model: `# Titre`, `## Partie`, `### Sous-partie`, `- ` bullets, `> ` on the right, `| cell | cell |`, paragraphs
 * parted by an empty line, `%` remarks, `{#champ}` and `{/champ}` alone on their lines around what they show or repeat.
 * @throws ModeleRefuse with every fault found
 */
export function lireModele(texte: string): readonly Bloc[] {
  const fautes: string[] = [];
  const racine: Cadre = { champ: '', sauf: false, numero: 0, blocs: [] };
  const pile: Cadre[] = [racine];
  const haut = (): Cadre => pile.at(-1) ?? racine;
  let paragraphe: { numero: number; lignes: string[] } | null = null;
  const finir = () => {
    if (!paragraphe) return;
    const { numero, lignes } = paragraphe;
    paragraphe = null;
    tenter(() => haut().blocs.push({ genre: 'paragraphe', ligne: lireLigne(lignes.join(' '), numero) }));
  };
  texte.split(/\r\n|\n|\r/).forEach((brute, rang) => {
    const [ligne, numero] = [brute.trim(), rang + 1];
    if (ligne.startsWith('%')) return;
    const seul = SEUL.exec(ligne);
    const structure = seul !== null || /^(#{1,3} |- |> |>$|\|)/.test(ligne);
    if (!structure && ligne !== '') {
      paragraphe ??= { numero, lignes: [] };
      paragraphe.lignes.push(ligne);
      return;
    }
    finir();
    if (seul) tenter(() => passage(seul[1] ?? '', seul[2] ?? '', numero));
    else if (ligne !== '') tenter(() => poser(haut().blocs, ligne, numero));
    else separer(haut().blocs);
  });
  finir();
  for (const { champ, numero } of pile.slice(1)) {
    fautes.push(`Ligne ${numero} : le passage « {#${champ}} » n’est pas refermé par « {/${champ}} ».`);
  }
  if (fautes.length > 0) throw new ModeleRefuse(fautes);
  return racine.blocs;

  function tenter(lire: () => void): void {
    try {
      lire();
    } catch (erreur) {
      if (!(erreur instanceof ModeleRefuse)) throw erreur;
      fautes.push(...erreur.fautes);
    }
  }

  function passage(signe: string, champ: string, numero: number): void {
    if (signe !== '/') {
      pile.push({ champ, sauf: signe === '^', numero, blocs: [] });
      return;
    }
    const cadre = pile.length > 1 ? pile.at(-1) : undefined;
    if (cadre?.champ !== champ)
      throw new ModeleRefuse([
        `Ligne ${numero} : « {/${champ}} » ne referme aucun passage ouvert avant lui.`,
      ]);
    pile.pop();
    haut().blocs.push({ genre: 'passage', champ, sauf: cadre.sauf, contenu: cadre.blocs });
  }
}

/** An empty line ends an address, so that a signature is not glued to it. */
function separer(blocs: Bloc[]): void {
  if (blocs.at(-1)?.genre === 'droite') blocs.push({ genre: 'paragraphe', ligne: [] });
}

function poser(blocs: Bloc[], ligne: string, numero: number): void {
  const dernier = blocs.at(-1);
  const titre = TITRE.exec(ligne);
  if (titre) {
    const niveau = (titre[1]?.length ?? 1) as 1 | 2 | 3;
    blocs.push({ genre: 'titre', niveau, ligne: lireLigne(titre[2] ?? '', numero) });
  } else if (ligne.startsWith('- ') || ligne.startsWith('>')) {
    const genre = ligne.startsWith('-') ? 'puces' : 'droite';
    const lue = lireLigne(ligne.slice(1).trim(), numero);
    if (dernier?.genre === genre) blocs[blocs.length - 1] = { genre, lignes: [...dernier.lignes, lue] };
    else blocs.push({ genre, lignes: [lue] });
  } else if (!REGLE_TABLEAU.test(ligne)) {
    poserRang(blocs, ligne, numero);
  }
}

function poserRang(blocs: Bloc[], ligne: string, numero: number): void {
  if (!ligne.endsWith('|') || ligne.length < 2)
    throw new ModeleRefuse([`Ligne ${numero} : une ligne de tableau commence et finit par « | ».`]);
  const interieur = ligne.slice(1, -1).trim();
  const repete = REPETE.exec(interieur);
  const cellules = (repete?.[2] ?? interieur).split('|').map((c) => lireLigne(c.trim(), numero));
  const dernier = blocs.at(-1);
  if (dernier?.genre !== 'tableau') {
    if (repete) throw new ModeleRefuse([`Ligne ${numero} : un tableau commence par ses titres de colonnes.`]);
    blocs.push({ genre: 'tableau', entete: cellules, rangs: [] });
    return;
  }
  if (cellules.length !== dernier.entete.length) {
    const attendu = `${dernier.entete.length} colonnes attendues, ${cellules.length} trouvées`;
    throw new ModeleRefuse([`Ligne ${numero} : ${attendu}.`]);
  }
  const rang: Rang = { repete: repete?.[1] ?? null, cellules };
  blocs[blocs.length - 1] = { ...dernier, rangs: [...dernier.rangs, rang] };
}
