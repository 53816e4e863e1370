import { saisieInstant, ecrireInstant, lireDate } from './dates.ts';
import type { Champ, Saisie, SaisieInstant, SaisieObjet } from './champ.ts';
import { ecrireNombre, lireNombre } from './nombres.ts';
import { estObjet } from './schema.ts';

export type Corps = Readonly<Record<string, unknown>>;
const INSTANT_VIDE: SaisieInstant = { jour: '', heure: '' };

export const texteDe = (v: unknown): string => (typeof v === 'string' ? v : '');
export const textesDe = (v: unknown): string[] =>
  Array.isArray(v) ? v.filter((e: unknown) => typeof e === 'string') : [];
export const elementsDe = (v: unknown): unknown[] =>
  Array.isArray(v) ? v.map((e: unknown) => (estObjet(e) ? e['valeur'] : undefined)) : [];
export const instantDe = (v: unknown): SaisieInstant =>
  estObjet(v) ? { jour: texteDe(v['jour']), heure: texteDe(v['heure']) } : INSTANT_VIDE;

/** The empty value of a field; a required list starts with the elements it must have. */
export function saisieVide(champ: Champ): Saisie {
  switch (champ.genre) {
    case 'objet':
      return saisiesVides(champ.champs);
    case 'liste':
      return Array.from({ length: champ.facultatif ? 0 : champ.min }, () => ({
        valeur: saisieVide(champ.de),
      }));
    case 'multiple':
      return [];
    case 'instant':
      return { ...INSTANT_VIDE };
    default:
      return '';
  }
}
export const saisiesVides = (champs: readonly Champ[]): SaisieObjet =>
  Object.fromEntries(champs.map((c) => [c.nom, saisieVide(c)]));

/** The value to send for what was typed; undefined = nothing was. Unreadable values are sent as typed: the checks name them first. */
export function valeurDe(champ: Champ, saisie: unknown): unknown {
  switch (champ.genre) {
    case 'objet': {
      return champ.facultatif && estVide(saisie) ? undefined : versCorps(champ.champs, saisie);
    }
    case 'liste': {
      const lus = elementsDe(saisie).map((e) => valeurDe(champ.de, e));
      const pleins = lus.filter((v) => v !== undefined && v !== null);
      return champ.facultatif && pleins.length === 0 ? undefined : pleins;
    }
    case 'multiple': {
      const coches = textesDe(saisie);
      return champ.facultatif && coches.length === 0 ? undefined : coches;
    }
    case 'instant': {
      const lue = instantDe(saisie);
      return lue.jour === '' && lue.heure === '' ? undefined : (ecrireInstant(lue) ?? lue.jour);
    }
    default:
      return valeurSimple(champ, texteDe(saisie));
  }
}

function valeurSimple(champ: Champ, saisie: string): unknown {
  const net = saisie.trim();
  if (net === '') return undefined;
  if (champ.genre === 'nombre') return lireNombre(net) ?? net;
  if (champ.genre === 'oui-non') return net === 'oui';
  if (champ.genre === 'date') return lireDate(net) ?? net;
  return champ.genre === 'texte' && champ.multiligne ? saisie.trimEnd() : net;
}

/** The body of an act, from what was typed: nothing but its fields, and no empty one. */
export function versCorps(champs: readonly Champ[], saisie: unknown): Corps {
  const source = estObjet(saisie) ? saisie : {};
  const paires = champs.map((c): [string, unknown] => [c.nom, valeurDe(c, source[c.nom])]);
  return Object.fromEntries(paires.filter(([, v]) => v !== undefined));
}

/** What to put in the fields for known values (a record being done again); anything that does not fit is left empty. */
export function depuisValeur(champ: Champ, valeur: unknown): Saisie {
  switch (champ.genre) {
    case 'objet':
      return depuisCorps(champ.champs, valeur);
    case 'liste':
      return Array.isArray(valeur)
        ? valeur.map((v: unknown) => ({ valeur: depuisValeur(champ.de, v) }))
        : saisieVide(champ);
    case 'multiple': {
      const connues = new Set(champ.options.map((o) => o.valeur));
      return textesDe(valeur).filter((v) => connues.has(v));
    }
    case 'instant':
      return typeof valeur === 'string' ? { ...saisieInstant(valeur) } : saisieVide(champ);
    case 'nombre':
      return typeof valeur === 'number' ? ecrireNombre(valeur, champ.euros) : '';
    case 'oui-non':
      return typeof valeur === 'boolean' ? (valeur ? 'oui' : 'non') : '';
    case 'choix':
      return champ.options.some((o) => o.valeur === valeur) ? texteDe(valeur) : '';
    default:
      return texteDe(valeur);
  }
}
export function depuisCorps(champs: readonly Champ[], corps: unknown): SaisieObjet {
  const source = estObjet(corps) ? corps : {};
  return Object.fromEntries(champs.map((c) => [c.nom, depuisValeur(c, source[c.nom])]));
}

/** A kept draft, fitted to the fields of today: what no longer has its place is dropped, what is missing is empty. */
export function ajuster(champs: readonly Champ[], brouillon: unknown): SaisieObjet {
  const source = estObjet(brouillon) ? brouillon : {};
  return Object.fromEntries(champs.map((c) => [c.nom, ajusterUn(c, source[c.nom])]));
}
function ajusterUn(champ: Champ, saisie: unknown): Saisie {
  if (champ.genre === 'objet') return ajuster(champ.champs, saisie);
  if (champ.genre === 'liste') {
    return Array.isArray(saisie)
      ? elementsDe(saisie).map((e) => ({ valeur: ajusterUn(champ.de, e) }))
      : saisieVide(champ);
  }
  if (champ.genre === 'instant') return { ...instantDe(saisie) };
  if (champ.genre === 'multiple' || champ.genre === 'choix') return depuisValeur(champ, saisie);
  return texteDe(saisie);
}

/** Was anything typed? */
export function estVide(saisie: unknown): boolean {
  if (typeof saisie === 'string') return saisie.trim() === '';
  if (Array.isArray(saisie))
    return saisie.every((e: unknown) => (estObjet(e) ? estVide(e['valeur']) : false));
  if (estObjet(saisie)) return Object.values(saisie).every(estVide);
  return true;
}
