import { ETAPES, LIBELLES_ETAPES } from '../../domaine/charte/etapes.js';
import type { DossierListe } from '../../vues/liste-dossiers.js';
import type { Noms } from '../noms/annuaire.js';

/** What people call a step. */
export const libelleEtape = (code: string): string => {
  const etape = ETAPES.find((e) => e === code);
  return etape === undefined ? '' : LIBELLES_ETAPES[etape];
};

/** One dossier of a list, with the names that people read. */
export const ligneDossier = (dossier: DossierListe, noms: Noms) => ({
  ...dossier,
  libelleEtape: libelleEtape(dossier.etape),
  nomReferent: dossier.referent === null ? null : noms.personne(dossier.referent, 'referent'),
  nomOperation: dossier.nomOperation ?? 'Opération non déclarée',
});
