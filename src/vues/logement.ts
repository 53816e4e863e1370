import type { EtatLogement, NatureLogement } from '../domaine/logement/etat.js';
import { Filtres } from './filtres.js';
import { decoderCurseur, limiteDe, lirePage, type Lecteur, type Page, type Pagination } from './page.js';
import { definirTable } from './table.js';

interface LigneLogement {
  id: string;
  reference: string;
  bailleur: string;
  nature: string;
  commune: string;
  hors_qpv: boolean;
  typologie: string;
  surface: number;
  loyer: number;
  charges: number;
  accessible: boolean;
  disponible_le: string;
  financement: string | null;
  adresse: string | null;
  statut: string;
  dossier: string | null;
  version: number;
}

export const VUE_LOGEMENT = definirTable<EtatLogement, LigneLogement>({
  nom: 'vues.logement',
  cle: 'id',
  flux: 'id',
  colonnes: {
    id: 'text',
    reference: 'text',
    bailleur: 'text',
    nature: 'text',
    commune: 'text',
    hors_qpv: 'boolean',
    typologie: 'text',
    surface: 'double precision',
    loyer: 'double precision',
    charges: 'double precision',
    accessible: 'boolean',
    disponible_le: 'date',
    financement: 'text',
    adresse: 'text',
    statut: 'text',
    dossier: 'text',
    version: 'integer',
  },
  lignes: (etat, version) => {
    const {
      id,
      reference,
      bailleur,
      nature,
      commune,
      typologie,
      surface,
      loyer,
      charges,
      accessible,
      statut,
      dossier,
    } = etat;
    return [
      {
        ...{
          id,
          reference,
          bailleur,
          nature,
          commune,
          typologie,
          surface,
          loyer,
          charges,
          accessible,
          statut,
          dossier,
        },
        hors_qpv: etat.horsQpv,
        disponible_le: etat.disponibleLe,
        financement: etat.financement ?? null,
        adresse: etat.adresse ?? null,
        version,
      },
    ];
  },
});

export interface LogementListe {
  readonly id: string;
  readonly reference: string;
  readonly bailleur: string;
  readonly nature: NatureLogement;
  readonly commune: string;
  readonly horsQpv: boolean;
  readonly typologie: string;
  readonly surface: number;
  readonly loyer: number;
  readonly charges: number;
  readonly accessible: boolean;
  readonly disponibleLe: string;
  readonly financement: string | null;
  readonly adresse: string | null;
  readonly statut: string;
  readonly version: number;
}

export interface FiltreLogements {
  readonly bailleur?: string | undefined;
  readonly commune?: string | undefined;
  readonly communes?: readonly string[] | undefined;
  readonly statut?: string | undefined;
  readonly typologie?: string | undefined;
}

/** Dwellings by reference; which dossier holds one is not told. @throws CurseurInvalide */
export function listerLogements(
  base: Lecteur,
  demande: FiltreLogements & Pagination,
): Promise<Page<LogementListe>> {
  const { curseur } = demande;
  const limite = limiteDe(demande);
  const filtres = new Filtres()
    .si(demande.bailleur, (p) => `bailleur = ${p}`)
    .si(demande.commune, (p) => `commune = ${p}`)
    .si(demande.communes, (p) => `commune = ANY(${p})`)
    .si(demande.statut, (p) => `statut = ${p}`)
    .si(demande.typologie, (p) => `typologie = ${p}`)
    .apres(['reference', 'id'], curseur ? decoderCurseur('logements', curseur) : undefined);
  const sql = `SELECT id, reference, bailleur, nature, commune, hors_qpv AS "horsQpv", typologie, surface, loyer, charges, accessible,
      disponible_le AS "disponibleLe", financement, adresse, statut, version
    FROM vues.logement ${filtres.ou} ORDER BY reference, id LIMIT ${filtres.parametre(limite + 1)}`;
  return lirePage(base, {
    liste: 'logements',
    sql,
    valeurs: filtres.valeurs,
    limite,
    cle: (l) => [l.reference, l.id],
  });
}
