import { lireAuteur, ROLES, type Personne, type Role } from '../domaine/noyau/acteur.js';
import type { Lecteur } from '../vues/page.js';

/** Milliseconds during which a name read is taken as it was. */
const FRAICHEUR_MS = 30_000;
const CONNUS_MAX = 5_000;

export interface Compte {
  readonly id: string;
  readonly nom: string;
  readonly role: Role;
  readonly organisation: string | null;
}

/** The directory that puts a name on an account: written at sign-in, read wherever somebody is named. */
export class Comptes {
  /** Name by id; null for an account that nobody named. */
  private readonly connus = new Map<string, string | null>();
  private lusLe = 0;

  constructor(private readonly base: Lecteur) {}

  /** Puts a name on an account, or changes it. */
  async inscrire({ id, role, organisation }: Personne, nom: string): Promise<void> {
    const text = `INSERT INTO identite.compte AS c (id, nom, role, organisation) VALUES ($1, $2, $3, $4)
      ON CONFLICT (id) DO UPDATE SET nom = excluded.nom, role = excluded.role, organisation = excluded.organisation, vu_le = now()`;
    await this.base.query({ name: 'compte-inscrire', text, values: [id, nom, role, organisation ?? null] });
    this.connus.set(id, nom);
  }

  /** The names of these accounts; the unnamed are absent. */
  async noms(ids: Iterable<string>): Promise<ReadonlyMap<string, string>> {
    const demandes = [...new Set(ids)];
    const maintenant = Date.now();
    if (maintenant - this.lusLe > FRAICHEUR_MS || this.connus.size > CONNUS_MAX) {
      this.connus.clear();
      this.lusLe = maintenant;
    }
    await this.lire(demandes.filter((id) => !this.connus.has(id)));
    return new Map(
      demandes.flatMap((id): [string, string][] => {
        const nom = this.connus.get(id);
        return nom == null ? [] : [[id, nom]];
      }),
    );
  }

  /** The name of one account, else what its role is called. */
  async nom(id: string, role: Role): Promise<string> {
    return (await this.noms([id])).get(id) ?? ROLES[role];
  }

  /** Code of the body that an account acts for; null when it is not said. */
  async organisation(id: string): Promise<string | null> {
    const text = 'SELECT organisation FROM identite.compte WHERE id = $1';
    const { rows } = await this.base.query<{ organisation: string | null }>({
      name: 'compte-organisation',
      text,
      values: [id],
    });
    return rows[0]?.organisation ?? null;
  }

  private async lire(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const text = 'SELECT id, nom FROM identite.compte WHERE id = ANY($1)';
    const { rows } = await this.base.query<{ id: string; nom: string }>({
      name: 'comptes-noms',
      text,
      values: [ids],
    });
    for (const id of ids) this.connus.set(id, null);
    for (const { id, nom } of rows) this.connus.set(id, nom);
  }
}

/** Accounts that an author names. */
export function personnesDe(auteur: string): string[] {
  const lu = lireAuteur(auteur);
  return lu ? [lu.id, ...(lu.pour === null ? [] : [lu.pour])] : [];
}
