import { lireDuree } from '../noyau/delais.js';
import { estDateCivile } from '../noyau/instants.js';
import { PROPRIETAIRES, type Charte } from './charte.js';
import { controleDesChamps } from './controle-champs.js';
import {
  dictionnaireDe,
  estObjet,
  facultativement,
  faux,
  listeDe,
  objetDe,
  parmi,
  quand,
  unNombre,
  unTexte,
  type Controle,
  type ErreurCharte,
} from './controles.js';
import { LISTE_SECTIONS, SECTIONS_DEFAUT } from './sections/index.js';
import { CODES_TACHES } from './taches.js';

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
  pour: parmi(...PROPRIETAIRES),
  rappels: listeDe(DELAI, 20),
  echeance: DELAI,
  escalades: listeDe(objetDe({ apres: DELAI, vers: parmi('pilote', 'direction', 'commission') }), 20),
});
const CODE_MOTIF = /^[a-z0-9][a-z0-9-]{0,59}$/;

const BASE: Readonly<Record<string, Controle>> = {
  version: quand(
    (v) => typeof v === 'string' && /^[A-Za-z0-9][A-Za-z0-9_.-]{0,59}$/.test(v),
    'doit être fait de lettres sans accent, de chiffres, de tirets ou de points',
  ),
  libelle: unTexte(200),
  enVigueurDu: quand((v) => typeof v === 'string' && estDateCivile(v), 'doit être une date AAAA-MM-JJ'),
  source: unTexte(1000, true),
  taches: dictionnaireDe(
    (code) => (CODES_TACHES as readonly string[]).includes(code),
    'n’est pas une tâche connue',
    REGLE,
  ),
  offresAvantCasSpecifique: unNombre(1, 100, true),
  motifsRefus: dictionnaireDe(
    (code) => CODE_MOTIF.test(code),
    'doit être un code en minuscules sans accent',
    objetDe({
      libelle: unTexte(200),
      compte: quand((v) => typeof v === 'boolean', 'doit être vrai ou faux'),
    }),
  ),
  validiteEnquete: DELAI,
};

/** The base and every section; a section may be left out, the shipped one is then taken. */
const CONTENU = objetDe({
  ...BASE,
  ...Object.fromEntries(
    LISTE_SECTIONS.map(([cle, { champs }]) => [cle, facultativement(controleDesChamps(champs))]),
  ),
});

/** What the fields cannot say one by one. */
function coherence(charte: Charte): ErreurCharte[] {
  const { taches, motifsRefus } = charte;
  const sansSuivi = taches['etablir-bilan'] && !taches['contact-12-mois'];
  return [
    ...(Object.keys(motifsRefus).length === 0
      ? faux('motifsRefus', 'doit nommer au moins un motif (R4.5)')
      : []),
    ...(sansSuivi
      ? faux('taches.etablir-bilan', 'suppose la tâche contact-12-mois, qu’elle suit (R6.3)')
      : []),
    ...LISTE_SECTIONS.flatMap(([cle, section]) =>
      (section.coherence?.(charte[cle] as never, charte) ?? []).map(({ chemin, motif }) => ({
        chemin: `${cle}.${chemin}`,
        motif,
      })),
    ),
  ];
}

/** Checks a content read from JSON: the charter it is, or every error with its path. */
export function lireCharte(json: unknown): {
  readonly charte: Charte | null;
  readonly erreurs: readonly ErreurCharte[];
} {
  const erreurs = CONTENU(json, '');
  if (erreurs.length > 0 || !estObjet(json)) return { charte: null, erreurs };
  const charte = { ...SECTIONS_DEFAUT, ...json } as Charte;
  const incoherences = coherence(charte);
  return incoherences.length > 0 ? { charte: null, erreurs: incoherences } : { charte, erreurs: [] };
}
