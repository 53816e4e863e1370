import { sousChemin, type Champ, type ChampNombre, type ChampTexte, type Erreurs } from './champ.ts';
import { elementsDe, estVide, instantDe, texteDe, textesDe } from './corps.ts';
import { ecrireInstant, lireDate } from './dates.ts';
import { decimales, ecrireNombre, lireNombre } from './nombres.ts';
import { estObjet } from './schema.ts';

const pluriel = (n: number, mot: string): string => `${n} ${mot}${n > 1 ? 's' : ''}`;

function defautNombre({ entier, euros, min, max }: ChampNombre, saisie: string): string | null {
  const lu = lireNombre(saisie);
  if (lu === null) return euros ? 'Indiquez un montant, par exemple 1 234,56.' : 'Indiquez un nombre.';
  if (entier && !Number.isInteger(lu)) return 'Indiquez un nombre entier.';
  if (euros && decimales(saisie) > 2) return 'Indiquez deux décimales au plus.';
  if (lu < min) return `Indiquez au moins ${ecrireNombre(min, false)}.`;
  return lu > max ? `Indiquez au plus ${ecrireNombre(max, false)}.` : null;
}

function defautTexte({ max, motif, dit }: ChampTexte, saisie: string): string | null {
  if (saisie.length > max) return `Texte trop long : ${pluriel(max, 'caractère')} au plus.`;
  return motif && !motif.test(saisie) ? `Cette valeur ${dit ?? 'n’a pas la forme attendue'}.` : null;
}

const MANQUE: { readonly [G in Champ['genre']]?: string } = {
  choix: 'Choisissez une réponse.',
  'oui-non': 'Répondez par oui ou par non.',
  reference: 'Choisissez dans la liste.',
  date: 'Indiquez une date.',
  instant: 'Indiquez une date et une heure.',
};

/** The sentence said of one field that holds no other; null when nothing is wrong. */
function defaut(champ: Champ, saisie: unknown): string | null {
  if (estVide(saisie)) return champ.facultatif ? null : (MANQUE[champ.genre] ?? 'Ce champ est à remplir.');
  switch (champ.genre) {
    case 'texte':
      return defautTexte(champ, champ.multiligne ? texteDe(saisie).trimEnd() : texteDe(saisie).trim());
    case 'nombre':
      return defautNombre(champ, texteDe(saisie));
    case 'date':
      return lireDate(texteDe(saisie)) ? null : 'Indiquez une date réelle, par exemple 12/03/2026.';
    case 'instant':
      return ecrireInstant(instantDe(saisie)) ? null : 'Indiquez une date et une heure réelles.';
    default:
      return null;
  }
}

function defautTaille({ min, max }: { min: number; max: number }, compte: number): string | null {
  if (compte < min) return `Il en faut au moins ${min}.`;
  return compte > max ? `${max} au plus.` : null;
}

function examiner(champ: Champ, saisie: unknown, chemin: string): [string, string][] {
  if (champ.genre === 'objet') {
    if (champ.facultatif && estVide(saisie)) return [];
    return examinerTous(champ.champs, saisie, chemin);
  }
  if (champ.genre === 'liste') {
    const elements = elementsDe(saisie);
    const taille = champ.facultatif && elements.length === 0 ? null : defautTaille(champ, elements.length);
    return [
      ...(taille ? [[chemin, taille] as [string, string]] : []),
      ...elements.flatMap((e, i) => examiner(champ.de, e, `${chemin}[${i}]`)),
    ];
  }
  if (champ.genre === 'multiple') {
    const coches = textesDe(saisie).length;
    const taille = champ.facultatif && coches === 0 ? null : defautTaille(champ, coches);
    return taille ? [[chemin, taille]] : [];
  }
  const phrase = defaut(champ, saisie);
  return phrase ? [[chemin, phrase]] : [];
}
const examinerTous = (champs: readonly Champ[], saisie: unknown, chemin: string): [string, string][] =>
  champs.flatMap((c) => examiner(c, estObjet(saisie) ? saisie[c.nom] : undefined, sousChemin(chemin, c.nom)));

/** Every fault that can be told before sending, in the order of the fields. */
export const verifier = (champs: readonly Champ[], saisie: unknown): Erreurs =>
  Object.fromEntries(examinerTous(champs, saisie, ''));
