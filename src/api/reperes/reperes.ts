import { Inject, Injectable } from '@nestjs/common';
import type { Etats, NomAgregat } from '../../domaine/agregats.js';
import type { Personne } from '../../domaine/noyau/acteur.js';
import { actesDuRole } from '../actes/actes-possibles.js';
import { Contextes, type Lu } from '../actes/contexte.js';
import { SERVICES, type Services } from '../ports.js';
import { introuvable } from '../problemes/probleme.js';

/** Reading of what dossiers refer to: operations, dwellings, commissions, organisations, charters. */
@Injectable()
export class Reperes {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Contextes) private readonly contextes: Contextes,
  ) {}

  /** @throws Probleme 404 */
  async lire<N extends NomAgregat>(agregat: N, id: string): Promise<Lu<Etats[N]>> {
    const lu = await this.services.histoire.lireEtat(agregat, id);
    if (!lu) throw introuvable();
    return lu;
  }

  /** What the caller may do on it; `racine` is its address. */
  async actes<N extends NomAgregat>(
    agregat: N,
    id: string,
    lu: Lu<Etats[N]>,
    acteur: Personne,
    racine: string,
  ) {
    return actesDuRole(agregat, lu.etat, await this.contextes.pour(id, lu, acteur), racine);
  }
}
