import { Inject, Injectable } from '@nestjs/common';
import type { Personne } from '../../domaine/noyau/acteur.js';
import { LIMITE_MAX, type Page, type Pagination } from '../../vues/page.js';
import { compterGenres, type GenreTaches } from '../../vues/genres-taches.js';
import { listerTaches, type FiltreTaches, type TacheListe } from '../../vues/liste-taches.js';
import { SERVICES, type Services } from '../ports.js';
import { estRoleDeTache, porteeTaches } from './portee.js';

/** What a caller may ask of its inbox; who it is says the rest. */
export type DemandeTaches = Pagination &
  Omit<FiltreTaches, 'organisation' | 'personnes' | 'sansPersonne' | 'dossier' | 'communes' | 'regard'>;

/** The inbox of each caller. */
@Injectable()
export class Boite {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  /** @throws CurseurInvalide */
  async lire(acteur: Personne, { pour, ...demande }: DemandeTaches): Promise<Page<TacheListe>> {
    const portee = await this.portee(acteur, pour);
    return portee
      ? listerTaches(this.services.vues, { ...demande, ...portee })
      : { elements: [], suivant: null };
  }

  /** How many wait, kind by kind. */
  async genres(acteur: Personne, pour: string | undefined): Promise<readonly GenreTaches[]> {
    const portee = await this.portee(acteur, pour);
    return portee ? compterGenres(this.services.vues, portee) : [];
  }

  /** What tells one state of an inbox from the next: its first tasks, and what people see of them. */
  async empreinte(acteur: Personne): Promise<string> {
    const { elements } = await this.lire(acteur, { limite: LIMITE_MAX });
    return elements
      .map((t) => `${t.id}/${t.echeance}/${t.enRetard}/${t.niveau}/${t.rappels}/${t.priseLe}/${t.suiviLe}`)
      .join(' ');
  }

  private async portee(acteur: Personne, pour: string | undefined): Promise<FiltreTaches | null> {
    const organisation = pour !== undefined && (await this.estOrganisation(acteur, pour));
    return porteeTaches(acteur, { pour, organisation });
  }

  private async estOrganisation({ role }: Personne, pour: string): Promise<boolean> {
    if (role !== 'pilote' || pour === 'moi' || estRoleDeTache(pour)) return false;
    return (await this.services.histoire.lireEtat('organisation', pour)) !== null;
  }
}
