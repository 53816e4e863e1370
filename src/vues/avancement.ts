import { etapeOuverte, type EtatDossier } from '../domaine/dossier/etat.js';
import type { Etape } from '../domaine/charte/etapes.js';
import type { DateCivile, Instant } from '../domaine/noyau/instants.js';
import { COMPTE } from './filtre-dossiers.js';
import { Filtres } from './filtres.js';
import { surOperation, type Regard } from './regard.js';
import { definirTable } from './table.js';
import type { Lecteur } from './page.js';

interface LigneAvancement {
  dossier_id: string;
  operation: string;
  immeuble: string | null;
  etape: string;
  etape_depuis: string;
  parti_le: string | null;
  concertation_le: string | null;
  enquete_le: string | null;
  accompagnement_le: string | null;
  rapprochement_le: string | null;
  demenagement_le: string | null;
  enquete_faite_le: string | null;
  phase_le: string | null;
}

/** Where each household stands towards leaving its home: its step, since when, and when each step first opened. */
export const VUE_AVANCEMENT = definirTable<EtatDossier, LigneAvancement>({
  nom: 'vues.avancement',
  cle: 'dossier_id',
  flux: 'dossier_id',
  colonnes: {
    dossier_id: 'text',
    operation: 'text',
    immeuble: 'text',
    etape: 'text',
    etape_depuis: 'timestamptz(3)',
    parti_le: 'timestamptz(3)',
    concertation_le: 'timestamptz(3)',
    enquete_le: 'timestamptz(3)',
    accompagnement_le: 'timestamptz(3)',
    rapprochement_le: 'timestamptz(3)',
    demenagement_le: 'timestamptz(3)',
    enquete_faite_le: 'timestamptz(3)',
    phase_le: 'text',
  },
  lignes: (etat) => {
    const courante = etapeOuverte(etat);
    const premiere = (etape: Etape) => etat.etapes.find((e) => e.etape === etape)?.le ?? null;
    return [
      {
        dossier_id: etat.id,
        operation: etat.operation,
        immeuble: etat.immeuble,
        etape: courante?.etape ?? 'concertation',
        etape_depuis: courante?.le ?? etat.ouverture.le,
        parti_le: etat.faits['origine-liberee']?.le ?? null,
        concertation_le: premiere('concertation'),
        enquete_le: premiere('enquete-sociale'),
        accompagnement_le: premiere('accompagnement'),
        rapprochement_le: premiere('rapprochement'),
        demenagement_le: premiere('demenagement'),
        enquete_faite_le: etat.faits['enquete-realisee']?.le ?? null,
        phase_le: etat.dates.phaseOperationnelle,
      },
    ];
  },
  manquants: `SELECT d.id FROM vues.dossier d LEFT JOIN vues.avancement a ON a.dossier_id = d.id WHERE a.dossier_id IS NULL`,
});

/** One household of an operation; nobody is named. */
export interface MenageEnChemin {
  readonly id: string;
  readonly reference: string;
  readonly referent: string | null;
  readonly statut: string;
  readonly immeuble: string | null;
  readonly etape: Etape;
  readonly etapeDepuis: string;
  /** When it left its home; null = still there. */
  readonly partiLe: string | null;
  /** When its last survey was done; null = to be done. */
  readonly enqueteLe: Instant | null;
  /** Its operational phase, as the calendar of its operation says. */
  readonly phase: DateCivile | null;
}

/** Households of an operation that the reader may know, those erased left out. */
export async function menagesEnChemin(
  base: Lecteur,
  operation: string,
  regard: Regard | undefined,
): Promise<readonly MenageEnChemin[]> {
  const filtres = new Filtres().si(operation, (p) => `a.operation = ${p}`);
  filtres.conditions.push('NOT d.purge', COMPTE, surOperation(regard, filtres));
  const { rows } = await base.query<MenageEnChemin>(
    `SELECT d.id, d.reference, d.referent, d.statut, a.immeuble, a.etape,
       to_char(a.etape_depuis AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "etapeDepuis",
       to_char(a.parti_le AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "partiLe",
       to_char(a.enquete_faite_le AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "enqueteLe", a.phase_le AS phase
     FROM vues.avancement a JOIN vues.dossier d ON d.id = a.dossier_id
     ${filtres.ou} ORDER BY d.reference, d.id`,
    filtres.valeurs,
  );
  return rows;
}

/** How long the households that left took, from the opening of a step to their leaving. */
export interface DureeEtape {
  readonly etape: Etape;
  readonly dossiers: number;
  /** Median, in days. */
  readonly mediane: number;
}

/** Durations over the whole base, whatever the operation: suspended time included, as people lived it. */
export async function dureesJusquAuDepart(base: Lecteur): Promise<readonly DureeEtape[]> {
  const { rows } = await base.query<DureeEtape>(
    `SELECT o.etape, count(*)::int AS dossiers,
       (percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM a.parti_le - o.le)) / 86400)::float8 AS mediane
     FROM vues.avancement a JOIN vues.dossier d ON d.id = a.dossier_id AND ${COMPTE}, LATERAL (VALUES ('concertation', a.concertation_le), ('enquete-sociale', a.enquete_le),
       ('accompagnement', a.accompagnement_le), ('rapprochement', a.rapprochement_le),
       ('demenagement', a.demenagement_le)) AS o(etape, le)
     WHERE a.parti_le IS NOT NULL AND o.le IS NOT NULL AND a.parti_le >= o.le GROUP BY o.etape`,
  );
  return rows;
}
