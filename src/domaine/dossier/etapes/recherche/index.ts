import { ConsignerRecherche } from './consigner-recherche.js';
import { EngagerRecherche } from './engager-recherche.js';
import { RetrouverMenage } from './retrouver-menage.js';

export const ACTES_RECHERCHE = { EngagerRecherche, ConsignerRecherche, RetrouverMenage };
