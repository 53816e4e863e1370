import type { Pool } from 'pg';
import { Coffre, type Cle } from './cles.js';
import { joindre } from './erreurs.js';
import type { BrouillonAGarder, BrouillonGarde, Brouillons as PortBrouillons } from './porte.js';
import { desceller, sceller } from './scellement.js';

interface Ligne extends Omit<BrouillonGarde, 'contenu'> {
  readonly cle_id: string;
  readonly contenu: Buffer;
  readonly enveloppe: Buffer;
}

const lien = (dossier: string, cle: string): string => `brouillon|${dossier}|${cle}`;

/** The draft of a household's survey, sealed under its key: gone with it (R2.29). One a dossier. */
export class Brouillons implements PortBrouillons {
  private readonly coffre: Coffre;

  constructor(
    private readonly reserve: Pool,
    cleMaitre: Buffer,
    private readonly horloge: () => string = () => new Date().toISOString(),
  ) {
    this.coffre = new Coffre(cleMaitre);
  }

  async lire(dossier: string): Promise<BrouillonGarde | null> {
    const { rows } = await joindre(() =>
      this.reserve.query<Ligne>(
        `SELECT b.version, b.apres, b.questionnaire, b.auteur, b.organisation, b.cle_id, b.contenu, k.enveloppe,
           to_char(b.le AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS le
         FROM enquete.brouillon b JOIN coffre.cle k ON k.objet = b.dossier AND k.id = b.cle_id
         WHERE b.dossier = $1`,
        [dossier],
      ),
    );
    const [ligne] = rows;
    if (!ligne) return null;
    const { cle_id, contenu, enveloppe, ...reste } = ligne;
    const { octets } = this.coffre.ouvrir(dossier, cle_id, enveloppe);
    return { ...reste, contenu: desceller(octets, contenu, lien(dossier, cle_id)).toString() };
  }

  async garder(
    dossier: string,
    lue: number,
    { apres, questionnaire, auteur, organisation, contenu }: BrouillonAGarder,
  ): Promise<{ readonly version: number; readonly le: string } | null> {
    const cle = await this.cle(dossier);
    if (!cle) return null;
    const scelle = sceller(cle.octets, Buffer.from(contenu), lien(dossier, cle.id));
    const le = this.horloge();
    const { rows } = await joindre(() =>
      this.reserve.query<{ version: number }>(
        `WITH pris AS (
           UPDATE enquete.brouillon SET version = version + 1, apres = $3, questionnaire = $4, cle_id = $5, contenu = $6,
             auteur = $7, organisation = $8, le = $9
           WHERE dossier = $1 AND version = $2 RETURNING version),
         pose AS (
           INSERT INTO enquete.brouillon (dossier, version, apres, questionnaire, cle_id, contenu, auteur, organisation, le)
           SELECT $1, 1, $3, $4, $5, $6, $7, $8, $9 WHERE $2::integer = 0 AND EXISTS (SELECT 1 FROM coffre.cle WHERE id = $5)
           ON CONFLICT DO NOTHING RETURNING version)
         SELECT version FROM pris UNION ALL SELECT version FROM pose`,
        [dossier, lue, apres, questionnaire, cle.id, scelle, auteur, organisation, le],
      ),
    );
    return rows[0] ? { version: rows[0].version, le } : null;
  }

  private async cle(dossier: string): Promise<Cle | null> {
    const { rows } = await joindre(() =>
      this.reserve.query<{ id: string; enveloppe: Buffer }>(
        'SELECT id, enveloppe FROM coffre.cle WHERE objet = $1',
        [dossier],
      ),
    );
    const [ligne] = rows;
    return ligne ? this.coffre.ouvrir(dossier, ligne.id, ligne.enveloppe) : null;
  }
}
