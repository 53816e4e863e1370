import { Inject, Injectable } from '@nestjs/common';
import type { EtatCommission } from '../../domaine/commission/etat.js';
import type { EtatDossier } from '../../domaine/dossier/etat.js';
import type { Personne } from '../../domaine/noyau/acteur.js';
import { dernieresPropositions } from '../../vues/liste-propositions.js';
import { suivreEnvois } from '../../vues/envois.js';
import { nommerDossiers } from '../../vues/noms-dossiers.js';
import { nommerLogements } from '../../vues/noms-logements.js';
import { Contextes } from '../actes/contexte.js';
import { menagesVus } from '../dossiers/visibilite.js';
import { Rapprochements } from '../rapprochement/rapprochements.js';
import { Annuaire } from '../noms/annuaire.js';
import { SERVICES, type Services } from '../ports.js';
import { nommeMenages } from './acces.js';
import { idsEnvois, type Lectures } from './montrer.js';
import { renduesDe } from './rendues.js';

/** Reads at once all the names that one session shows, as far as its reader may know them. */
@Injectable()
export class LecturesCommission {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Annuaire) private readonly annuaire: Annuaire,
    @Inject(Contextes) private readonly contextes: Contextes,
    @Inject(Rapprochements) private readonly rapprochements: Rapprochements,
  ) {}

  async pour(etat: EtatCommission, acteur: Personne, conduit: boolean): Promise<Lectures> {
    const { vues } = this.services;
    const membre = !nommeMenages(acteur);
    const pilote = acteur.role === 'pilote';
    const ids = etat.lignes.map((l) => l.dossier);
    const [noms, dossiers, logements, envois, charte, cotes, propositions] = await Promise.all([
      this.annuaire.lire({
        organisations: [
          etat.bailleur,
          ...etat.membres.map((m) => m.organisation),
          ...etat.convocations.flatMap((c) => c.destinataires),
        ],
      }),
      nommerDossiers(vues, {
        ids,
        regard: membre ? undefined : acteur,
        menages: membre ? undefined : menagesVus(acteur),
      }),
      nommerLogements(
        vues,
        etat.lignes.flatMap((l) => l.logements),
      ),
      conduit ? suivreEnvois(vues, idsEnvois(etat)) : new Map(),
      this.contextes.enVigueur(),
      pilote ? this.rapprochements.points(ids, acteur) : new Map<string, never>(),
      pilote ? dernieresPropositions(vues, ids, acteur) : new Map<string, never>(),
    ]);
    const lus = etat.nature === 'caleol' || pilote ? await this.etatsDes(ids) : [];
    const rendues = renduesDe(etat, lus, charte, { conduit, pilote });
    return { noms, dossiers, logements, envois, charte, conduit, cotes, propositions, rendues };
  }

  private async etatsDes(ids: readonly string[]): Promise<EtatDossier[]> {
    const lus = await Promise.all(ids.map((id) => this.services.histoire.lireEtat('dossier', id)));
    return lus.flatMap((lu) => (lu ? [lu.etat] : []));
  }
}
