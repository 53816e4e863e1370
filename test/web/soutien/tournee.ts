import { examiner } from './controles.js';
import { LIENS } from './dans-la-page.js';
import { LARGEURS, type Onglet } from './onglet.js';

const LIEUX = ['nouveau', 'nouvelle', 'courriels', 'logements', 'preparer'];
/** Dossiers opened on the way: enough for the demonstration to show every step. */
const DOSSIERS_OUVERTS = 10;

/** All drawn by one component: axe reads each at one width only. */
const estFormulaire = (genre: string): boolean => genre.includes('/actes/');

/** `/dossiers/:id/actes/ajouter-note`, `/dossiers/:id?volet=logement`, whatever the id: pages of one kind are examined once. */
function sorte(adresse: string): string {
  const [chemin = '/', demande = ''] = adresse.split('?');
  const volet = new URLSearchParams(demande).get('volet');
  const segments = chemin
    .split('/')
    .map((segment, rang) => (rang === 2 && !LIEUX.includes(segment) ? ':id' : segment))
    .map((segment, rang, tous) => (rang === 4 && tous[3] === 'parties' ? ':partie' : segment));
  return segments.join('/') + (volet === null ? '' : `?volet=${volet}`);
}

/**
 * Walks from link to link, from where the tab stands, and examines one page of each kind that was not examined before.
 * @returns the faults found, and the kinds seen
 */
export async function tournee(
  onglet: Onglet,
  deja: Set<string>,
): Promise<{ readonly fautes: string[]; readonly vues: string[] }> {
  const fautes: string[] = [];
  const vues = new Set<string>();
  const visites = new Map<string, number>();
  const file: string[] = [];
  const noter = async () => file.push(...(await onglet.page.evaluate<string[]>(LIENS)));
  file.push(onglet.chemin);
  for (let suivante = file.shift(); suivante !== undefined; suivante = file.shift()) {
    const genre = sorte(suivante);
    const fois = visites.get(genre) ?? 0;
    const utile = fois === 0 ? !(estFormulaire(genre) && deja.has(genre)) : fois < limite(genre);
    if (!utile) continue;
    visites.set(genre, fois + 1);
    vues.add(genre);
    deja.add(genre);
    try {
      await onglet.aller(suivante);
      if (fois === 0)
        fautes.push(...(await examiner(onglet, estFormulaire(genre) ? [LARGEURS.telephone] : undefined)));
      await noter();
    } catch (erreur) {
      fautes.push(`${suivante} : ${erreur instanceof Error ? erreur.message : String(erreur)}`);
    }
  }
  return { fautes, vues: [...vues].sort() };
}

const limite = (genre: string): number => (genre === '/dossiers/:id' ? DOSSIERS_OUVERTS : 1);
