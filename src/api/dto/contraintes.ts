import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import type { Champ } from '../../domaine/noyau/champs.js';
import { estDateCivile, lireInstant } from '../../domaine/noyau/instants.js';
import { ditQuelqueChose, RIEN_DIT } from '../../domaine/noyau/textes.js';
import { contientNir, defautTexte } from './textes.js';

/** Constraint whose failure is a malformed request (400), not refused data (422). */
export const TEXTE_SAIN = 'texteSain';
const MONTANT_MAX = 10_000_000;

const texteSain = (multiligne: boolean) =>
  ValidateBy({
    name: TEXTE_SAIN,
    validator: {
      validate: (v: unknown) => typeof v !== 'string' || defautTexte(v, multiligne) === null,
      defaultMessage: (args) =>
        typeof args?.value === 'string' ? (defautTexte(args.value, multiligne) ?? '') : '',
    },
  });

const verifier = (name: string, message: string, bon: (v: string) => boolean) =>
  ValidateBy({
    name,
    validator: { validate: (v: unknown) => typeof v === 'string' && bon(v), defaultMessage: () => message },
  });

/** Beyond, a text carries a whole document: `{}` is one. */
const PHRASES_MAX = 4000;

const texteDe = (max: number, multiligne: boolean, facultatif: boolean): PropertyDecorator[] => [
  verifier('dit', RIEN_DIT, (v) => v.trim() === '' || max > PHRASES_MAX || ditQuelqueChose(v)),
  verifier(
    'nonVide',
    'ne peut pas être vide',
    (v) => v.trim() !== '' || (facultatif && v === ''), // nothing written is nothing said; blanks would pass for a reason
  ),
  verifier(
    'sansNir',
    'contient un numéro de sécurité sociale, qui ne doit pas être enregistré',
    (v) => !contientNir(v),
  ),
  MaxLength(max, { message: `est trop long (${max} caractères au plus)` }),
  texteSain(multiligne),
  IsString({ message: 'doit être un texte' }),
];

const bornes = (min: number, max: number): PropertyDecorator[] => [
  Min(min, { message: `doit être au moins ${min}` }),
  Max(max, { message: `doit être au plus ${max}` }),
];

/** Written with two decimals it is the same number: 5e-324 is not an amount. */
const EUROS = ValidateBy({
  name: 'euros',
  validator: {
    validate: (v: unknown) => typeof v === 'number' && Number(v.toFixed(2)) === v,
    defaultMessage: () => 'doit être un nombre d’euros, deux décimales au plus',
  },
});

/** A list of codes says each once; its elements come one by one in an object. */
const SANS_DOUBLON = ValidateBy({
  name: 'sansDoublon',
  validator: {
    validate: (v: unknown) => {
      if (!Array.isArray(v)) return true;
      const dits = v.map((element: unknown) => JSON.stringify(element));
      return new Set(dits).size === dits.length;
    },
    defaultMessage: () => 'dit deux fois la même valeur',
  },
});

/** Constraints of a kind of field, the most particular first: the last one that fails is the one said. */
const PAR_GENRE: { [G in Champ['genre']]: (c: Extract<Champ, { genre: G }>) => PropertyDecorator[] } = {
  texte: (c) => [
    ...(c.forme ? [Matches(new RegExp(c.forme.motif, 'u'), { message: c.forme.dit })] : []),
    ...texteDe(c.max, c.multiligne === true, c.facultatif === true),
  ],
  reference: () => texteDe(100, false, false),
  entier: (c) => [...bornes(c.min, c.max), IsInt({ message: 'doit être un nombre entier' })],
  montant: () => [...bornes(0, MONTANT_MAX), EUROS],
  nombre: (c) => [...bornes(c.min, c.max), IsNumber({}, { message: 'doit être un nombre' })],
  'oui-non': () => [IsBoolean({ message: 'doit être vrai ou faux (true, false)' })],
  date: () => [
    verifier('dateCivile', 'doit être une date réelle entre 1900 et 2199, AAAA-MM-JJ', estDateCivile),
  ],
  instant: () => [
    verifier(
      'instant',
      'doit être une date réelle entre 1900 et 2199, AAAA-MM-JJ ou AAAA-MM-JJThh:mm:ss avec son décalage',
      (v) => lireInstant(v) !== null,
    ),
  ],
  choix: (c) => [
    IsIn(Object.keys(c.options), {
      message: `doit être l’une de ces valeurs : ${Object.keys(c.options).join(', ')}`,
    }),
  ],
  liste: (c) => [
    ...(c.de.genre === 'choix' ? [SANS_DOUBLON] : []),
    ValidateNested({ each: true, message: 'est mal formé' }),
    ArrayMinSize(c.min ?? 0, { message: `doit compter au moins ${c.min ?? 0} élément(s)` }),
    ArrayMaxSize(c.max, { message: `doit compter au plus ${c.max} éléments` }),
    IsArray({ message: 'doit être une liste' }),
  ],
  objet: () => [
    ValidateNested({ message: 'doit être un objet' }),
    ValidateBy({
      name: 'objet',
      validator: {
        validate: (v: unknown) => typeof v === 'object' && v !== null && !Array.isArray(v),
        defaultMessage: () => 'doit être un objet',
      },
    }),
  ],
};

const obligatoire = ({ regle }: Champ): PropertyDecorator =>
  IsDefined({ message: 'est obligatoire', ...(regle ? { context: { regle } } : {}) });

/** Every class-validator decorator of one field. */
export function decorateursDe(champ: Champ): PropertyDecorator[] {
  const parGenre = PAR_GENRE[champ.genre] as (c: Champ) => PropertyDecorator[];
  return [...parGenre(champ), champ.facultatif ? IsOptional() : obligatoire(champ)];
}
