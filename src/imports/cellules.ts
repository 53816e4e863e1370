import { estDateCivile, type DateCivile } from '../domaine/noyau/instants.js';
import { naissanceFausse, tropJeune } from '../domaine/noyau/textes.js';
import { lireCommune, simplifier, TYPOLOGIES, type Commune } from '../domaine/territoire.js';

/** A cell read: its value (undefined when it is empty), or why it is refused. */
export type Lue<V> = { readonly valeur: V | undefined } | { readonly motif: string };

const vide = { valeur: undefined };
const FORMULE = /^[=+\-@\t\r＝＋－＠]/;
const ERREUR_TABLEUR =
  /^#(REF!|N\/A|NA|VALUE!|VALEUR!|NAME\?|NOM\?|DIV\/0!|NUM!|NOMBRE!|NULL!|NUL!|SPILL!|GETTING_DATA)/i;
const ESPACES = /[\u00a0\u2007\u202f\u2009]/g;

const RETOURS = /\s*[\r\n]\s*/g;

/** A cell on one line without the spaces around it, no-break spaces made plain. */
export const nettoyer = (cellule: string): string =>
  cellule.normalize('NFC').replace(ESPACES, ' ').trim().replace(RETOURS, ' ');

/** What a spreadsheet leaves instead of a value; null when there is nothing to say. */
function defautTableur(texte: string): string | null {
  if (ERREUR_TABLEUR.test(texte)) return 'contient une erreur de tableur';
  return FORMULE.test(texte) ? 'commence comme une formule de tableur' : null;
}

export function texte(cellule: string): Lue<string> {
  if (cellule === '') return vide;
  const motif = defautTableur(cellule);
  return motif ? { motif } : { valeur: cellule };
}

/** A phone number may start with +; a number that a spreadsheet rounded is lost. */
export function telephone(cellule: string): Lue<string> {
  if (/^\+\d/.test(cellule)) return { valeur: cellule };
  return texte(cellule);
}

const NOMBRE = /^(?:\d{1,3}(?: \d{3})+|\d+)(?:[.,]\d+)?$/;

/** A number with a decimal comma or point, thousands separated by spaces, euros or not. */
export function nombre(cellule: string): Lue<number> {
  if (cellule === '') return vide;
  if (ERREUR_TABLEUR.test(cellule)) return { motif: 'contient une erreur de tableur' };
  const propre = cellule.replace(/ ?€$/, '');
  if (/^[-−]\s?\d/.test(propre)) return { motif: 'ne peut pas être négatif' };
  if (!NOMBRE.test(propre)) return { motif: 'n’est pas un nombre' };
  return { valeur: Number(propre.replaceAll(' ', '').replace(',', '.')) };
}

/** Decimal degrees, of either sign. */
export function coordonnee(cellule: string): Lue<number> {
  if (cellule === '') return vide;
  const propre = cellule.replace('−', '-').replace(',', '.');
  return /^-?\d{1,3}(\.\d{1,12})?$/.test(propre)
    ? { valeur: Number(propre) }
    : { motif: 'doit être en degrés décimaux (-52,3135)' };
}

export function entier(cellule: string): Lue<number> {
  const lu = nombre(cellule);
  return 'valeur' in lu && lu.valeur !== undefined && !Number.isInteger(lu.valeur)
    ? { motif: 'doit être un nombre entier' }
    : lu;
}

const OUI_NON: Readonly<Record<string, boolean>> = {
  oui: true,
  o: true,
  vrai: true,
  true: true,
  '1': true,
  non: false,
  n: false,
  faux: false,
  false: false,
  '0': false,
};

export function ouiNon(cellule: string): Lue<boolean> {
  if (cellule === '') return vide;
  const cle = simplifier(cellule);
  return Object.hasOwn(OUI_NON, cle) && !FORMULE.test(cellule)
    ? { valeur: OUI_NON[cle] }
    : { motif: 'doit être oui ou non' };
}

/** JJ/MM/AAAA or AAAA-MM-JJ, a day of the calendar, past or to come. */
export function dateCivile(cellule: string): Lue<DateCivile> {
  if (cellule === '') return vide;
  const [, jour = '', mois = '', annee = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(cellule) ?? [];
  const iso = annee === '' ? cellule : `${annee}-${mois.padStart(2, '0')}-${jour.padStart(2, '0')}`;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return { motif: 'doit être une date JJ/MM/AAAA ou AAAA-MM-JJ' };
  return estDateCivile(iso) ? { valeur: iso } : { motif: 'n’existe pas dans le calendrier' };
}

/** JJ/MM/AAAA or AAAA-MM-JJ, a day of the calendar, not to come, not older than 120 years. */
export function dateNaissance(cellule: string, aujourdhui: DateCivile): Lue<DateCivile> {
  if (cellule === '') return vide;
  const francaise = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(cellule);
  const [, jour = '', mois = '', annee = ''] = francaise ?? [];
  const iso = francaise ? `${annee}-${mois.padStart(2, '0')}-${jour.padStart(2, '0')}` : cellule;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return { motif: 'doit être une date JJ/MM/AAAA ou AAAA-MM-JJ' };
  if (iso > aujourdhui)
    return {
      motif:
        estDateCivile(iso) || Number(iso.slice(0, 4)) > 2199
          ? 'est dans le futur'
          : 'n’existe pas dans le calendrier',
    };
  const fausse = naissanceFausse(iso, aujourdhui) ?? (estDateCivile(iso) ? tropJeune(iso, aujourdhui) : null);
  if (fausse) return { motif: fausse };
  return estDateCivile(iso) ? { valeur: iso } : { motif: 'n’existe pas dans le calendrier' };
}

/** One of some values, whatever its accents, case and separators. */
export function parmi<V extends string>(
  cellule: string,
  valeurs: Readonly<Record<string, V>>,
  motif: string,
): Lue<V> {
  if (cellule === '') return vide;
  const cle = simplifier(cellule);
  const trouvee = Object.hasOwn(valeurs, cle) && !FORMULE.test(cellule) ? valeurs[cle] : undefined;
  return trouvee === undefined ? { motif } : { valeur: trouvee };
}

const TAILLES = Object.fromEntries(
  Object.values(TYPOLOGIES).flatMap((t) => [
    [t.toLowerCase(), t],
    [t.toLowerCase().replace('t', 't '), t],
  ]),
);
export const typologie = (cellule: string) => parmi(cellule, TAILLES, 'doit aller de T1 à T7');

export function commune(cellule: string): Lue<Commune> {
  if (cellule === '') return vide;
  const lue = FORMULE.test(cellule) ? null : lireCommune(cellule);
  return lue ? { valeur: lue } : { motif: 'n’est pas une commune de la CACL' };
}

/** Communes separated by `|`, each once. */
export function communes(cellule: string): Lue<Commune[]> {
  const noms = cellule.split('|').map((n) => n.trim());
  const lues = noms.filter((n) => n !== '').map(commune);
  const fausse = lues.findIndex((c) => 'motif' in c);
  if (fausse >= 0) return { motif: `le nom de rang ${fausse + 1} n’est pas une commune de la CACL` };
  const trouvees = lues.flatMap((c) => ('valeur' in c && c.valeur ? [c.valeur] : []));
  return trouvees.length === 0 ? vide : { valeur: [...new Set(trouvees)] };
}

/** The national number of a housing request: digits, whatever separates them; a rounded one is lost. */
export function numeroUnique(cellule: string): Lue<string> {
  const lu = texte(cellule);
  if ('motif' in lu || lu.valeur === undefined) return lu;
  if (/^\d[.,]\d+e\+?\d+$/i.test(lu.valeur)) return { motif: 'a été arrondi par le tableur' };
  const chiffres = lu.valeur.replace(/[\s.\-/]/g, '');
  return { valeur: /^\d{18}$/.test(chiffres) ? chiffres : lu.valeur };
}
