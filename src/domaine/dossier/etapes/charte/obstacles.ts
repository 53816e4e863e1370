import type { Charte } from '../../../charte/charte.js';
import { regimeDe } from '../../../charte/regimes.js';
import { TACHES } from '../../../charte/taches.js';
import type { EtatDossier } from '../../etat.js';
import { entreeDe } from '../accompagnement/catalogue.js';
import { ouvertes } from '../accompagnement/mesures/etat.js';
import { parcoursEnCours, type ParcoursSpecifique } from '../accompagnement/parcours/etat.js';
import { enCours } from '../accompagnement/regularisation/etat.js';

/** Why a dossier cannot go over to a version: the rule, and a sentence. */
export interface Obstacle {
  readonly regle: string;
  readonly motif: string;
}

type Verification = (etat: EtatDossier, nouvelle: Charte) => readonly string[];

/** An open task that the new version does not know would never end. */
const tachesInconnues: Verification = ({ taches }, nouvelle) =>
  [...new Set(taches.filter((t) => t.etat === 'a-faire').map(({ code }) => code))]
    .filter((code) => !nouvelle.taches[code])
    .map((code) => `La tâche « ${TACHES[code].libelle} » est ouverte, et cette version ne la connaît pas`);

/** A reason given by a household must keep its words and its weight. */
const motifsDisparus: Verification = ({ propositions }, { motifsRefus, refus }) => {
  const codes = propositions.flatMap(({ motifRefus }) => motifRefus ?? []);
  return [...new Set(codes)]
    .filter((code) => !Object.hasOwn(motifsRefus, code) && !refus.motifs.some((m) => m.code === code))
    .map((code) => `Un refus porte le motif « ${code} », qui n’existe pas dans cette version`);
};

/** The law that a household is under does not vanish with a version (R9.3). */
const regimesDisparus: Verification = ({ regimes }, nouvelle) =>
  regimes
    .filter(({ code }) => !regimeDe(nouvelle, code))
    .map(({ code }) => `Le dossier est sous le régime « ${code} », que cette version ne connaît pas`);

/** A measure under way keeps its mission, its term and its outcomes in the catalogue (R3.19). */
const mesuresDisparues: Verification = (etat, { catalogue }) =>
  [...new Set(ouvertes(etat).map(({ code }) => code))]
    .filter((code) => !entreeDe(catalogue.mesures, code))
    .map((code) => `La mesure « ${code} » est en cours, et cette version ne l’a plus à son catalogue`);

/** Which path it is says something of a person's health: it is not named (R3.40). */
function parcoursDisparu({ prive }: ParcoursSpecifique, { parcoursSpecifiques }: Charte): string[] {
  if (!prive) return [];
  const connu = entreeDe(parcoursSpecifiques.parcours, prive.nature);
  if (!connu) return ['Un parcours spécifique est en cours, et cette version ne le connaît pas'];
  return prive.etape === null || entreeDe(connu.etapes, prive.etape)
    ? []
    : ['L’étape attendue du parcours spécifique en cours n’existe pas dans cette version'];
}
const parcoursDisparus: Verification = (etat, nouvelle) => [
  ...new Set(parcoursEnCours(etat).flatMap((p) => parcoursDisparu(p, nouvelle))),
];

const regularisationsDisparues: Verification = (etat, { regularisations }) =>
  [...new Set(enCours(etat).map(({ nature }) => nature))]
    .filter((nature) => !entreeDe(regularisations.natures, nature))
    .map((nature) => `Une régularisation « ${nature} » est en cours, et cette version ne la connaît pas`);

/** All that may keep a dossier from migrating. What a step keeps of the charter by its code is checked by one line here. */
const VERIFICATIONS: readonly Verification[] = [
  tachesInconnues,
  motifsDisparus,
  regimesDisparus,
  mesuresDisparues,
  parcoursDisparus,
  regularisationsDisparues,
];

export const obstaclesDe = (etat: EtatDossier, nouvelle: Charte): readonly Obstacle[] =>
  VERIFICATIONS.flatMap((verifier) => verifier(etat, nouvelle)).map((motif) => ({ regle: 'R10.5', motif }));
