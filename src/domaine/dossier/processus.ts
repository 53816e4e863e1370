import type { Etape } from '../charte/etapes.js';
import { TACHES, type CodeTache, type Piste } from '../charte/taches.js';
import type { Fait } from '../noyau/evenement.js';
import type { Instant } from '../noyau/instants.js';
import { commissionASaisir } from './etapes/rapprochement/definition.js';
import { etapeOuverte, type EtatDossier } from './etat.js';
import {
  court,
  DEVOIRS_CHARTE,
  etapeSelonFaits,
  ouvertureDue,
  tachesDues,
  type OuvertureDue,
  type ReglesTaches,
  type TacheDue,
} from './procedure.js';
import { prochainRang, versionDuRang } from './prise.js';
import type { Rang, Tache } from './taches.js';

/** An open task as the workflow sees it: what it waits for, and its next deadline. */
export interface TacheSuivie {
  readonly id: string;
  readonly code: CodeTache;
  readonly etape: Etape;
  readonly piste: Piste;
  /** Version of the event that set this deadline: part of the key of every command about it. */
  readonly version: number;
  readonly prochain: Rang | null;
}

export type TacheAVenir = TacheDue & { readonly des: Instant };
const attend = (due: TacheDue): due is TacheAVenir => due.des !== undefined;

/**
 * The facts the procedure lives on: types, ids, dates; nothing personal (architecture.md §2). Travels in nudges and in the
 * answers of local activities; JSON only. The workflow decides nothing else than what is here.
 */
export interface EtatProcessus {
  readonly version: number;
  readonly statut: EtatDossier['statut'];
  /** The step the procedure last opened, and the one the facts now call for. */
  readonly etape: Etape | null;
  readonly etapeSelonFaits: Etape;
  readonly ouverture: OuvertureDue | null;
  readonly dues: readonly TacheDue[];
  /** Owed from a date on: the workflow opens them when it comes. Absent of what older versions told. */
  readonly aVenir?: readonly TacheAVenir[];
  readonly taches: readonly TacheSuivie[];
  /** The fact that obliges the procedure to refer to the commission (R4.7). */
  readonly commissionASaisir: Fait | null;
  readonly programme: string;
  readonly commune: string;
  readonly enRetard: boolean;
  /** Its clock is suspended, and these tasks run all the same (R9.60). Absent of what older versions told. */
  readonly veille?: boolean;
}

const VEILLE = DEVOIRS_CHARTE.filter((d) => d.memeSuspendu);

function suivie(tache: Tache): TacheSuivie {
  const { id, code } = tache;
  const { etape, piste } = TACHES[code];
  const prochain = prochainRang(tache);
  return { id, code, etape, piste, version: versionDuRang(tache, prochain), prochain };
}

export function etatProcessus(etat: EtatDossier, version: number, regles: ReglesTaches): EtatProcessus {
  // Erased, a household is owed nothing more (R0.9): for the procedure its journey has ended.
  // Suspended with something that no suspension stops, it tells that alone; with nothing, all that waits for the resumption.
  const veille = etat.statut === 'suspendu' && !etat.purge && VEILLE.some((d) => d.dus(etat).length > 0);
  const ouvertes = etat.purge
    ? []
    : etat.taches.filter((t) => t.etat === 'a-faire' && (!veille || court(etat, t.code)));
  const dues = tachesDues(etat, regles);
  const aVenir = dues.filter(attend);
  return {
    version,
    statut: etat.purge ? 'clos' : etat.statut,
    etape: etapeOuverte(etat)?.etape ?? null,
    etapeSelonFaits: etapeSelonFaits(etat),
    ouverture: veille ? null : ouvertureDue(etat),
    dues: dues.filter((due) => !attend(due)),
    ...(aVenir.length > 0 ? { aVenir } : {}),
    taches: ouvertes.map(suivie),
    commissionASaisir: veille ? null : commissionASaisir(etat),
    ...(veille ? { veille } : {}),
    programme: etat.programme,
    commune: etat.commune,
    enRetard: ouvertes.some((t) => t.enRetard),
  };
}
