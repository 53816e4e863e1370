import { Inject, Injectable } from '@nestjs/common';
import { peutVoir } from '../../domaine/dossier/droits.js';
import type { EtatDossier } from '../../domaine/dossier/etat.js';
import type { Personne, Role } from '../../domaine/noyau/acteur.js';
import type { Lu } from '../actes/contexte.js';
import { estObjet } from '../../domaine/noyau/objet.js';
import { dossiersCaches, logementsCaches } from '../../vues/protection.js';
import { SERVICES, type Services } from '../ports.js';
import { introuvable, problemeDe } from '../problemes/probleme.js';
import { dossiersLies, sansLiens } from './vue-liens.js';
import { uuid } from '../requete/identifiants.js';

/** Roles that may see a dossier at all (domain.md §1). */
export const ROLES_DOSSIERS: readonly Role[] = [
  'referent',
  'pilote',
  'bailleur',
  'partenaire',
  'reservataire',
];

const INCONNU = '00000000-0000-4000-8000-000000000000';

/** The one way to read a dossier for someone: unknown, malformed or another's id answer alike (R0.6). */
@Injectable()
export class AccesDossiers {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  /** A dwelling that the caller must not know is, in what it sends, one that does not exist (R8.23). */
  async sansLogementCache(corps: unknown, acteur: Personne): Promise<unknown> {
    if (!estObjet(corps) || typeof corps['logement'] !== 'string') return corps;
    const caches = await logementsCaches(this.services.vues, [corps['logement']], acteur);
    return caches.size === 0 ? corps : { ...corps, logement: INCONNU };
  }

  /** @throws Probleme 404 */
  async voir(id: string, acteur: Personne): Promise<Lu<EtatDossier>> {
    const lu = await this.services.histoire.lireEtat('dossier', uuid(id));
    if (!lu) throw introuvable();
    const refus = peutVoir(acteur, lu.etat);
    if (refus) throw problemeDe(refus);
    const caches = await dossiersCaches(this.services.vues, dossiersLies(lu.etat), acteur);
    return { ...lu, etat: sansLiens(lu.etat, caches) };
  }
}
