import type { Charte } from '../../../charte/charte.js';
import { TACHES, type CodeTache } from '../../../charte/taches.js';
import type { EtatDossier } from '../../etat.js';
import { tachesDues } from '../../procedure.js';
import type {
  DateLegaleMigree,
  EffetDate,
  HorlogeMigration,
  OffresMigrees,
  ReponseMigree,
  SilenceMigre,
} from './droit/types.js';
import { planMigration, suspendueDepuis, type TacheMigree } from './plan-migration.js';
import { projeterTaches } from './projection.js';
import type { Obstacle } from './obstacles.js';

/** What would happen to one dossier. */
export interface DossierSimule {
  readonly dossier: string;
  readonly obstacles: readonly Obstacle[];
  /** Open tasks whose due date would change, or would if it were not kept; the others are only counted. */
  readonly taches: readonly Omit<TacheMigree, 'echelle' | 'terme'>[];
  readonly inchangees: number;
  /** Tasks owed by the new version alone: the procedure would open them at once. */
  readonly ouvertures: readonly string[];
  /** Open tasks that the new version no longer owes. */
  readonly fermetures: readonly string[];
  /** Dates of the legal clock that would change, or would if they were not kept (R0.40). */
  readonly datesLegales: readonly DateLegaleMigree[];
  readonly reponses: readonly ReponseMigree[];
  /** Regimes whose count of offers would change. */
  readonly offres: readonly OffresMigrees[];
  /** Offers notified whose silence stays as told, that the version would say otherwise (R4.195). */
  readonly silences: readonly SilenceMigre[];
}

const libelleDe = ({ code }: { readonly code: CodeTache }): string => TACHES[code].libelle;

/** Tries a version on a running dossier, as it will stand that day if nobody does anything; nothing is stored (R10.4). */
export function simulerMigration(
  present: EtatDossier,
  ancienne: Charte,
  nouvelle: Charte,
  horloge: HorlogeMigration,
): DossierSimule {
  const etat = projeterTaches(present, suspendueDepuis(present) ?? horloge.maintenant);
  const enRetard = new Set(present.taches.filter((t) => t.enRetard).map((t) => t.id));
  const projetees = new Set(etat.taches.filter((t) => t.enRetard && !enRetard.has(t.id)).map((t) => t.id));
  const {
    obstacles,
    taches: migrees,
    droit,
    apres,
    fermees,
  } = planMigration(etat, ancienne, nouvelle, horloge);
  const taches = migrees.map((t) => ({ ...t, seraitEnRetard: t.seraitEnRetard || projetees.has(t.id) }));
  const { calendrier, maintenant } = horloge;
  const dues = (de: EtatDossier, charte: Charte) =>
    tachesDues(de, { charte, calendrier }).filter(({ des }) => des === undefined || des <= maintenant);
  const dejaDues = new Set(dues(etat, ancienne).map((t) => t.code));
  const touchees = taches.filter((t) => t.effet !== 'inchangee' || t.seraitEnRetard);
  return {
    ...{ dossier: etat.id, obstacles },
    taches: touchees.map(({ echelle: _, terme: __, ...tache }) => tache),
    inchangees: taches.length - touchees.length,
    ouvertures: dues(apres, nouvelle)
      .filter((t) => !dejaDues.has(t.code))
      .map(libelleDe),
    fermetures: fermees.map(libelleDe),
    ...{ datesLegales: droit.dates, reponses: droit.reponses, offres: droit.offres },
    silences: droit.silences,
  };
}

/** Totals over a caseload, whatever the number of lines shown. */
export interface TotauxSimulation {
  readonly dossiers: number;
  readonly touches: number;
  readonly empeches: number;
  readonly seraientEnRetard: number;
  /** Of the kept dates, those that the new version alone would have made late. */
  readonly retardsEvites: number;
  readonly reculees: number;
  readonly avancees: number;
  readonly gardees: number;
  readonly inchangees: number;
  readonly ouvertures: number;
  readonly fermetures: number;
  /** Dates of the laws and ends of delays to answer: moved, and kept. */
  readonly legalesDeplacees: number;
  readonly legalesGardees: number;
  /** Dossiers whose count of offers changes. */
  readonly comptesOffres: number;
  /** Offers notified whose silence stays as told. */
  readonly silencesGardes: number;
}

export const TOTAUX_NULS: TotauxSimulation = {
  dossiers: 0,
  touches: 0,
  empeches: 0,
  seraientEnRetard: 0,
  retardsEvites: 0,
  reculees: 0,
  avancees: 0,
  gardees: 0,
  inchangees: 0,
  ouvertures: 0,
  fermetures: 0,
  legalesDeplacees: 0,
  legalesGardees: 0,
  comptesOffres: 0,
  silencesGardes: 0,
};

/** Does the version change anything for that dossier? */
export const estTouche = (simule: DossierSimule): boolean =>
  [
    simule.obstacles,
    simule.taches,
    simule.ouvertures,
    simule.fermetures,
    simule.datesLegales,
    simule.reponses,
    simule.offres,
    simule.silences,
  ].some((partie) => partie.length > 0);

/** Adds one dossier to the totals. */
export function totaliser(totaux: TotauxSimulation, simule: DossierSimule): TotauxSimulation {
  const { obstacles, taches, inchangees, ouvertures, fermetures } = simule;
  const { datesLegales, reponses, offres, silences } = simule;
  const combien = (effet: EffetDate) => taches.filter((t) => t.effet === effet).length;
  const legales = [...datesLegales, ...reponses];
  const legalesGardees = legales.filter(({ effet }) => effet === 'gardee').length;
  return {
    dossiers: totaux.dossiers + 1,
    touches: totaux.touches + (estTouche(simule) ? 1 : 0),
    empeches: totaux.empeches + (obstacles.length > 0 ? 1 : 0),
    seraientEnRetard: totaux.seraientEnRetard + taches.filter((t) => t.seraitEnRetard).length,
    retardsEvites: totaux.retardsEvites + taches.filter((t) => t.retardEvite).length,
    reculees: totaux.reculees + combien('reculee'),
    avancees: totaux.avancees + combien('avancee'),
    gardees: totaux.gardees + combien('gardee'),
    inchangees: totaux.inchangees + inchangees,
    ouvertures: totaux.ouvertures + ouvertures.length,
    fermetures: totaux.fermetures + fermetures.length,
    legalesDeplacees: totaux.legalesDeplacees + legales.length - legalesGardees,
    legalesGardees: totaux.legalesGardees + legalesGardees,
    comptesOffres: totaux.comptesOffres + (offres.length > 0 ? 1 : 0),
    silencesGardes: totaux.silencesGardes + silences.length,
  };
}
