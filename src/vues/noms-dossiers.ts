import { nommable, type MenagesVus } from './filtre-dossiers.js';
import { Filtres } from './filtres.js';
import type { Lecteur } from './page.js';
import { visible, type Regard } from './regard.js';

export interface NomDossier {
  readonly id: string;
  readonly reference: string;
  readonly etape: string;
  /** null for a reader who may not know, or once erased. */
  readonly menage: { readonly nom: string; readonly prenom: string } | null;
}

interface Demande {
  readonly ids: readonly string[];
  /** Who reads; absent = everything. */
  readonly regard?: Regard | undefined;
  readonly menages?: MenagesVus | undefined;
}

/** Those of these dossiers that a reader may see, by id, named as far as it may know. */
export async function nommerDossiers(
  base: Lecteur,
  { ids, regard, menages }: Demande,
): Promise<ReadonlyMap<string, NomDossier>> {
  if (ids.length === 0) return new Map();
  const filtres = new Filtres();
  const voit = nommable(menages, filtres);
  filtres.si(ids, (p) => `d.id = ANY(${p})`).conditions.push(visible(regard, filtres));
  const { rows } = await base.query<NomDossier>(
    `SELECT d.id, d.reference, d.etape,
       CASE WHEN m.dossier_id IS NULL THEN NULL ELSE json_build_object('nom', m.nom, 'prenom', m.prenom) END AS menage
     FROM vues.dossier d LEFT JOIN personnel.menage m ON m.dossier_id = d.id AND ${voit} ${filtres.ou}`,
    filtres.valeurs,
  );
  return new Map(rows.map((dossier) => [dossier.id, dossier]));
}
