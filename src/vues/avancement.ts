import { etapeOuverte, type EtatDossier } from '../domaine/dossier/etat.js';
import type { Etape } from '../domaine/charte/etapes.js';
import { dureesDesEtapes, joursSuspendus } from '../domaine/dossier/durees.js';
import type { Issue } from '../domaine/dossier/issues.js';
import { plusTard, type DateCivile, type Instant } from '../domaine/noyau/instants.js';
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
  suspendu_jours: number;
  suspendu_depuis: string | null;
  concertation_jours: number | null;
  enquete_jours: number | null;
  accompagnement_jours: number | null;
  rapprochement_jours: number | null;
  demenagement_jours: number | null;
  enquete_faite_le: string | null;
  phase_le: string | null;
  informe_le: string | null;
}

/** Where each household stands towards leaving its home: its step, since when, suspended how long; once it left, the days each step took. */
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
    suspendu_jours: 'double precision',
    suspendu_depuis: 'timestamptz(3)',
    concertation_jours: 'double precision',
    enquete_jours: 'double precision',
    accompagnement_jours: 'double precision',
    rapprochement_jours: 'double precision',
    demenagement_jours: 'double precision',
    enquete_faite_le: 'timestamptz(3)',
    phase_le: 'text',
    informe_le: 'timestamptz(3)',
  },
  lignes: (etat) => {
    const courante = etapeOuverte(etat);
    const depuis = courante?.le ?? etat.ouverture.le;
    const partiLe = etat.faits['origine-liberee']?.le ?? null;
    const durees = partiLe === null ? null : dureesDesEtapes(etat, partiLe);
    const jours = (etape: Etape) => durees?.get(etape) ?? null;
    const finies = etat.suspensions.filter((s) => s.au !== null);
    const enCours = etat.suspensions.find((s) => s.au === null);
    return [
      {
        dossier_id: etat.id,
        operation: etat.operation,
        immeuble: etat.immeuble,
        etape: courante?.etape ?? 'concertation',
        etape_depuis: depuis,
        parti_le: partiLe,
        suspendu_jours: finies.reduce((n, s) => n + joursSuspendus([s], depuis, s.au ?? depuis), 0),
        suspendu_depuis: enCours ? plusTard(enCours.du, depuis) : null,
        concertation_jours: jours('concertation'),
        enquete_jours: jours('enquete-sociale'),
        accompagnement_jours: jours('accompagnement'),
        rapprochement_jours: jours('rapprochement'),
        demenagement_jours: jours('demenagement'),
        enquete_faite_le: etat.faits['enquete-realisee']?.le ?? null,
        phase_le: etat.dates.phaseOperationnelle,
        informe_le: etat.faits['menage-informe']?.le ?? null,
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
  readonly issue: Issue | null;
  readonly immeuble: string | null;
  readonly etape: Etape;
  readonly etapeDepuis: string;
  /** Days of the suspensions that ended since then. */
  readonly suspenduJours: number;
  /** Since when its clock is suspended; null = it runs. */
  readonly suspenduDepuis: Instant | null;
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
    `SELECT d.id, d.reference, d.referent, d.statut, d.issue, a.immeuble, a.etape, a.suspendu_jours AS "suspenduJours",
       to_char(a.suspendu_depuis AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "suspenduDepuis",
       to_char(a.etape_depuis AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "etapeDepuis",
       to_char(a.parti_le AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "partiLe",
       to_char(a.enquete_faite_le AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "enqueteLe", a.phase_le AS phase
     FROM vues.avancement a JOIN vues.dossier d ON d.id = a.dossier_id
     ${filtres.ou} ORDER BY d.reference, d.id`,
    filtres.valeurs,
  );
  return rows;
}

/** How long a step took those who left. */
export interface DureeEtape {
  readonly etape: Etape;
  readonly dossiers: number;
  /** Median, in days, without suspended time. */
  readonly mediane: number;
}

/** Durations of the steps over the whole base, whatever the operation; suspended time left out (R1.23, R1.24). */
export async function dureesDesPartis(base: Lecteur): Promise<readonly DureeEtape[]> {
  const { rows } = await base.query<DureeEtape>(
    `SELECT o.etape, count(*)::int AS dossiers, percentile_cont(0.5) WITHIN GROUP (ORDER BY o.jours)::float8 AS mediane
     FROM vues.avancement a JOIN vues.dossier d ON d.id = a.dossier_id AND ${COMPTE},
       LATERAL (VALUES ('concertation', a.concertation_jours), ('enquete-sociale', a.enquete_jours),
       ('accompagnement', a.accompagnement_jours), ('rapprochement', a.rapprochement_jours),
       ('demenagement', a.demenagement_jours)) AS o(etape, jours)
     WHERE a.parti_le IS NOT NULL AND o.jours IS NOT NULL GROUP BY o.etape`,
  );
  return rows;
}
