import { Inject, Injectable } from '@nestjs/common';
import type { Charte } from '../../domaine/charte/charte.js';
import { obstaclesAPublier, type DossierEmpeche } from '../../domaine/charte/obstacles-publication.js';
import { publiable } from '../../domaine/charte/publier-charte.js';
import { estObjet } from '../../domaine/noyau/objet.js';
import type { Personne } from '../../domaine/noyau/acteur.js';
import { estRefus } from '../../domaine/noyau/refus.js';
import { autresPubliees } from '../../vues/charte.js';
import { dossiersConnus } from '../../vues/dossier.js';
import { surOperation } from '../../vues/regard.js';
import type { DemandeActe } from '../guichet/demandes.js';
import { SERVICES, type Services } from '../ports.js';
import { problemeDe } from '../problemes/probleme.js';
import { Simulations } from './simulation.js';

const confirme = (corps: unknown): boolean =>
  estObjet(corps) && typeof corps['malgreObstacles'] === 'string' && corps['malgreObstacles'].trim() !== '';

/** Before a version is published, the dossiers that could not go over to it (R0.53); what refuses it whatever is said comes first, from its act (R4.243). */
@Injectable()
export class Publications {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Simulations) private readonly simulations: Simulations,
  ) {}

  /** Publishing is asked: is nothing in the way today, or is it confirmed? @throws Probleme 409 naming the dossiers */
  async exiger(version: string, { acteur, corps }: DemandeActe): Promise<void> {
    if (!['pilote', 'administrateur'].includes(acteur.role) || confirme(corps)) return;
    const lu = await this.services.histoire.lireEtat('charte', version);
    if (!lu?.etat.contenu || lu.etat.publiee) return;
    const publiees = await autresPubliees(this.services.vues, version);
    const maintenant = new Date().toISOString();
    if (estRefus(publiable(lu.etat.contenu, publiees, maintenant))) return;
    const refus = obstaclesAPublier(await this.empeches(lu.etat.contenu, acteur, maintenant));
    if (refus) throw problemeDe(refus);
  }

  /** Whoever publishes is told how many, and the names of those that it may know. */
  private async empeches(contenu: Charte, acteur: Personne, maintenant: string): Promise<DossierEmpeche[]> {
    const trouves = await this.simulations.empeches(contenu, maintenant);
    const connus =
      acteur.role === 'pilote'
        ? await dossiersConnus(
            this.services.vues,
            trouves.map(({ id }) => id),
            acteur,
            surOperation,
          )
        : new Set<string>();
    return trouves.map(({ id, reference, motifs }) => ({
      reference: connus.has(id) ? reference : null,
      motifs,
    }));
  }
}
