import type { Questionnaire } from './modele.js';
import { OCCUPATION, ORIGINE } from './pages/logement.js';
import { RESSOURCES, TRAVAIL } from './pages/moyens.js';
import { COMPOSITION, IDENTITE } from './pages/personnes.js';
import { ADMINISTRATIF, LIENS_BESOINS, SOUHAITS } from './pages/projets.js';
import { PROTECTION, SANTE, SEJOUR } from './pages/restreintes.js';

/** What surveys told field by field used to be kept under. */
export const VERSION_COURTE_ANCIENNE = 'homogeneise-1';
/** The version shipped with the service. */
export const VERSION_LIVREE = 'homogeneise-2';
/** Told field by field, a survey answers some of its questions only: it is kept under the name of what was asked (R2.71). */
export const VERSION_COURTE = `${VERSION_LIVREE}-courte`;

/** The shipped questionnaire: one for NPNRU and LHI (R2.1, R2.5), covering what the step asks (R2.20). Its wording is to be validated by the CACL. */
export const QUESTIONNAIRE_LIVRE: Questionnaire = {
  title: 'Enquête sociale',
  description: 'Questionnaire homogénéisé du NPNRU et de la LHI ; rédaction à valider par la CACL.',
  pages: [
    IDENTITE,
    COMPOSITION,
    OCCUPATION,
    ORIGINE,
    RESSOURCES,
    TRAVAIL,
    SANTE,
    PROTECTION,
    ADMINISTRATIF,
    SEJOUR,
    SOUHAITS,
    LIENS_BESOINS,
  ],
};
