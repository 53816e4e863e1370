import { idChamp, sousChemin, type Champ, type Erreurs } from './champ.ts';

interface ErreurRecue {
  readonly champ: string;
  readonly motif: string;
}
/** Errors of the API: those that have a field on the page, and the sentences of those that have none. */
export interface Placement {
  readonly champs: Erreurs;
  readonly ailleurs: readonly string[];
}

/** `doit être au moins 0` → `Cette valeur doit être au moins 0.`; a whole sentence stays as it is. */
export function enPhrase(motif: string): string {
  const net = motif.trim();
  if (net === '') return 'Cette valeur est refusée.';
  const debut = /^\p{Lu}/u.test(net) ? net : `Cette valeur ${net}`;
  return /[.!?…]$/.test(debut) ? debut : `${debut}.`;
}

/** The path of the drawn field that shows an error at `chemin`: itself, or the nearest one around it; null when none does. */
export function champAffiche(champs: readonly Champ[], chemin: string): string | null {
  const etapes = chemin.match(/[^.[\]]+/g) ?? [];
  let niveau: readonly Champ[] = champs;
  let atteint = '';
  for (let i = 0; i < etapes.length; i += 1) {
    const champ = niveau.find((c) => c.nom === etapes[i]);
    if (!champ) break;
    atteint = sousChemin(atteint, champ.nom);
    let interieur = champ;
    while (interieur.genre === 'liste' && /^\d+$/.test(etapes[i + 1] ?? '')) {
      i += 1;
      atteint += `[${etapes[i] ?? ''}]`;
      interieur = interieur.de;
    }
    niveau = interieur.genre === 'objet' ? interieur.champs : [];
  }
  return atteint === '' ? null : atteint;
}

/** Where each error of an answer is to be shown. */
export function placer(champs: readonly Champ[], erreurs: readonly ErreurRecue[]): Placement {
  const places: Record<string, string> = {};
  const ailleurs: string[] = [];
  for (const { champ, motif } of erreurs) {
    const chemin = champAffiche(champs, champ);
    if (chemin === null) ailleurs.push(enPhrase(motif));
    else places[chemin] ??= enPhrase(motif);
  }
  return { champs: places, ailleurs };
}

/** One line of the error summary. */
export interface LigneResume {
  readonly id: string;
  readonly libelle: string;
  readonly phrase: string;
}

/** `Décisions, n° 2, Motif`: the labels that lead to a field. */
export function libelleChemin(champs: readonly Champ[], chemin: string): string {
  const noms: string[] = [];
  let niveau: readonly Champ[] = champs;
  for (const etape of chemin.match(/[^.[\]]+/g) ?? []) {
    if (/^\d+$/.test(etape)) {
      noms.push(`n° ${Number(etape) + 1}`);
      continue;
    }
    const champ = niveau.find((c) => c.nom === etape);
    if (!champ) break;
    noms.push(champ.titre);
    niveau = champ.genre === 'objet' ? champ.champs : [];
    if (champ.genre === 'liste') niveau = champ.de.genre === 'objet' ? champ.de.champs : [champ.de];
  }
  return noms.join(', ');
}

/** The error summary, in the order of the fields on the page. */
export function resumer(champs: readonly Champ[], erreurs: Erreurs): LigneResume[] {
  const rang = new Map(champs.map((c, i) => [c.nom, i]));
  const rangDe = (chemin: string) => rang.get(/^[^.[]+/.exec(chemin)?.[0] ?? '') ?? champs.length;
  return Object.entries(erreurs)
    .sort(([a], [b]) => rangDe(a) - rangDe(b))
    .map(([chemin, phrase]) => ({ id: idChamp(chemin), libelle: libelleChemin(champs, chemin), phrase }));
}

/** The errors left once a field was touched: its own, those inside it and those around it no longer hold. */
export const sansErreurs = (erreurs: Erreurs, chemin: string): Erreurs =>
  Object.fromEntries(Object.entries(erreurs).filter(([c]) => !contient(chemin, c) && !contient(c, chemin)));
const contient = (dehors: string, dedans: string): boolean =>
  dedans === dehors || dedans.startsWith(`${dehors}.`) || dedans.startsWith(`${dehors}[`);
