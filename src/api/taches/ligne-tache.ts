import { Inject, Injectable } from '@nestjs/common';
import type { Personne } from '../../domaine/noyau/acteur.js';
import { remplacants } from '../../vues/absence.js';
import { suivreEnvois } from '../../vues/envois.js';
import { nommerMenages } from '../../vues/menage.js';
import type { TacheListe } from '../../vues/liste-taches.js';
import { libelleEtape } from '../dossiers/ligne-dossier.js';
import { Annuaire } from '../noms/annuaire.js';
import { SERVICES, type Services } from '../ports.js';
import { actesTache } from './actes-tache.js';
import { PrecisionsTaches } from './precisions.js';
import { vuePrise } from './prise.js';
import { idsMontees, litLesSuites, vueDecision, vueMontees } from './montees.js';

/** Tasks with the names that people read. */
@Injectable()
export class LignesTaches {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Annuaire) private readonly annuaire: Annuaire,
    @Inject(PrecisionsTaches) private readonly precisions: PrecisionsTaches,
  ) {}

  /** A référent is only shown tasks of households whose names it may read, a pilot reads all names, a bailleur none. */
  async nommer(taches: readonly TacheListe[], acteur: Personne) {
    const { role } = acteur;
    const suites = litLesSuites(acteur);
    const nommes = role === 'referent' || role === 'pilote' ? taches.map((t) => t.dossierId) : [];
    const referents = taches.map((t) => t.personne);
    const enRemplacement = await remplacants(this.services.vues, referents);
    const ecrits = suites ? taches.flatMap((t) => idsMontees(t.dossierId, t.montees)) : [];
    const [noms, menages, envois, precisions] = await Promise.all([
      this.annuaire.lire({
        personnes: [...referents, ...enRemplacement.values(), ...taches.map((t) => t.prisePar)],
        organisations: taches.map((t) => t.organisation),
      }),
      nommerMenages(this.services.vues, nommes),
      suivreEnvois(this.services.vues, ecrits),
      this.precisions.lire(taches),
    ]);
    return taches.map(({ decision, decisionLe, montees, prisePar, priseLe, suiviLe, ...tache }) => ({
      ...tache,
      prise:
        tache.etat === 'prise' && prisePar !== null && priseLe !== null
          ? vuePrise(noms, tache.pour, { par: prisePar, le: priseLe, suiviLe })
          : null,
      montees: vueMontees(tache.dossierId, montees, envois),
      decisionCommission: suites ? vueDecision(decision, decisionLe) : null,
      libelleEtape: libelleEtape(tache.etape),
      ...actesTache(tache),
      nomPour: noms.pour({ ...tache, remplacant: enRemplacement.get(tache.personne ?? '') ?? null }),
      menage: menages.get(tache.dossierId) ?? null,
      precision: precisions.get(tache.id) ?? null,
    }));
  }
}
