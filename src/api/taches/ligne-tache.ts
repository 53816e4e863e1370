import { Inject, Injectable } from '@nestjs/common';
import type { Personne } from '../../domaine/noyau/acteur.js';
import { remplacants } from '../../vues/absence.js';
import { nommerMenages } from '../../vues/menage.js';
import type { TacheListe } from '../../vues/tache.js';
import { libelleEtape } from '../dossiers/ligne-dossier.js';
import { Annuaire } from '../noms/annuaire.js';
import { SERVICES, type Services } from '../ports.js';
import { actesTache } from './actes-tache.js';

/** Tasks with the names that people read. */
@Injectable()
export class LignesTaches {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Annuaire) private readonly annuaire: Annuaire,
  ) {}

  /** A référent is only shown tasks of households whose names it may read, a pilot reads all names, a bailleur none. */
  async nommer(taches: readonly TacheListe[], { role }: Personne) {
    const nommes = role === 'referent' || role === 'pilote' ? taches.map((t) => t.dossierId) : [];
    const referents = taches.map((t) => t.personne);
    const enRemplacement = await remplacants(this.services.vues, referents);
    const [noms, menages] = await Promise.all([
      this.annuaire.lire({
        personnes: [...referents, ...enRemplacement.values()],
        organisations: taches.map((t) => t.organisation),
      }),
      nommerMenages(this.services.vues, nommes),
    ]);
    return taches.map((tache) => ({
      ...tache,
      libelleEtape: libelleEtape(tache.etape),
      ...actesTache(tache),
      nomPour: noms.pour({ ...tache, remplacant: enRemplacement.get(tache.personne ?? '') ?? null }),
      menage: menages.get(tache.dossierId) ?? null,
    }));
  }
}
