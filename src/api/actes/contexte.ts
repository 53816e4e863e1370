import { Inject, Injectable } from '@nestjs/common';
import type { Etats, NomAgregat } from '../../domaine/agregats.js';
import type { Charte } from '../../domaine/charte/charte.js';
import { CHARTE_DEFAUT } from '../../domaine/charte/defaut.js';
import type { Contexte } from '../../domaine/contexte.js';
import type { Personne } from '../../domaine/noyau/acteur.js';
import { dateCayenne } from '../../domaine/noyau/instants.js';
import { versionEnVigueur } from '../../vues/charte.js';
import { SERVICES, type Services } from '../ports.js';

/** A stream as it stands. */
export interface Lu<E> {
  readonly etat: E;
  readonly version: number;
}

/** What a decider would know if a person acted now: reading only, the door builds its own. */
@Injectable()
export class Contextes {
  private readonly chartes = new Map<string, Charte>();

  constructor(@Inject(SERVICES) private readonly services: Services) {}

  async pour<N extends NomAgregat>(
    id: string,
    { etat, version }: Lu<Etats[N]>,
    acteur: Personne,
  ): Promise<Contexte> {
    const maintenant = new Date().toISOString();
    const charte = 'charte' in etat ? await this.charte(etat.charte) : await this.enVigueur();
    return {
      id,
      version,
      maintenant,
      survenuLe: maintenant,
      acteur,
      charte,
      calendrier: this.services.calendrier,
      lus: {},
    };
  }

  /** The charter in force today, as the door takes it. */
  async enVigueur(): Promise<Charte> {
    const version = await versionEnVigueur(this.services.vues, dateCayenne(new Date().toISOString()));
    return this.charte(version ?? CHARTE_DEFAUT.version);
  }

  /** A published charter never changes: read once. */
  async charte(version: string): Promise<Charte> {
    const connue = this.chartes.get(version);
    if (connue) return connue;
    const lue = (await this.services.histoire.lireEtat('charte', version))?.etat;
    if (lue?.contenu && lue.publiee) this.chartes.set(version, lue.contenu);
    return lue?.contenu ?? CHARTE_DEFAUT;
  }
}
