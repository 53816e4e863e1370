import type { DescriptionLogement, EtatLogement } from '../domaine/logement/etat.js';
import { Filtres } from './filtres.js';
import type { Lecteur } from './page.js';
import { logementNonCache, type Regard } from './regard.js';
import { TYPES_LECTURE } from '../base/types.js';

/** A dwelling as the matching reads it. */
export type LogementOffert = Omit<DescriptionLogement, 'financement' | 'adresse'> &
  Pick<EtatLogement, 'id' | 'statut' | 'dossier' | 'occupant'>;

interface LigneOffre extends LogementOffert {
  readonly latitude: number | null;
  readonly longitude: number | null;
}

export interface FiltreOffres {
  /** Who reads; absent = everything. */
  readonly regard?: Regard | undefined;
  readonly ids?: readonly string[] | undefined;
  /** Free dwellings, or held for this dossier; otherwise all but withdrawn ones. */
  readonly libresPour?: string | undefined;
  /** Free dwellings only. */
  readonly libres?: true;
  /** Homes offered in exchange by those who live there, and nothing else (R4.90). */
  readonly enEchange?: true;
}

/** Dwellings of the guichet unique that a matching compares, in no order. */
export async function lireOffres(base: Lecteur, filtre: FiltreOffres): Promise<LogementOffert[]> {
  const filtres = new Filtres()
    .si(filtre.ids, (p) => `id = ANY(${p})`)
    .si(
      filtre.libresPour,
      (p) => `((statut = 'disponible' AND occupant IS NULL) OR (statut = 'reserve' AND dossier = ${p}))`,
    );
  if (filtre.regard && filtre.regard.territoire !== '*')
    filtres.si(filtre.regard.territoire, (p) => `l.commune = ANY(${p})`);
  filtres.conditions.push(logementNonCache(filtre.regard, filtres, 'l'));
  if (filtre.enEchange)
    filtres.conditions.push(
      `statut = 'disponible' AND occupant IS NOT NULL AND passerelle = 'bourse-echange'`,
    );
  else
    filtres.conditions.push(
      filtre.libres
        ? `statut = 'disponible' AND occupant IS NULL`
        : `statut NOT IN ('retire', 'expire') AND (occupant IS NULL OR statut <> 'disponible')`,
    );
  const { rows } = await base.query<LigneOffre>({
    text: `SELECT id, reference, bailleur, nature, commune, hors_qpv AS "horsQpv", typologie, surface, loyer, charges,
        coalesce(annexes, 0) AS annexes, accessible, decent, etage,
        latitude, longitude,
        disponible_le AS "disponibleLe", statut, dossier, occupant FROM vues.logement l ${filtres.ou}`,
    values: filtres.valeurs,
    types: TYPES_LECTURE,
  });
  return rows.map(({ latitude, longitude, ...offre }) =>
    latitude === null || longitude === null ? offre : { ...offre, position: { latitude, longitude } },
  );
}
