import type { Champ, Champs } from '../noyau/champs.js';
import { estDateCivile, lireInstant } from '../noyau/instants.js';
import {
  facultativement,
  faux,
  listeDe,
  objetDe,
  parmi,
  quand,
  unNombre,
  unTexte,
  type Controle,
} from './controles.js';
import { estObjet } from '../noyau/objet.js';

const MONTANT_MAX = 10_000_000;
const deForme =
  (controle: Controle, motif: string, dit: string): Controle =>
  (valeur, chemin) => {
    const erreurs = controle(valeur, chemin);
    const conforme = typeof valeur === 'string' && new RegExp(motif, 'u').test(valeur);
    return erreurs.length > 0 || conforme ? erreurs : faux(chemin, dit);
  };

/** Two entries of a dictionary never have the same `code`. */
const codesUniques: Controle = (valeur, chemin) => {
  const codes = Array.isArray(valeur)
    ? valeur.map((e: unknown) => (estObjet(e) ? e['code'] : undefined))
    : [];
  const double = codes.findIndex((code, rang) => code !== undefined && codes.indexOf(code) < rang);
  return double < 0 ? [] : faux(`${chemin}[${double}].code`, 'est déjà celui d’un autre élément');
};

const PAR_GENRE: { [G in Champ['genre']]: (c: Extract<Champ, { genre: G }>) => Controle } = {
  texte: (c) => {
    const texte = unTexte(c.max, c.multiligne === true);
    return c.forme ? deForme(texte, c.forme.motif, c.forme.dit) : texte;
  },
  reference: () => unTexte(100),
  entier: (c) => unNombre(c.min, c.max, true),
  nombre: (c) => unNombre(c.min, c.max, false),
  montant: () => unNombre(0, MONTANT_MAX, false),
  'oui-non': () => quand((v) => typeof v === 'boolean', 'doit être vrai ou faux'),
  date: () => quand((v) => typeof v === 'string' && estDateCivile(v), 'doit être une date AAAA-MM-JJ'),
  instant: () =>
    quand(
      (v) => typeof v === 'string' && lireInstant(v) !== null,
      'doit être une date réelle avec son heure',
    ),
  choix: (c) => parmi(...Object.keys(c.options)),
  liste: (c) => {
    const liste = listeDe(controleDe(c.de), c.max, c.min);
    const estDictionnaire = c.de.genre === 'objet' && Object.hasOwn(c.de.champs, 'code');
    return estDictionnaire ? (v, chemin) => [...liste(v, chemin), ...codesUniques(v, chemin)] : liste;
  },
  objet: (c) => controleDesChamps(c.champs),
};

/** What one declared field accepts. */
export function controleDe<C extends Champ>(champ: C): Controle {
  const controle = (PAR_GENRE[champ.genre] as (c: Champ) => Controle)(champ);
  return champ.facultatif ? facultativement(controle) : controle;
}

/** An object of these declared fields, and no other. */
export const controleDesChamps = (champs: Champs): Controle =>
  objetDe(Object.fromEntries(Object.entries(champs).map(([nom, champ]) => [nom, controleDe(champ)])));
