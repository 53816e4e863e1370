import { ajouterMois, type DateCivile } from './instants.js';

/** What a text must look like, with the French sentence said when it does not. */
export interface Forme {
  /** Regular expression of the whole value, in what JSON Schema and every reader of it understand. */
  readonly motif: string;
  readonly dit: string;
}

const LETTRE = 'A-Za-zªµºÀ-ÖØ-öø-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff';
const CHIFFRES = '(?:\\D*\\d)';

/** A name that a person may bear, in any script: accents, apostrophes, hyphens, one letter; not signs alone, nor a number (R2.74). */
export const FORME_NOM: Forme = {
  motif: `^(?!.*\\d{4}).*[${LETTRE}].*$`,
  dit: 'doit être un nom : une lettre au moins, et pas un numéro',
};
/** 7 to 15 digits, with what people write between them (R2.74). */
export const FORME_TELEPHONE: Forme = {
  motif: `^(?=${CHIFFRES}{7,15}\\D*$)[+0-9(][-0-9 ().]{2,28}$`,
  dit: 'doit être un numéro de téléphone, de 7 à 15 chiffres',
};
/** The national number of a housing request, as it is copied: usually 18 digits. */
export const FORME_NUMERO_UNIQUE: Forme = {
  motif: '^(?=.*\\d)[0-9A-Za-z][-0-9A-Za-z ./]*$',
  dit: 'doit être un numéro : des chiffres, au besoin des lettres',
};
/** ISO 639 codes of the languages spoken in Guyane. Other words of three letters may be names: « Lao ». */
const CODES_LANGUES = [
  ...['fra', 'fre', 'gcr', 'hat', 'por', 'spa', 'eng', 'gyn', 'srn', 'djk', 'srm', 'car', 'plu', 'pal'],
  ...['hmn', 'hmv', 'mww', 'nld', 'dut', 'zho', 'chi', 'hak', 'cmn', 'fsl', 'oym', 'way', 'awn', 'eme'],
];
const sansCasse = (mot: string): string =>
  [...mot].map((lettre) => `[${lettre}${lettre.toUpperCase()}]`).join('');
/** A language, by its name: « zz » and « hat » are none (R2.75, R3.147). */
export const FORME_LANGUE: Forme = {
  motif: `^(?!(?:${CODES_LANGUES.map(sansCasse).join('|')})$)(?!.*\\d)[${LETTRE}].*[${LETTRE}].*[${LETTRE}].*$`,
  dit: 'doit être le nom d’une langue, en toutes lettres',
};

/** What two names that people take for one have in common: neither case, accents, spaces around or doubled, nor the way a sign is coded (R0.87). */
export const memeNom = (nom: string): string =>
  nom
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toUpperCase();

export const aLaForme = ({ motif }: Forme, texte: string): boolean => new RegExp(motif, 'u').test(texte);

const DIT = /[\p{L}\p{N}]/u;
/** Has a letter or a digit: signs and spaces alone say nothing. */
export const ditQuelqueChose = (texte: string): boolean => DIT.test(texte);
export const RIEN_DIT = 'doit contenir au moins une lettre ou un chiffre';

const AGE_MAX = 120;
/** Why nobody of a household was born that day (R0.4, R2.76); null when somebody may. */
export function naissanceFausse(naissance: DateCivile, jour: DateCivile): string | null {
  if (naissance > jour) return 'est dans le futur';
  return naissance < ajouterMois(jour, -12 * AGE_MAX) ? `donne un âge de plus de ${AGE_MAX} ans` : null;
}

/** C. civ. art. 413-2: a minor may be emancipated from sixteen, and sign. */
const AGE_EMANCIPATION = 16;
/** Why who was born that day does not stand for a household (R2.80); null when that person may. */
export const tropJeune = (naissance: DateCivile, jour: DateCivile): string | null =>
  naissance > ajouterMois(jour, -12 * AGE_EMANCIPATION)
    ? `donne moins de ${AGE_EMANCIPATION} ans : qui représente un ménage est majeur, ou mineur émancipé (C. civ. art. 413-2)`
    : null;
