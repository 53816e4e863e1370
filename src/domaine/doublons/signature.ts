import type { EtatDossier } from '../dossier/etat.js';
import type { Identite } from '../dossier/menage.js';
import type { DateCivile } from '../noyau/instants.js';
import { simplifier } from '../territoire.js';

/** What a household is recognised by, whatever the way it was typed. `''` or null = not said. */
export interface Signature {
  /** Words of the surname and first names, sorted: accents, case, hyphens, particles and their order say nothing. */
  readonly noms: string;
  /** The same in one piece, surname first, then first names first: `Saint-Fleur` and `Saintfleur` are one name. */
  readonly colle: string;
  readonly colleInverse: string;
  readonly naissance: DateCivile | null;
  /** National significant digits: `0694 12-34-56` and `+594 694 123456` are one number. */
  readonly telephone: string;
  /** Numéro unique de demande de logement social (NUD). */
  readonly numeroUnique: string;
}

/** What more dossiers than this have in common (a day of birth, the number of a counter) says nothing of a household. */
export const PARTAGE_MAX = 25;

const PARTICULES: ReadonlySet<string> = new Set([
  'd',
  'de',
  'des',
  'du',
  'l',
  'la',
  'le',
  'les',
  'da',
  'dos',
  'van',
  'von',
]);
const CHIFFRES_NATIONAUX = 9;

/** Words that tell one name from another; a name made of particles only is kept whole. */
function mots(texte: string): string[] {
  const tous = simplifier(texte).split(' ');
  const dits = tous.filter((mot) => !PARTICULES.has(mot));
  return dits.length > 0 ? dits : tous;
}

function telephoneDe(texte = ''): string {
  const chiffres = texte.replace(/\D/g, '');
  return chiffres.length < CHIFFRES_NATIONAUX ? '' : chiffres.slice(-CHIFFRES_NATIONAUX);
}

export function signatureDe({ nom, prenom, dateNaissance, telephone, numeroUnique }: Identite): Signature {
  const [noms, prenoms] = [mots(nom), mots(prenom)];
  return {
    noms: [...noms, ...prenoms].sort().join(' '),
    colle: [...noms, ...prenoms].join(''),
    colleInverse: [...prenoms, ...noms].join(''),
    naissance: dateNaissance ?? null,
    telephone: telephoneDe(telephone),
    numeroUnique: simplifier(numeroUnique ?? '').replaceAll(' ', ''),
  };
}

/**
 * May this household be compared with the others, and so be guessed from them? The one filter of every search of duplicates:
 * neither the erased, nor those already set aside from the counts.
 */
export const comparable = ({ purge, menage, liens }: EtatDossier): boolean =>
  !purge && menage !== null && liens.horsCompte === null;
