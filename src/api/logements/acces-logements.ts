import { Inject, Injectable } from '@nestjs/common';
import type { EtatLogement } from '../../domaine/logement/etat.js';
import type { Personne } from '../../domaine/noyau/acteur.js';
import { logementsCaches } from '../../vues/protection.js';
import type { Lu } from '../actes/contexte.js';
import { SERVICES, type Services } from '../ports.js';
import { introuvable } from '../problemes/probleme.js';
import { uuid } from '../requete/identifiants.js';
import { horizonDe } from './filtres.js';

/** Who may see a dwelling: a bailleur its own, a réservataire its contingent, the others all of them but those of a household they must not know (R0.6, R4.18, R8.23). */
@Injectable()
export class AccesLogements {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  /** @throws Probleme 404, also on a dwelling that is not for this person */
  async voir(id: string, acteur: Personne): Promise<Lu<EtatLogement>> {
    const lu = await this.services.histoire.lireEtat('logement', uuid(id));
    if (!lu) throw introuvable();
    const { bailleur, reservataire } = horizonDe(acteur);
    if (bailleur !== undefined && lu.etat.bailleur !== bailleur) throw introuvable();
    if (reservataire !== undefined && lu.etat.reservataire !== reservataire) throw introuvable();
    if ((await logementsCaches(this.services.vues, [id], acteur)).size > 0) throw introuvable();
    return lu;
  }
}
