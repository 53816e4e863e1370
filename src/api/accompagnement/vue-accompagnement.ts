import type { Charte } from '../../domaine/charte/charte.js';
import type { EtatDossier } from '../../domaine/dossier/etat.js';
import type { Personne } from '../../domaine/noyau/acteur.js';
import { litLesTextes } from '../dossiers/visibilite.js';
import type { Noms } from '../noms/annuaire.js';
import { vueBail, vueContrat, vuePieces, vueRegularisation } from './vue-contrats.js';
import { vueEvaluation, vueOrientation, vueParcours, vueSecurisation } from './vue-grilles.js';
import { dire, vueConsentement, vueDesaccord, vueMesure, type Cadre } from './vue-mesures.js';

/** An agreement for a path of its own says that there is one (R3.122). */
const SPECIFIQUE = 'specifique';

/** Organisations to name. */
export const organisationsDe = ({ accompagnement }: EtatDossier): (string | null)[] => [
  ...accompagnement.mesures.map((m) => m.organisation),
  ...accompagnement.consentements.map((c) => c.partenaire),
  ...accompagnement.orientations.map((o) => o.partenaire),
  ...accompagnement.bauxGlissants.map((b) => b.titulaire),
];

/** A partner is shown the measures it was mandated for, with what it wrote of them, and the agreements that hold (R3.17). */
function vuePartenaire(cadre: Cadre, organisation: string | undefined) {
  const { accompagnement } = cadre.etat;
  const siennes = accompagnement.mesures.filter(
    (m) => m.organisation !== null && m.organisation === organisation,
  );
  return {
    consentements: accompagnement.consentements
      .filter((c) => c.portee !== SPECIFIQUE)
      .map((c) => vueConsentement(cadre, c)),
    mesures: siennes.map((m) => vueMesure({ ...cadre, textes: true }, m)),
    desaccords: accompagnement.desaccords
      .filter((d) => siennes.some((m) => m.id === d.mesure))
      .map((d) => vueDesaccord(cadre, d)),
    contrats: [],
    pieces: vuePieces(cadre),
    regularisations: accompagnement.regularisations.map((r) => vueRegularisation(cadre, r)),
    bauxGlissants: accompagnement.bauxGlissants.map((b) => vueBail(cadre, b)),
    evaluations: accompagnement.evaluations.map((e) => vueEvaluation(cadre, e, undefined)),
    securisations: [],
    orientations: [],
    obligations: [],
    parcours: [],
    reserve: false,
  };
}

/** The accompaniment as this caller may know it. */
export function vueAccompagnement(etat: EtatDossier, charte: Charte, acteur: Personne, noms: Noms) {
  const cadre: Cadre = { etat, charte, noms, textes: litLesTextes(etat, acteur) };
  if (acteur.role === 'partenaire') return vuePartenaire(cadre, acteur.organisation);
  const { accompagnement: a } = etat;
  /** What tells the situation of the household is for who follows it, and for the pilot (R3.161, R3.145). */
  const aQuiSuit = <T>(dits: readonly T[]): readonly T[] => (cadre.textes ? dits : []);
  const suit = acteur.role === 'referent' && cadre.textes;
  return {
    consentements: a.consentements
      .filter((c) => cadre.textes || (c.portee !== SPECIFIQUE && c.mesure === null))
      .map((c) => vueConsentement(cadre, c)),
    mesures: aQuiSuit(a.mesures).map((m) => vueMesure(cadre, m)),
    desaccords: aQuiSuit(a.desaccords).map((d) => vueDesaccord(cadre, d)),
    pieces: vuePieces(cadre),
    contrats: aQuiSuit(a.contrats).map((c) => vueContrat(cadre, c)),
    regularisations: a.regularisations.map((r) => vueRegularisation(cadre, r)),
    bauxGlissants: a.bauxGlissants.map((b) => vueBail(cadre, b)),
    evaluations: a.evaluations.map((e, rang) => vueEvaluation(cadre, e, a.evaluations[rang - 1])),
    securisations: aQuiSuit(a.securisations).map((s) => vueSecurisation(cadre, s)),
    orientations: aQuiSuit(a.orientations).map((o) => vueOrientation(cadre, o)),
    obligations: a.obligations.map((o) => ({
      le: o.fait.le,
      themes: o.themes.map((code) => dire(charte.accompagnement.obligationsLocatives, code)),
    })),
    parcours: aQuiSuit(a.parcours).map((p) => vueParcours(cadre, p, suit)),
    reserve: !cadre.textes,
  };
}
