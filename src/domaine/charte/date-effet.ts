import { dateCayenne, enFrancais, type DateCivile, type Instant } from '../noyau/instants.js';
import { refuser, type Refus } from '../noyau/refus.js';
import type { BaseCharte } from './base.js';

/** A version already published: its code, and its day. */
export interface VersionPubliee {
  readonly id: string;
  readonly enVigueurDu: DateCivile;
}

type Datee = Pick<BaseCharte, 'enVigueurDu'>;

/** The versions already published that take effect on the same day. */
export const memeJour = ({ enVigueurDu }: Datee, publiees: readonly VersionPubliee[]): string[] =>
  publiees.filter((p) => p.enVigueurDu === enVigueurDu).map(({ id }) => id);

/** R0.61: a version takes effect at the earliest on the day it is published; the first one may have been adopted before the service. */
export function effetPasse(
  { enVigueurDu }: Datee,
  publiees: readonly VersionPubliee[],
  maintenant: Instant,
): Refus | null {
  const jour = dateCayenne(maintenant);
  if (publiees.length === 0 || enVigueurDu >= jour) return null;
  return refuser(
    'R0.61',
    `« En vigueur du » dit le ${enFrancais(enVigueurDu)}, qui est passé : une version prend effet au plus tôt le jour de sa publication (aujourd’hui, ${enFrancais(jour)}). Modifiez le projet.`,
    'invalide',
    'contenu.enVigueurDu',
  );
}

/** R0.60: one version by date of effect; another takes its place with a reason only. */
export function dejaUneVersion(charte: Datee, publiees: readonly VersionPubliee[]): Refus | null {
  const [autre, ...suite] = memeJour(charte, publiees);
  if (autre === undefined) return null;
  const lesquelles = [autre, ...suite].map((id) => `« ${id} »`).join(', ');
  const prend = suite.length > 0 ? 'prennent' : 'prend';
  return refuser(
    'R0.60',
    `${lesquelles}, déjà ${suite.length > 0 ? 'publiées' : 'publiée'}, ${prend} effet le même jour, le ${enFrancais(charte.enVigueurDu)} : une seule version vaut par date. Donnez une autre date au projet, ou dites pourquoi il remplace l’autre.`,
    'conflit',
    'remplace',
  );
}
