import type { CodeTache } from '../charte/taches.js';
import type { Fait } from '../noyau/evenement.js';
import type { Instant } from '../noyau/instants.js';
import { enCentimes, enEuros } from '../regles/centimes.js';
import type { EtatDossier } from './etat.js';
import { indemnitesDues } from './horloge-legale/indemnites.js';
import type { Issue } from './issues.js';
import { avoirEnMain } from './rendu.js';
import { estCelle } from './taches.js';

/** The dossier is closed, or opened again, from that fact on. */
export const clore = (etat: EtatDossier, fait: Fait, issue: Issue): EtatDossier['clotures'] => [
  ...etat.clotures,
  {
    ...fait,
    rouverte: null,
    rendu: issue === 'reloge-definitivement' ? null : avoirEnMain(etat),
    indemnites: indemnitesDues(etat).map(({ code, montant, verse }) => ({
      code,
      reste: montant === null ? null : enEuros(enCentimes(montant) - enCentimes(verse)),
    })),
  },
];
export const rouvrir = ({ clotures }: EtatDossier, fait: Fait): EtatDossier['clotures'] =>
  clotures.map((c) => (c.rouverte ? c : { ...c, rouverte: fait }));

/** A task owed again since a reopening, or since a mistake was withdrawn. */
export interface Reprise {
  readonly reouverture: Fait;
  /** Its delays run from there: where they ran from when the date told is still to come, else the reopening. */
  readonly depuis: Instant;
}

/**
 * What a closing cancelled and that is still owed of that fact, once the dossier is reopened (R3.91).
 * @returns null when the last task opened for it was not ended by a closing
 */
export function repriseDe(
  { clotures, taches }: EtatDossier,
  code: CodeTache,
  objet: string | undefined,
  fait: Fait,
): Reprise | null {
  const reouverture = clotures.at(-1)?.rouverte;
  if (!reouverture) return null;
  const derniere = taches.findLast((t) => estCelle(t, code, objet) && t.cause >= fait.version);
  if (derniere?.etat !== 'annulee' || !clotures.some((c) => c.version === derniere.finie)) return null;
  const aVenir = derniere.echeance > reouverture.le;
  return { reouverture, depuis: aVenir ? derniere.depart : reouverture.le };
}
