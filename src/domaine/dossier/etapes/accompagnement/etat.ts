import type { Fait } from '../../../noyau/evenement.js';
import type { BailGlissant } from './bail-glissant/etat.js';
import { enVigueur, type Consentement } from './consentement/etat.js';
import { contratEnVigueur, type Contrat } from './contrat/etat.js';
import type { Evaluation, Obligations, Orientation, Securisation } from './grilles/etat.js';
import type { Saisine } from './instance/etat.js';
import type { Desaccord, Mesure } from './mesures/etat.js';
import type { ParcoursDecline, ParcoursSpecifique } from './parcours/etat.js';
import { sansPieces, type PieceTenue } from './pieces/etat.js';
import type { Regularisation } from './regularisation/etat.js';

type Numerotes = 'consentements' | 'contrats' | 'mesures' | 'regularisations' | 'parcours' | 'orientations';

/** Step 3 and what goes on beside the next ones. What was written freely is null once the household is erased. */
export interface EtatAccompagnement {
  readonly consentements: readonly Consentement[];
  /** Papers of the file received, or waived (R3.126, R3.127). */
  readonly pieces: readonly PieceTenue[];
  readonly mesures: readonly Mesure[];
  readonly desaccords: readonly Desaccord[];
  readonly saisines: readonly Saisine[];
  /** Versions of the personalised contract, in order. */
  readonly contrats: readonly Contrat[];
  readonly regularisations: readonly Regularisation[];
  readonly bauxGlissants: readonly BailGlissant[];
  readonly evaluations: readonly Evaluation[];
  readonly securisations: readonly Securisation[];
  readonly orientations: readonly Orientation[];
  readonly obligations: readonly Obligations[];
  readonly parcours: readonly ParcoursSpecifique[];
  readonly parcoursDeclines: readonly ParcoursDecline[];
  /** Monthly points with the household (R3.6). */
  readonly points: readonly { readonly fait: Fait }[];
  /** How many of each were taken back as mistakes: their numbers are not given again (R3.97). */
  readonly retraits: Readonly<Record<Numerotes, number>>;
}

export const ACCOMPAGNEMENT_INITIAL: EtatAccompagnement = {
  consentements: [],
  pieces: [],
  mesures: [],
  desaccords: [],
  saisines: [],
  contrats: [],
  regularisations: [],
  bauxGlissants: [],
  evaluations: [],
  securisations: [],
  orientations: [],
  obligations: [],
  parcours: [],
  parcoursDeclines: [],
  points: [],
  retraits: { consentements: 0, contrats: 0, mesures: 0, regularisations: 0, parcours: 0, orientations: 0 },
};

/** The number of the next one: never that of another, even taken back. */
export const rangSuivant = (etat: EtatAccompagnement, quoi: Numerotes): number =>
  etat[quoi].length + etat.retraits[quoi] + 1;

/** A fact said by mistake: what it brought goes with it (R0.5). */
export function oublier(etat: EtatAccompagnement, version: number): EtatAccompagnement {
  const oublie = etat.contrats.find((c) => c.fait.version === version)?.id;
  const consentements = etat.consentements.filter((c) => c.fait.version !== version);
  return {
    ...etat,
    consentements,
    pieces: sansPieces(etat.pieces, version),
    points: etat.points.filter(({ fait }) => fait.version !== version),
    contrats: etat.contrats
      .filter(({ id }) => id !== oublie)
      .map((c) => (oublie !== undefined && c.remplacePar === oublie ? { ...c, remplacePar: null } : c)),
    retraits: {
      ...etat.retraits,
      consentements: etat.retraits.consentements + etat.consentements.length - consentements.length,
      contrats: etat.retraits.contrats + (oublie === undefined ? 0 : 1),
    },
  };
}

/** The agreement and the contract left in force, as standing facts: what was withdrawn had taken their place. */
export function restants(accompagnement: EtatAccompagnement): Readonly<Record<string, Fait>> {
  const consentement = enVigueur({ accompagnement }).at(-1)?.fait;
  const contrat = contratEnVigueur({ accompagnement })?.fait;
  return { ...(consentement ? { consentement } : {}), ...(contrat ? { contrat } : {}) };
}

/** A fact whose date was corrected. */
export function redater(etat: EtatAccompagnement, version: number, le: string): EtatAccompagnement {
  const dater = <T extends { readonly fait: { readonly version: number } }>(element: T): T =>
    element.fait.version === version ? { ...element, fait: { version, le } } : element;
  return {
    ...etat,
    consentements: etat.consentements.map(dater),
    pieces: etat.pieces.map(dater),
    points: etat.points.map(dater),
    contrats: etat.contrats.map(dater),
  };
}

/** Without what people wrote or answered: what is left once the household's key is destroyed (R8.4). */
export const effacer = (etat: EtatAccompagnement): EtatAccompagnement => ({
  ...etat,
  mesures: etat.mesures.map((m) => ({
    ...m,
    intervenant: null,
    bilan: null,
    rapports: m.rapports.map((r) => ({ ...r, texte: null })),
  })),
  desaccords: etat.desaccords.map((d) => ({ ...d, motif: null })),
  saisines: etat.saisines.map((s) => ({ ...s, precisions: null })),
  contrats: etat.contrats.map((c) => ({ ...c, textes: null })),
  regularisations: etat.regularisations.map((r) => ({ ...r, precisions: null })),
  evaluations: etat.evaluations.map((e) => ({ ...e, prive: null })),
  orientations: etat.orientations.map((o) => ({ ...o, situation: null })),
  parcoursDeclines: etat.parcoursDeclines.map((p) => ({ ...p, nature: null })),
  parcours: etat.parcours.map((p) => ({
    ...p,
    prive: null,
    etapes: p.etapes.map((e) => ({ ...e, texte: null })),
  })),
});
