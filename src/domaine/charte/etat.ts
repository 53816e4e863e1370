import { evolueur } from '../noyau/agregat.js';
import type { EvenementsDe } from '../noyau/evenement.js';
import type { Charte } from './charte.js';

export type EvenementCharte = EvenementsDe<{
  ChartePreparee: { donnees: { contenu: Charte } };
  ChartePubliee: { donnees: object };
}>;

export interface EtatCharte {
  /** The id of the stream is the version. */
  readonly id: string;
  readonly contenu: Charte | null;
  readonly publiee: boolean;
}

export const CHARTE_INITIALE: EtatCharte = { id: '', contenu: null, publiee: false };

export const evoluerCharte = evolueur<EtatCharte, EvenementCharte>({
  ChartePreparee: (etat, { donnees }) => ({ ...etat, contenu: donnees.contenu }),
  ChartePubliee: (etat) => ({ ...etat, publiee: true }),
});
