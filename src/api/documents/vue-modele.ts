import type { VersionModele } from '../../documents/magasin.js';
import type { Dictionnaire } from '../../domaine/documents/champs.js';
import { LANGUES_DOCUMENT } from '../../domaine/documents/modele.js';
import { modeleDe, type NomModele } from '../../domaine/documents/modeles.js';
import type { Noms } from '../noms/annuaire.js';

/** A model in the list. */
export function vueModeles(modele: NomModele) {
  const { titre, objet, langues } = modeleDe(modele);
  return {
    modele,
    titre,
    objet,
    langues: langues.map((code) => ({ code, libelle: LANGUES_DOCUMENT[code] })),
  };
}

interface ChampDecrit {
  readonly ecrit: string;
  readonly titre: string;
  readonly genre: 'texte' | 'condition' | 'liste';
  readonly exemple: string;
  readonly dans: string | null;
}

/** What may be written between braces, in the order of the dictionary, the fields of a list after it. */
function champsDecrits(dictionnaire: Dictionnaire, dans: string | null = null): readonly ChampDecrit[] {
  return Object.entries(dictionnaire).flatMap(([nom, champ]): readonly ChampDecrit[] => {
    const { titre, genre } = champ;
    if (genre === 'texte') return [{ ecrit: `{${nom}}`, titre, genre, exemple: champ.exemple, dans }];
    const ecrit = `{#${nom}}…{/${nom}}`;
    if (genre === 'condition') return [{ ecrit, titre, genre, exemple: champ.exemple ? 'oui' : 'non', dans }];
    return [{ ecrit, titre, genre, exemple: '', dans }, ...champsDecrits(champ.champs, titre)];
  });
}

export const vueModele = (modele: NomModele, versions: readonly VersionModele[], noms: Noms) => ({
  ...vueModeles(modele),
  champs: champsDecrits(modeleDe(modele).champs),
  versions: versions.map(({ modele: _modele, auteur, ...v }) => ({ ...v, auteur: noms.auteur(auteur).nom })),
});
