import { AGREGATS, type Etats, type NomAgregat } from './agregats.js';
import type { Contexte } from './contexte.js';
import { empechement } from './juger.js';
import { cheminDe } from './noyau/acte.js';
import type { Champs } from './noyau/champs.js';

/** One act that a role may do on a stream: possible here and now, or why not. */
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
  /** Its fields, their choices narrowed to what the present state offers when it is possible. */
  readonly champs: Champs;
}

/** Every act that this person's role may do on a stream that exists, with the reason when it cannot be done now. */
export function actesPossibles<N extends NomAgregat>(
  nom: N,
  etat: Etats[N],
  contexte: Contexte,
): ActePossible[] {
  const { acteur } = contexte;
  if (acteur.type !== 'personne') return [];
  const actes = Object.values(AGREGATS[nom].actes);
  const duRole = actes.filter(
    (a) => a.roles !== 'procedure' && a.roles.includes(acteur.role) && !a.cree && !a.routePropre,
  );
  return duRole.map((acte) => {
    const refus = empechement(nom, acte, etat, contexte);
    const precises = refus ? undefined : acte.champsPour?.(etat as never, contexte as never);
    return {
      acte: acte.type,
      chemin: cheminDe(acte.type),
      libelle: acte.libelle,
      etape: acte.etape ?? null,
      possible: refus === null,
      ...(refus ? { regle: refus.regle, motif: refus.motif } : {}),
      champs: precises ?? acte.champs,
    };
  });
}
