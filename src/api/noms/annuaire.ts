import { Inject, Injectable } from '@nestjs/common';
import { ROLES, type Role } from '../../domaine/noyau/acteur.js';
import { lireAuteur } from '../../domaine/noyau/acteur.js';
import { nommerOrganisations } from '../../vues/organisation.js';
import { SERVICES, type Services } from '../ports.js';

/** What is about to be shown, and whose names it needs. */
export interface ANommer {
  readonly personnes?: readonly (string | null)[];
  readonly organisations?: readonly (string | null)[];
}

/** Who did something, as people read it. */
export interface AuteurNomme {
  readonly type: 'personne' | 'procedure';
  readonly id: string | null;
  readonly role: Role | null;
  readonly nom: string;
}

const PROCEDURE: AuteurNomme = { type: 'procedure', id: null, role: null, nom: 'La procédure' };
const presents = (ids: readonly (string | null)[] = []): string[] => ids.filter((id) => id !== null);

/** Names read at once for one answer: nobody is ever shown by an id. */
export class Noms {
  constructor(
    private readonly personnes: ReadonlyMap<string, string>,
    private readonly organisations: ReadonlyMap<string, string>,
  ) {}

  /** The name of an account, else what its role is called. */
  personne(id: string, role: Role): string {
    return this.personnes.get(id) ?? ROLES[role];
  }

  organisation(code: string): string {
    return this.organisations.get(code) ?? 'Organisation non déclarée';
  }

  /** Its name; null when nothing is declared under that code. */
  organisationConnue(code: string): string | null {
    return this.organisations.get(code) ?? null;
  }

  /** @param auteur as events store it */
  auteur(auteur: string): AuteurNomme {
    const lu = lireAuteur(auteur);
    if (!lu) return PROCEDURE;
    const { id, role, pour } = lu;
    const nom = this.personne(id, role);
    const dit = pour === null ? nom : `${nom}, pour ${this.personne(pour, role)}`;
    return { type: 'personne', id, role, nom: dit };
  }

  /** Who must act on a task. */
  pour({ pour, organisation, personne, remplacant = null }: Destinataire): string {
    if (organisation !== null) return this.organisation(organisation);
    if (personne !== null && remplacant !== null)
      return `${this.personne(remplacant, pour)}, en l’absence de ${this.personne(personne, pour)}`;
    if (personne !== null) return this.personne(personne, pour);
    return pour === 'referent' ? 'Référent à désigner' : ROLES[pour];
  }
}

export interface Destinataire {
  readonly pour: Role;
  readonly organisation: string | null;
  readonly personne: string | null;
  /** Who stands in for that person today (R3.57). */
  readonly remplacant?: string | null;
}

@Injectable()
export class Annuaire {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  async lire({ personnes, organisations }: ANommer): Promise<Noms> {
    const { comptes, vues } = this.services;
    return new Noms(
      await comptes.noms(presents(personnes)),
      await nommerOrganisations(vues, presents(organisations)),
    );
  }
}
