import type { Pool } from 'pg';
import type { CleModele, Magasin, NouvelleVersion, VersionModele } from '../documents/magasin.js';
import { auteurDe } from '../domaine/noyau/acteur.js';
import type { NomModele } from '../domaine/documents/modeles.js';

const UNE = 'modele = $1 AND langue = $2 AND genre = $3';
const valeurs = ({ modele, langue, genre }: CleModele) => [modele, langue, genre];

interface Ligne {
  readonly version: number;
  readonly contenu: Buffer | null;
}

/** Versions of models in `documents.modele`, under a role that may neither change nor remove one. */
export class MagasinModeles implements Magasin {
  constructor(private readonly reserve: Pool) {}

  async versions(modele: NomModele): Promise<readonly VersionModele[]> {
    const { rows } = await this.reserve.query<VersionModele>(
      `SELECT modele, langue, genre, version, encode(sha256(contenu), 'hex') AS empreinte, auteur, motif,
         to_char(le AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS le
       FROM documents.modele WHERE modele = $1 ORDER BY documents.modele.le DESC, version DESC`,
      [modele],
    );
    return rows;
  }

  async derniere(cle: CleModele): Promise<Ligne | null> {
    const { rows } = await this.reserve.query<Ligne>(
      `SELECT version, contenu FROM documents.modele WHERE ${UNE} ORDER BY version DESC LIMIT 1`,
      valeurs(cle),
    );
    return rows[0] ?? null;
  }

  async contenu(cle: CleModele, version: number): Promise<Buffer | null> {
    const { rows } = await this.reserve.query<Ligne>(
      `SELECT version, contenu FROM documents.modele WHERE ${UNE} AND version = $4`,
      [...valeurs(cle), version],
    );
    return rows[0]?.contenu ?? null;
  }

  async ajouter({ contenu, auteur, motif, apres, ...cle }: NouvelleVersion): Promise<number | null> {
    const { rows } = await this.reserve.query<Ligne>(
      `INSERT INTO documents.modele (modele, langue, genre, version, contenu, auteur, motif)
       SELECT $1, $2, $3, $4::integer + 1, $5, $6, $7
       WHERE $4 = coalesce((SELECT max(version) FROM documents.modele WHERE ${UNE}), 0)
       ON CONFLICT DO NOTHING RETURNING version, NULL AS contenu`,
      [...valeurs(cle), apres, contenu, auteurDe(auteur), motif],
    );
    return rows[0]?.version ?? null;
  }
}
