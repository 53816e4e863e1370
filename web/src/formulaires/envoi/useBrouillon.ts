import { useState } from 'react';
import { memoireOnglet } from '../../api/ecriture.ts';
import { ajuster, estVide } from '../modele/corps.ts';
import type { Champ, SaisieObjet } from '../modele/champ.ts';
import { Brouillons, type AdresseBrouillon, type Brouillon, type Envoi } from './brouillon.ts';

/** The draft of one form in this tab: read once, written at each change, forgotten once sent. */
class Suivi {
  /** What was typed before, fitted to the fields of today; null when nothing was. */
  readonly repris: SaisieObjet | null;
  private garde: Brouillon;

  constructor(
    private readonly magasin: Brouillons,
    private readonly adresse: AdresseBrouillon,
    champs: readonly Champ[],
    version: number | null,
  ) {
    const trouve = magasin.lire(adresse);
    const saisie = trouve ? ajuster(champs, trouve.saisie) : null;
    this.repris = saisie && !estVide(saisie) ? saisie : null;
    this.garde = trouve ?? { saisie: {}, version, envoi: null };
  }

  /** Version on which the draft was begun. */
  get version(): number | null {
    return this.repris ? this.garde.version : null;
  }

  get envoi(): Envoi | null {
    return this.garde.envoi;
  }

  garder(change: Partial<Brouillon>): void {
    this.garde = { ...this.garde, ...change };
    this.magasin.ecrire(this.adresse, this.garde);
  }

  oublier(): void {
    this.magasin.oublier(this.adresse);
  }
}

/** The form that calls it is mounted again for another act. */
export function useBrouillon(
  adresse: AdresseBrouillon,
  champs: readonly Champ[],
  version: number | null,
): Suivi {
  const [suivi] = useState(() => new Suivi(new Brouillons(memoireOnglet()), adresse, champs, version));
  return suivi;
}
