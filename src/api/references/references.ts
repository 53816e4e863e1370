import { Inject, Injectable } from '@nestjs/common';
import { etapeOuverte } from '../../domaine/dossier/etat.js';
import type { Personne, Role } from '../../domaine/noyau/acteur.js';
import { listerDossiers } from '../../vues/liste-dossiers.js';
import { chercherReperes, GENRES_REPERES, type DemandeReperes, type Repere } from '../../vues/references.js';
import { AccesDossiers, ROLES_DOSSIERS } from '../dossiers/acces-dossiers.js';
import { filtreDe } from '../dossiers/filtres.js';
import { libelleEtape } from '../dossiers/ligne-dossier.js';
import { menageVisible } from '../dossiers/visibilite.js';
import { SERVICES, type Services } from '../ports.js';
import { introuvable } from '../problemes/probleme.js';
import { communesDe } from '../reperes/communes-visibles.js';

export const GENRES = [...GENRES_REPERES, 'dossier'] as const;
export type DemandeReference = Pick<DemandeReperes, 'id' | 'recherche' | 'limite' | 'role'>;

/** Genres that hold for some roles only; the others are everybody's. */
const RESERVES: Readonly<Record<string, readonly Role[]>> = {
  dossier: ROLES_DOSSIERS,
  logement: ['referent', 'pilote', 'bailleur', 'partenaire', 'reservataire'],
  personne: ['referent', 'pilote', 'administrateur', 'partenaire', 'reservataire', 'bailleur'],
};

interface Nomme {
  readonly id: string;
  readonly reference: string;
  readonly etape: string;
  readonly menage: { readonly nom?: string; readonly prenom?: string } | null;
}
const repereDossier = ({ id, reference, etape, menage }: Nomme): Repere => ({
  id,
  libelle: menage?.nom === undefined ? reference : `${menage.prenom ?? ''} ${menage.nom}`.trim(),
  detail: menage?.nom === undefined ? libelleEtape(etape) : `${reference} · ${libelleEtape(etape)}`,
});

@Injectable()
export class References {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(AccesDossiers) private readonly acces: AccesDossiers,
  ) {}

  /** @throws Probleme 404 on a genre that is unknown, or not the caller's */
  async chercher(nom: string, demande: DemandeReference, acteur: Personne): Promise<readonly Repere[]> {
    const genre = GENRES.find((g) => g === nom);
    const roles = RESERVES[nom];
    if (genre === undefined || (roles && !roles.includes(acteur.role))) throw introuvable();
    if (genre === 'dossier') return this.dossiers(demande, acteur);
    return chercherReperes(this.services.vues, genre, {
      ...demande,
      communes: communesDe(acteur),
      regard: acteur,
      bailleur: acteur.role === 'bailleur' ? acteur.organisation : undefined,
    });
  }

  private async dossiers(
    { id, recherche, limite }: DemandeReference,
    acteur: Personne,
  ): Promise<readonly Repere[]> {
    if (id !== undefined) {
      const { etat } = await this.acces.voir(id, acteur);
      const etape = etapeOuverte(etat)?.etape ?? 'concertation';
      const menage = menageVisible(etat, acteur)?.identite ?? null;
      return [repereDossier({ id, reference: etat.reference, etape, menage })];
    }
    const filtre = { ...filtreDe({}, acteur), recherche };
    const { elements } = await listerDossiers(this.services.vues, { ...filtre, limite });
    return elements.map(repereDossier);
  }
}
