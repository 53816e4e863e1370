import { ACCES_LOGEMENT } from './acces-logement.js';
import { ACCOMPAGNEMENT_SECTION } from './accompagnement.js';
import { AGREMENTS } from './agrements.js';
import { ADEQUATION } from './adequation.js';
import { BORNES } from './bornes.js';
import { CALEOL } from './caleol.js';
import { COMMISSIONS } from './commissions.js';
import { CONCERTATION } from './concertation.js';
import { COTATION } from './cotation.js';
import { SECTION_DEMENAGEMENT } from './demenagement.js';
import { DOUBLONS } from './doublons.js';
import { SECTION_ENQUETE } from './enquete.js';
import { FRAGILITE } from './fragilite.js';
import { GUICHET } from './guichet.js';
import { MESURES } from './mesures.js';
import { ORIENTATIONS } from './orientations.js';
import { PARCOURS_SPECIFIQUES } from './parcours-specifiques.js';
import { PASSERELLES } from './passerelles.js';
import { PIECES } from './pieces.js';
import { PILOTAGE } from './pilotage.js';
import { SECTION_REFERENTS } from './referents.js';
import { REGULARISATIONS } from './regularisations.js';
import { REFUS } from './refus.js';
import { REGIMES } from './regimes.js';
import { SECTION_SUIVI } from './suivi.js';
import type { SectionQuelconque, ValeurSection } from './section.js';

/** Every section of the charter, by its key in the content. One line here is all it takes. */
export const SECTIONS = {
  pilotage: PILOTAGE,
  bornes: BORNES,
  concertation: CONCERTATION,
  enquete: SECTION_ENQUETE,
  catalogue: MESURES,
  agrements: AGREMENTS,
  accompagnement: ACCOMPAGNEMENT_SECTION,
  pieces: PIECES,
  regularisations: REGULARISATIONS,
  accesLogement: ACCES_LOGEMENT,
  orientations: ORIENTATIONS,
  parcoursSpecifiques: PARCOURS_SPECIFIQUES,
  doublons: DOUBLONS,
  guichet: GUICHET,
  passerelles: PASSERELLES,
  adequation: ADEQUATION,
  cotation: COTATION,
  commissions: COMMISSIONS,
  caleol: CALEOL,
  refus: REFUS,
  regimes: REGIMES,
  demenagement: SECTION_DEMENAGEMENT,
  fragilite: FRAGILITE,
  referents: SECTION_REFERENTS,
  suivi: SECTION_SUIVI,
};

export type CleSection = keyof typeof SECTIONS;
export type ContenuSections = { readonly [K in CleSection]: ValeurSection<(typeof SECTIONS)[K]> };

/** The same registry, its types forgotten, to be walked. */
export const LISTE_SECTIONS: readonly (readonly [CleSection, SectionQuelconque])[] = Object.entries(
  SECTIONS,
) as [CleSection, SectionQuelconque][];

/** The shipped content of every section. */
export const SECTIONS_DEFAUT = Object.fromEntries(
  LISTE_SECTIONS.map(([cle, { defaut }]) => [cle, defaut]),
) as ContenuSections;
