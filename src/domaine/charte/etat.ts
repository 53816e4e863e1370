import { evolueur } from '../noyau/agregat.js';
import type { EvenementsDe } from '../noyau/evenement.js';
import type { BaseCharte, Charte } from './charte.js';
import { SECTIONS_DEFAUT, type ContenuSections } from './sections/index.js';

/** A content as stored, perhaps before some sections or some of their fields existed. */
type ContenuStocke = BaseCharte & { readonly [K in keyof ContenuSections]?: object };

export type EvenementCharte = EvenementsDe<{
  ChartePreparee: { donnees: { contenu: ContenuStocke } };
  ChartePubliee: { donnees: object };
}>;

export interface EtatCharte {
  /** The id of the stream is the version. */
  readonly id: string;
  readonly contenu: Charte | null;
  readonly publiee: boolean;
}

export const CHARTE_INITIALE: EtatCharte = { id: '', contenu: null, publiee: false };

/** What an older charter does not say is what is shipped. */
function completer(contenu: ContenuStocke): Charte {
  const sections = Object.entries(SECTIONS_DEFAUT).map(([cle, defaut]) => [
    cle,
    { ...defaut, ...contenu[cle as keyof ContenuSections] },
  ]);
  return { ...contenu, ...(Object.fromEntries(sections) as ContenuSections) };
}

export const evoluerCharte = evolueur<EtatCharte, EvenementCharte>({
  ChartePreparee: (etat, { donnees }) => ({ ...etat, contenu: completer(donnees.contenu) }),
  ChartePubliee: (etat) => ({ ...etat, publiee: true }),
});
