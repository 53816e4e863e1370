import { estObjet } from '../noyau/objet.js';

export interface ErreurCharte {
  /** Where in the content, e.g. `taches.signer-bail.echeance.duree`. */
  readonly chemin: string;
  readonly motif: string;
}

/** Says what is wrong with a value, if anything; never throws. */
export type Controle = (valeur: unknown, chemin: string) => ErreurCharte[];

export const faux = (chemin: string, motif: string): ErreurCharte[] => [{ chemin, motif }];

export const quand =
  (bon: (valeur: unknown) => boolean, motif: string): Controle =>
  (valeur, chemin) =>
    bon(valeur) ? [] : faux(chemin, motif);

/** What no screen can show and no base keeps: control characters, lone surrogates. */
const IMPROPRE = /[\p{Cc}\p{Cs}]/u;
const IMPROPRE_MULTILIGNE = /(?!\n)\p{Cc}|\p{Cs}/u;

/** A text that says something, of a length. */
export const unTexte = (max: number, multiligne = false): Controle =>
  quand(
    (v) =>
      typeof v === 'string' &&
      v.trim() !== '' &&
      v.length <= max &&
      !(multiligne ? IMPROPRE_MULTILIGNE : IMPROPRE).test(v),
    `doit être un texte de ${max} caractères au plus${multiligne ? '' : ', d’une ligne'}`,
  );

export const parmi = (...valeurs: string[]): Controle =>
  quand(
    (v) => typeof v === 'string' && valeurs.includes(v),
    `doit être l’une de ces valeurs : ${valeurs.join(', ')}`,
  );

export const unNombre = (min: number, max: number, entier: boolean): Controle =>
  quand(
    (v) => typeof v === 'number' && v >= min && v <= max && (!entier || Number.isInteger(v)),
    `doit être un nombre${entier ? ' entier' : ''} de ${min} à ${max}`,
  );

/** An object of these fields exactly. */
export const objetDe =
  (champs: Readonly<Record<string, Controle>>): Controle =>
  (valeur, chemin) => {
    if (!estObjet(valeur)) return faux(chemin, 'doit être un objet');
    const sous = (cle: string) => (chemin ? `${chemin}.${cle}` : cle);
    const inconnus = Object.keys(valeur).filter((cle) => !Object.hasOwn(champs, cle));
    return [
      ...inconnus.flatMap((cle) => faux(sous(cle), 'est inconnu')),
      ...Object.entries(champs).flatMap(([cle, controle]) => controle(valeur[cle], sous(cle))),
    ];
  };

export const listeDe =
  (controle: Controle, max: number, min = 0): Controle =>
  (valeur, chemin) => {
    if (!Array.isArray(valeur) || valeur.length > max || valeur.length < min) {
      const bornes = min > 0 ? `de ${min} à ${max} éléments` : `de ${max} éléments au plus`;
      return faux(chemin, `doit être une liste ${bornes}`);
    }
    return valeur.flatMap((element, rang) => controle(element, `${chemin}[${rang}]`));
  };

/** A dictionary whose keys and values are checked. */
export const dictionnaireDe =
  (cleAdmise: (cle: string) => boolean, motifCle: string, controle: Controle): Controle =>
  (valeur, chemin) => {
    if (!estObjet(valeur)) return faux(chemin, 'doit être un objet');
    return Object.entries(valeur).flatMap(([cle, v]) =>
      cleAdmise(cle) ? controle(v, `${chemin}.${cle}`) : faux(`${chemin}.${cle}`, motifCle),
    );
  };

/** A field that may be left out. */
export const facultativement =
  (controle: Controle): Controle =>
  (valeur, chemin) =>
    valeur === undefined ? [] : controle(valeur, chemin);
