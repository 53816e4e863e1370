import { lireDuree } from '../noyau/delais.js';
import { estDateCivile } from '../noyau/instants.js';
import type { Charte } from './charte.js';
import { CODES_TACHES } from './taches.js';

export interface ErreurCharte {
  /** Where in the content, e.g. `taches.signer-bail.echeance.duree`. */
  readonly chemin: string;
  readonly motif: string;
}

type Objet = Readonly<Record<string, unknown>>;
/** Says what is wrong with a value, if anything; never throws. */
type Controle = (valeur: unknown, chemin: string) => ErreurCharte[];

const faux = (chemin: string, motif: string): ErreurCharte[] => [{ chemin, motif }];
const estObjet = (valeur: unknown): valeur is Objet =>
  typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);

const quand =
  (bon: (valeur: unknown) => boolean, motif: string): Controle =>
  (valeur, chemin) =>
    bon(valeur) ? [] : faux(chemin, motif);

const unTexte = (max: number): Controle =>
  quand(
    (v) => typeof v === 'string' && v.trim() !== '' && v.length <= max,
    `doit être un texte de ${max} caractères au plus`,
  );
const parmi = (...valeurs: string[]): Controle =>
  quand(
    (v) => typeof v === 'string' && valeurs.includes(v),
    `doit être l’une de ces valeurs : ${valeurs.join(', ')}`,
  );

/** An object of these fields exactly. */
const objetDe =
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

const listeDe =
  (controle: Controle, max: number): Controle =>
  (valeur, chemin) => {
    if (!Array.isArray(valeur) || valeur.length > max)
      return faux(chemin, `doit être une liste de ${max} éléments au plus`);
    return valeur.flatMap((element, rang) => controle(element, `${chemin}[${rang}]`));
  };

/** A dictionary whose keys and values are checked. */
const dictionnaireDe =
  (cleAdmise: (cle: string) => boolean, motifCle: string, controle: Controle): Controle =>
  (valeur, chemin) => {
    if (!estObjet(valeur)) return faux(chemin, 'doit être un objet');
    return Object.entries(valeur).flatMap(([cle, v]) =>
      cleAdmise(cle) ? controle(v, `${chemin}.${cle}`) : faux(`${chemin}.${cle}`, motifCle),
    );
  };

const MOIS_MAX = 1200;
const JOURS_MAX = 36_600;
const MS_MAX = JOURS_MAX * 86_400_000;

/** ISO 8601, a century at most; days and hours are not mixed, for hours ignore the calendar. */
function dureeAdmise(valeur: unknown): boolean {
  const duree = typeof valeur === 'string' && valeur.length <= 40 ? lireDuree(valeur) : null;
  if (!duree || duree.mois > MOIS_MAX || duree.jours > JOURS_MAX || duree.ms > MS_MAX) return false;
  return duree.ms === 0 || (duree.mois === 0 && duree.jours === 0);
}

const DELAI = objetDe({
  duree: quand(
    dureeAdmise,
    'doit être une durée ISO 8601 de cent ans au plus (P15D, P1M, PT3S), sans mêler jours et heures',
  ),
  calendrier: parmi('ouvre', 'civil'),
});
const REGLE = objetDe({
  pour: parmi('referent', 'pilote', 'bailleur'),
  rappels: listeDe(DELAI, 20),
  echeance: DELAI,
  escalades: listeDe(objetDe({ apres: DELAI, vers: parmi('pilote', 'direction', 'commission') }), 20),
});
const CODE_MOTIF = /^[a-z0-9][a-z0-9-]{0,59}$/;

const CONTENU = objetDe({
  version: quand(
    (v) => typeof v === 'string' && /^[A-Za-z0-9][A-Za-z0-9_.-]{0,59}$/.test(v),
    'doit être fait de lettres sans accent, de chiffres, de tirets ou de points',
  ),
  libelle: unTexte(200),
  enVigueurDu: quand((v) => typeof v === 'string' && estDateCivile(v), 'doit être une date AAAA-MM-JJ'),
  source: unTexte(1000),
  taches: dictionnaireDe(
    (code) => (CODES_TACHES as readonly string[]).includes(code),
    'n’est pas une tâche connue',
    REGLE,
  ),
  offresAvantCasSpecifique: quand(
    (v) => typeof v === 'number' && Number.isInteger(v) && v >= 1 && v <= 100,
    'doit être un nombre entier de 1 à 100',
  ),
  motifsRefus: dictionnaireDe(
    (code) => CODE_MOTIF.test(code),
    'doit être un code en minuscules sans accent',
    objetDe({
      libelle: unTexte(200),
      compte: quand((v) => typeof v === 'boolean', 'doit être vrai ou faux'),
    }),
  ),
  validiteEnquete: DELAI,
});

/** What the fields cannot say one by one. */
function coherence({ taches, motifsRefus }: Charte): ErreurCharte[] {
  const sansSuivi = taches['etablir-bilan'] && !taches['contact-12-mois'];
  return [
    ...(Object.keys(motifsRefus).length === 0
      ? faux('motifsRefus', 'doit nommer au moins un motif (R4.5)')
      : []),
    ...(sansSuivi
      ? faux('taches.etablir-bilan', 'suppose la tâche contact-12-mois, qu’elle suit (R6.3)')
      : []),
  ];
}

/** Checks a content read from JSON: the charter it is, or every error with its path. */
export function lireCharte(json: unknown): {
  readonly charte: Charte | null;
  readonly erreurs: readonly ErreurCharte[];
} {
  const erreurs = CONTENU(json, '');
  if (erreurs.length > 0) return { charte: null, erreurs };
  const charte = json as Charte;
  const incoherences = coherence(charte);
  return incoherences.length > 0 ? { charte: null, erreurs: incoherences } : { charte, erreurs: [] };
}
