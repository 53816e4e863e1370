import type { Charte } from '../../../charte/charte.js';
import { TACHES } from '../../../charte/taches.js';
import type { EtatDossier } from '../../etat.js';
import { tachesDues } from '../../procedure.js';
import { planMigration, type HorlogeMigration, type TacheMigree } from './plan-migration.js';
import type { Obstacle } from './obstacles.js';

/** What would happen to one dossier. */
export interface DossierSimule {
  readonly dossier: string;
  readonly obstacles: readonly Obstacle[];
  /** Open tasks whose due date would change, or would if it were not kept; the others are only counted. */
  readonly taches: readonly Omit<TacheMigree, 'echelle'>[];
  readonly inchangees: number;
  /** Tasks owed by the new version alone: the procedure would open them at once. */
  readonly ouvertures: readonly string[];
}

/** Tries a version on a running dossier; nothing is stored (R10.4). */
export function simulerMigration(
  etat: EtatDossier,
  ancienne: Charte,
  nouvelle: Charte,
  horloge: HorlogeMigration,
): DossierSimule {
  const { obstacles, taches } = planMigration(etat, nouvelle, horloge);
  const dejaDues = new Set(tachesDues(etat, ancienne).map((t) => t.code));
  const touchees = taches.filter((t) => t.effet !== 'inchangee' || t.seraitEnRetard);
  return {
    dossier: etat.id,
    obstacles,
    taches: touchees.map(({ echelle: _, ...tache }) => tache),
    inchangees: taches.length - touchees.length,
    ouvertures: tachesDues(etat, nouvelle)
      .filter((t) => !dejaDues.has(t.code))
      .map((t) => TACHES[t.code].libelle),
  };
}

/** Totals over a caseload, whatever the number of lines shown. */
export interface TotauxSimulation {
  readonly dossiers: number;
  readonly touches: number;
  readonly empeches: number;
  readonly seraientEnRetard: number;
  readonly reculees: number;
  readonly avancees: number;
  readonly gardees: number;
  readonly inchangees: number;
  readonly ouvertures: number;
}

export const TOTAUX_NULS: TotauxSimulation = {
  dossiers: 0,
  touches: 0,
  empeches: 0,
  seraientEnRetard: 0,
  reculees: 0,
  avancees: 0,
  gardees: 0,
  inchangees: 0,
  ouvertures: 0,
};

/** Does the version change anything for that dossier? */
export const estTouche = ({ obstacles, taches, ouvertures }: DossierSimule): boolean =>
  obstacles.length + taches.length + ouvertures.length > 0;

/** Adds one dossier to the totals. */
export function totaliser(totaux: TotauxSimulation, simule: DossierSimule): TotauxSimulation {
  const { obstacles, taches, inchangees, ouvertures } = simule;
  const combien = (effet: TacheMigree['effet']) => taches.filter((t) => t.effet === effet).length;
  return {
    dossiers: totaux.dossiers + 1,
    touches: totaux.touches + (estTouche(simule) ? 1 : 0),
    empeches: totaux.empeches + (obstacles.length > 0 ? 1 : 0),
    seraientEnRetard: totaux.seraientEnRetard + taches.filter((t) => t.seraitEnRetard).length,
    reculees: totaux.reculees + combien('reculee'),
    avancees: totaux.avancees + combien('avancee'),
    gardees: totaux.gardees + combien('gardee'),
    inchangees: totaux.inchangees + inchangees,
    ouvertures: totaux.ouvertures + ouvertures.length,
  };
}
