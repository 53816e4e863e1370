import type { Contexte } from '../contexte.js';
import { empechement } from '../juger.js';
import { cheminDe, type ActeQuelconque } from '../noyau/acte.js';
import { schemaChamps, type SchemaJson } from '../noyau/schema.js';
import { ACTES_DOSSIER } from './actes.js';
import type { EtatDossier } from './etat.js';

/** One act that a role may do on dossiers: possible here and now, or why not. */
export interface ActePossible {
  readonly acte: string;
  /** Last part of its route, e.g. `informer-menage`. */
  readonly chemin: string;
  readonly libelle: string;
  readonly etape: string | null;
  readonly possible: boolean;
  /** Rule and reason of the refusal, when it is not possible. */
  readonly regle?: string;
  readonly motif?: string;
  /** JSON Schema of its body. */
  readonly schema: SchemaJson;
}

const ACTES: readonly ActeQuelconque[] = Object.values(ACTES_DOSSIER);

/** Every act that this person's role may do on a dossier that exists, with the reason when it cannot be done now. */
export function actesPossibles(etat: EtatDossier, contexte: Contexte): ActePossible[] {
  const { acteur } = contexte;
  if (acteur.type !== 'personne') return [];
  const duRole = ACTES.filter((a) => a.roles !== 'procedure' && a.roles.includes(acteur.role) && !a.cree);
  return duRole.map((acte) => {
    const refus = empechement('dossier', acte, etat, contexte);
    const champs = (refus ? undefined : acte.champsPour?.(etat as never, contexte as never)) ?? acte.champs;
    return {
      acte: acte.type,
      chemin: cheminDe(acte.type),
      libelle: acte.libelle,
      etape: acte.etape ?? null,
      possible: refus === null,
      ...(refus ? { regle: refus.regle, motif: refus.motif } : {}),
      schema: schemaChamps(champs),
    };
  });
}
