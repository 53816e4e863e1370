import type { Charte } from './charte.js';
import { CHAMP_VERSION, CHAMPS_BASE, CHAMPS_MOTIF, CHAMPS_REGLE } from './champs-base.js';
import { controleDe, controleDesChamps } from './controle-champs.js';
import {
  dictionnaireDe,
  facultativement,
  faux,
  objetDe,
  type Controle,
  type ErreurCharte,
} from './controles.js';
import { LISTE_SECTIONS, SECTIONS_DEFAUT } from './sections/index.js';
import { echeancesNulles } from './echelles.js';
import { CODES_TACHES } from './taches.js';
import { estObjet } from '../noyau/objet.js';

const CODE_MOTIF = /^[a-z0-9][a-z0-9-]{0,59}$/;

const BASE: Readonly<Record<string, Controle>> = {
  version: controleDe(CHAMP_VERSION),
  ...Object.fromEntries(Object.entries(CHAMPS_BASE).map(([nom, champ]) => [nom, controleDe(champ)])),
  taches: dictionnaireDe(
    (code) => (CODES_TACHES as readonly string[]).includes(code),
    'n’est pas une tâche connue',
    controleDesChamps(CHAMPS_REGLE),
  ),
  motifsRefus: dictionnaireDe(
    (code) => CODE_MOTIF.test(code),
    'doit être un code en minuscules sans accent',
    controleDesChamps(CHAMPS_MOTIF),
  ),
};

/** A section of a file exported by an older service: without what it no longer has, with what it did not have yet (R10.1). */
function actualiser(json: unknown): unknown {
  if (!estObjet(json)) return json;
  const sections = LISTE_SECTIONS.flatMap(([cle, { defaut, ajoutes = [], retires = [] }]) => {
    const dite = json[cle];
    if (!estObjet(dite)) return [];
    const gardes = Object.entries(dite).filter(([champ]) => !retires.includes(champ));
    const manquants = Object.entries(defaut).filter(([champ]) => ajoutes.includes(champ) && !(champ in dite));
    return manquants.length === 0 && gardes.length === Object.keys(dite).length
      ? []
      : [[cle, Object.fromEntries([...gardes, ...manquants])] as const];
  });
  return { ...json, ...Object.fromEntries(sections) };
}

/** The base and every section; a section may be left out, the shipped one is then taken. */
const CONTENU = objetDe({
  ...BASE,
  ...Object.fromEntries(
    LISTE_SECTIONS.map(([cle, { champs }]) => [cle, facultativement(controleDesChamps(champs))]),
  ),
});

/** A measure that a grid proposes can be opened: it is in the catalogue of the same version (R0.34). */
function mesuresProposees({ catalogue, orientations, accesLogement }: Charte): ErreurCharte[] {
  const connue = (code: string | undefined) =>
    code === undefined || catalogue.mesures.some((m) => m.code === code);
  const inconnue = (chemin: string, code: string | undefined) =>
    connue(code) ? [] : faux(chemin, `« ${code ?? ''} » n’est le code d’aucune mesure du catalogue (R0.34)`);
  return [
    ...orientations.situations.flatMap(({ mesures }, s) =>
      mesures.flatMap((code, m) => inconnue(`orientations.situations[${s}].mesures[${m}]`, code)),
    ),
    ...accesLogement.points.flatMap(({ mesure }, p) => inconnue(`accesLogement.points[${p}].mesure`, mesure)),
  ];
}

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
    ...echeancesNulles(charte),
    ...mesuresProposees(charte),
    ...LISTE_SECTIONS.flatMap(([cle, section]) =>
      (section.coherence?.(charte[cle] as never, charte) ?? []).map(({ chemin, motif }) => ({
        chemin: `${cle}.${chemin}`,
        motif,
      })),
    ),
  ];
}

/** Checks a content read from JSON: the charter it is, or every error with its path. */
export function lireCharte(lu: unknown): {
  readonly charte: Charte | null;
  readonly erreurs: readonly ErreurCharte[];
} {
  const json = actualiser(lu);
  const erreurs = CONTENU(json, '');
  if (erreurs.length > 0 || !estObjet(json)) return { charte: null, erreurs };
  const charte = { ...SECTIONS_DEFAUT, ...json } as Charte;
  const incoherences = coherence(charte);
  return incoherences.length > 0 ? { charte: null, erreurs: incoherences } : { charte, erreurs: [] };
}
