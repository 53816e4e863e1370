import { unique, type Devoir } from '../definition.js';

/** While a household cannot be reached, someone is looking for it, whatever its step (R6.10). */
export const DEVOIRS_RECHERCHE: readonly Devoir[] = [
  {
    code: 'rechercher-menage',
    dus: unique(({ suivi }) => suivi.recherche?.fait ?? null),
    ouvertePar: ['RechercheEngagee'],
    accompliPar: ['MenageRetrouve', 'DossierClos'],
    actes: ['ConsignerRecherche', 'RetrouverMenage'],
    cesseALaCloture: true,
  },
];
