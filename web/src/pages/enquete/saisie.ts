import type { PageModele, Reponses } from '../../commun/questionnaire/modele.ts';

/** How the restricted answers of this draft are known to whoever fills it: its own, read on a ground, or withheld. */
export type Restreint = 'siennes' | 'lues' | 'tues';

/** What is sent of the answers typed: restricted ones apart, and taken away by `null` when they are not ours to replace. */
export function corpsDe(pages: readonly PageModele[], donnees: Reponses, restreint: Restreint) {
  const noms = pages.filter((p) => p.restreint).flatMap((p) => p.elements.map((e) => e.name));
  const reponses = Object.fromEntries(Object.entries(donnees).filter(([nom]) => !noms.includes(nom)));
  if (restreint === 'tues') return { reponses };
  const dites = noms.flatMap((nom): [string, unknown][] =>
    nom in donnees ? [[nom, donnees[nom]]] : restreint === 'lues' ? [[nom, null]] : [],
  );
  return { reponses, restreintes: Object.fromEntries(dites) };
}

/** The page of the questionnaire where a question stands, from the path of one of its answers. */
export const pageDe = (pages: readonly PageModele[], chemin: string): number =>
  pages.findIndex((p) => p.elements.some((e) => e.name === chemin.split(/[.[]/)[0]));

/** What a question is called, from the path of one of its answers. */
export function titreDe(pages: readonly PageModele[], chemin: string): string {
  const [nom, rang] = chemin.split(/[.[\]]/);
  const titre = pages.flatMap((p) => p.elements).find((e) => e.name === nom)?.title;
  const numero = Number(rang) + 1;
  return `${titre ?? chemin}${rang !== undefined && rang !== '' && numero > 0 ? `, ${numero}` : ''}`;
}
