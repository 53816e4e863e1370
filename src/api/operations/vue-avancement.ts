import { LIBELLES_ETAPES } from '../../domaine/charte/etapes.js';
import type { avancement, DernierMenage } from '../../domaine/operation/avancement/avancement.js';
import { lire, lireListe } from './lisibilite.js';

type Avancement = ReturnType<typeof avancement>;

export interface Lecteur {
  /** Smallest count told; null = all of them. */
  readonly seuil: number | null;
  /** May this reader know which household is the last? */
  readonly voitMenages: boolean;
  readonly nommer: (referent: string) => string;
}

function vueDernier(dernier: DernierMenage | null, { voitMenages, nommer }: Lecteur) {
  if (!dernier || !voitMenages) return null;
  const { id, reference, etape, referent, le, base, enRetard, suspendu, calcul } = dernier;
  return {
    ...{ dossier: id, reference, etape, base, enRetard, suspendu },
    calcul: calcul.map(({ mediane, ...e }) => ({
      ...e,
      libelle: LIBELLES_ETAPES[e.etape],
      medianeJours: mediane === null ? null : Math.round(mediane * 10) / 10,
    })),
    libelleEtape: LIBELLES_ETAPES[etape],
    nomReferent: referent === null ? null : nommer(referent),
    projeteLe: le,
  };
}

/** Where the operation stands, as this reader may know it (R1.13, R1.14, R1.17). */
export function vueAvancement(a: Avancement, lecteur: Lecteur) {
  const { seuil } = lecteur;
  return {
    calculeLe: a.calculeLe,
    total: { ...lire(a.total, seuil), clos: seuil !== null && a.total.clos < seuil ? null : a.total.clos },
    etapes: lireListe(a.etapes, seuil),
    immeubles: a.immeubles.map((i) => lire(i, seuil)),
    demolitions: a.demolitions.map(({ dernier, etapes, encoreLa, ...d }) => ({
      ...lire(d, seuil),
      etapes: lireListe(etapes, seuil),
      dernier: vueDernier(dernier, lecteur),
      encoreLa: lecteur.voitMenages ? encoreLa.map(({ id, reference }) => ({ dossier: id, reference })) : [],
      projeteLe: dernier?.le ?? null,
      base: dernier?.base ?? null,
    })),
    dernier: vueDernier(a.dernier, lecteur),
  };
}
