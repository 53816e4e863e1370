import type { Charte } from '../../../charte/charte.js';
import { TACHES, type CodeTache } from '../../../charte/taches.js';
import { plusTard, type Instant } from '../../../noyau/instants.js';
import type { EtatDossier } from '../../etat.js';
import { resteDue } from '../../fermeture.js';
import { echellePour } from '../../horloge.js';
import { duDe } from '../../procedure.js';
import type { Rang, Tache } from '../../taches.js';
import { appliquerDroit } from './droit/appliquer.js';
import { planDroit, type PlanDroit } from './droit/plan.js';
import type { EffetMigration, HorlogeMigration } from './droit/types.js';
import { obstaclesDe, type Obstacle } from './obstacles.js';

/** What a migration does to one open task. */
export interface TacheMigree {
  readonly id: string;
  readonly code: CodeTache;
  readonly libelle: string;
  readonly effet: EffetMigration;
  /** Due date in force, the one the new version counts, and the one that will be. */
  readonly de: Instant;
  readonly calculee: Instant;
  readonly vers: Instant;
  /** On time so far, late on that day once migrated, or if nobody does it by then; a date still to come that is kept is not (R10.4, R10.7). */
  readonly seraitEnRetard: boolean;
  /** The new version alone would have made it late; its date, already communicated, is kept. */
  readonly retardEvite: boolean;
  /** The rungs still to climb; null = those in force stay. */
  readonly echelle: readonly Rang[] | null;
  /** The date it turns around, when it moves. */
  readonly terme: Instant | null;
}

export interface PlanMigration {
  /** Why the dossier cannot migrate; it does when there is none. */
  readonly obstacles: readonly Obstacle[];
  readonly taches: readonly TacheMigree[];
  readonly droit: PlanDroit;
  /** The dossier under the new laws, its tasks left as they are. */
  readonly apres: EtatDossier;
  /** Open tasks that the new laws no longer owe. */
  readonly fermees: readonly Tache[];
}

const dejaGravi = (tache: Tache, { rang }: Rang): boolean => {
  const [nom, numero = '1'] = rang.split('-');
  if (nom === 'retard') return tache.enRetard;
  return Number(numero) <= (nom === 'rappel' ? tache.rappels : tache.niveau);
};

/** What is past is not rewritten: a reminder not sent is dropped, a rung that should have been climbed is climbed now. */
function aVenir(echelle: readonly Rang[], maintenant: Instant): Rang[] {
  return echelle
    .filter(({ rang, le }) => le > maintenant || !rang.startsWith('rappel'))
    .map((rang) => ({ ...rang, le: plusTard(rang.le, maintenant) }));
}

/** Does something people wait for come earlier: the due date, or once late, the next rung? */
function avance(tache: Tache, nouvelle: readonly Rang[], calculee: Instant): boolean {
  if (!tache.enRetard) return calculee < tache.echeance;
  const [prochain, enVigueur] = [nouvelle[0], tache.echelle[0]];
  return Boolean(prochain && enVigueur && prochain.le < enVigueur.le);
}

const memes = (a: readonly Rang[], b: readonly Rang[]): boolean => JSON.stringify(a) === JSON.stringify(b);

function effetDe(plusTot: boolean, raccourcir: boolean, recule: boolean): EffetMigration {
  if (plusTot) return raccourcir ? 'avancee' : 'gardee';
  return recule ? 'reculee' : 'inchangee';
}

/** The date that a task turns around under the new version: as it will be, and as that version alone counts it. */
interface Termes {
  readonly terme: Instant | null;
  readonly compte: Instant | null;
}

function migrerTache(
  etat: EtatDossier,
  tache: Tache,
  charte: Charte,
  { calendrier, maintenant, raccourcir }: HorlogeMigration,
  { terme, compte }: Termes,
): TacheMigree {
  const horloge = { charte, calendrier, maintenant };
  const entiere = echellePour(etat, tache.code, tache.depart, horloge, compte);
  const calculee = entiere.find((r) => r.rang === 'retard')?.le ?? tache.echeance;
  const restante = entiere.filter((rang) => !dejaGravi(tache, rang));
  const plusTot = avance(tache, restante, calculee);
  const garder = (plusTot && !raccourcir) || memes(restante, tache.echelle);
  const deplace = terme === tache.terme ? null : terme;
  const laissee = deplace === null ? null : tache.echelle;
  const echelle = garder ? laissee : aVenir(restante, maintenant);
  const vers = echelle?.find((r) => r.rang === 'retard')?.le ?? tache.echeance;
  const aLHeure = !tache.enRetard && tache.echeance > maintenant;
  return {
    ...{ id: tache.id, code: tache.code, libelle: TACHES[tache.code].libelle },
    effet: effetDe(plusTot, raccourcir, vers > tache.echeance),
    ...{ de: tache.echeance, calculee, vers, echelle, terme: deplace },
    seraitEnRetard: aLHeure && vers <= maintenant,
    retardEvite: aLHeure && calculee <= maintenant && vers > maintenant,
  };
}

/** A suspended clock stands still: it is counted again when it resumes (R7.5). */
export const suspendueDepuis = ({ suspensions }: EtatDossier): Instant | null =>
  suspensions.find((s) => s.au === null)?.du ?? null;

/** What going over to another version does to a dossier, task by task; nothing is decided here (R10.4). */
export function planMigration(
  etat: EtatDossier,
  ancienne: Charte,
  nouvelle: Charte,
  demandee: HorlogeMigration,
): PlanMigration {
  const maintenant = suspendueDepuis(etat) ?? demandee.maintenant;
  const horloge = { ...demandee, maintenant };
  const droit = planDroit(etat, ancienne, nouvelle, horloge);
  const fait = { version: Number.MAX_SAFE_INTEGER, survenuLe: maintenant };
  const apres = appliquerDroit(etat, droit.suite, fait);
  const comptee = appliquerDroit(etat, droit.comptee, fait);
  const termes = (t: Tache): Termes => ({
    terme: duDe(apres, t)?.terme ?? t.terme,
    compte: duDe(comptee, t)?.terme ?? t.terme,
  });
  const ouvertes = etat.taches.filter((t) => t.etat === 'a-faire');
  const fermees = ouvertes.filter((t) => resteDue(etat, t) && !resteDue(apres, t));
  return {
    obstacles: obstaclesDe(etat, nouvelle),
    taches: ouvertes
      .filter((tache) => nouvelle.taches[tache.code] && !fermees.includes(tache))
      .map((tache) => migrerTache(etat, tache, nouvelle, horloge, termes(tache))),
    ...{ droit, apres, fermees },
  };
}
