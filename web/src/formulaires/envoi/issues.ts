import type { QueryClient } from '@tanstack/react-query';
import { ErreurApi, estPassagere, estSessionExpiree, phraseDe } from '../../api/probleme.ts';
import { lectureAgregat, vueDe, type Adresse } from '../agregats.ts';
import type { Champ, Erreurs } from '../modele/champ.ts';
import { placer } from '../modele/placement.ts';
import { lireChangements, type Changement } from './changements.ts';

const PERIME = 412;
const PANNE = 500;

/** Where the sending of a form stands. */
export type Etat =
  | { readonly genre: 'saisie' | 'envoi' | 'session' }
  /** No answer: sent again by itself, under the same key. */
  | { readonly genre: 'attente'; readonly phrase: string }
  | { readonly genre: 'perime'; readonly changements: readonly Changement[]; readonly version: number }
  /** `phrase` is empty when every fault is said beside its field. */
  | { readonly genre: 'refus'; readonly phrase: string; readonly erreur: ErreurApi | null };

export interface Demande {
  readonly acte: string;
  readonly route: string;
  readonly champs: readonly Champ[];
  readonly corps: unknown;
  readonly version: number | null;
}
/** What a failed sending leads to; the faults of fields are told to `surErreurs`. */
export function apresEchec(erreur: unknown, { champs }: Demande, surErreurs: (e: Erreurs) => void): Etat {
  if (estSessionExpiree(erreur)) return { genre: 'session' };
  if (erreur instanceof ErreurApi && erreur.statut === PERIME)
    return { genre: 'perime', changements: [], version: 0 };
  if (estPassagere(erreur) && !(erreur instanceof ErreurApi && erreur.statut === PANNE))
    return { genre: 'attente', phrase: phraseDe(erreur) };
  if (!(erreur instanceof ErreurApi)) return { genre: 'refus', phrase: phraseDe(erreur), erreur: null };
  const { champs: places, ailleurs } = placer(champs, erreur.erreurs);
  surErreurs(places);
  const place = Object.keys(places).length > 0;
  const phrase = ailleurs.length > 0 || place ? ailleurs.join(' ') : erreur.message;
  return { genre: 'refus', phrase, erreur };
}

/** What changed since the version that was shown, and the version to send again with. */
export async function relire(requetes: QueryClient, adresse: Adresse, { version }: Demande): Promise<Etat> {
  try {
    const [vue, changements] = await Promise.all([
      requetes.fetchQuery({ ...lectureAgregat(adresse), staleTime: 0 }),
      lireChangements(adresse, version ?? 0),
    ]);
    return { genre: 'perime', changements, version: vueDe(vue).version };
  } catch (erreur) {
    if (estSessionExpiree(erreur)) return { genre: 'session' };
    return estPassagere(erreur)
      ? { genre: 'attente', phrase: phraseDe(erreur) }
      : { genre: 'refus', phrase: phraseDe(erreur), erreur: erreur instanceof ErreurApi ? erreur : null };
  }
}
