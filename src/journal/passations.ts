import type { Pool } from 'pg';
import { TransmettreReferent } from '../domaine/dossier/etapes/vie/transmettre-referent.js';
import type { Refus } from '../domaine/noyau/refus.js';
import { Coffre } from './cles.js';
import { joindre } from './erreurs.js';
import type { LigneAPasser, OrdrePassation, Passations as PortPassations, Porte } from './porte.js';
import { desceller, sceller } from './scellement.js';

interface Mot {
  readonly motif: string;
  readonly note: string;
}
interface Ligne {
  readonly dossier: string;
  readonly de: string;
  readonly a: string;
  readonly cle_id: string | null;
  readonly contenu: Buffer | null;
  readonly enveloppe: Buffer | null;
}

const RIEN: Mot = { motif: '', note: '' };
const lien = (passation: string, dossier: string): string => `passation|${passation}|${dossier}`;

/** The lines of the handovers in number: what each leaves, sealed under its household's key until it is done (R3.60). */
export class Passations implements PortPassations {
  private readonly coffre: Coffre;

  constructor(
    private readonly reserve: Pool,
    cleMaitre: Buffer,
    private readonly porte: Pick<Porte, 'executerLot'>,
  ) {
    this.coffre = new Coffre(cleMaitre);
  }

  async inscrire(passation: string, lignes: readonly LigneAPasser[]): Promise<void> {
    const { rows } = await joindre(() =>
      this.reserve.query<{ objet: string; id: string; enveloppe: Buffer }>(
        'SELECT objet, id, enveloppe FROM coffre.cle WHERE objet = ANY($1)',
        [lignes.map((l) => l.dossier)],
      ),
    );
    const cles = new Map(rows.map((r) => [r.objet, this.coffre.ouvrir(r.objet, r.id, r.enveloppe)]));
    const scellees = lignes.map(({ dossier, motif, note }) => {
      const cle = cles.get(dossier);
      const mot = Buffer.from(JSON.stringify({ motif, note } satisfies Mot));
      return cle ? { cle: cle.id, contenu: sceller(cle.octets, mot, lien(passation, dossier)) } : null;
    });
    const texte = `WITH l AS (SELECT * FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::bytea[]) AS t (dossier, de, a, cle, contenu)),
      pose AS (INSERT INTO procedure.passation_dossier (passation, dossier, de, a) SELECT $1, dossier, de, a FROM l
        ON CONFLICT DO NOTHING RETURNING dossier)
      INSERT INTO procedure.passation_note (passation, dossier, cle_id, contenu) SELECT $1, l.dossier, l.cle, l.contenu
        FROM l JOIN pose USING (dossier) JOIN coffre.cle k ON k.id = l.cle ON CONFLICT DO NOTHING`;
    await joindre(() =>
      this.reserve.query(texte, [
        passation,
        ...[lignes.map((l) => l.dossier), lignes.map((l) => l.de), lignes.map((l) => l.a)],
        ...[scellees.map((s) => s?.cle ?? null), scellees.map((s) => s?.contenu ?? null)],
      ]),
    );
  }

  async aFaire(
    passation: string,
    version: number,
    apres: string | null,
    limite: number,
  ): Promise<readonly string[]> {
    const texte = `SELECT dossier FROM procedure.passation_dossier
      WHERE passation = $1 AND issue <> 'faite' AND vu < $2 AND dossier > $3 ORDER BY dossier LIMIT $4`;
    const { rows } = await joindre(() =>
      this.reserve.query<{ dossier: string }>(texte, [passation, version, apres ?? '', limite]),
    );
    return rows.map((r) => r.dossier);
  }

  async appliquer(ordre: OrdrePassation, dossiers: readonly string[]): Promise<readonly (Refus | null)[]> {
    const lignes = await this.lire(ordre.passation, dossiers);
    try {
      const resultats = await this.porte.executerLot(lignes.map((ligne) => this.demande(ordre, ligne)));
      const refus = resultats.map((r) => (r.ok ? null : r.refus));
      await this.noter(
        ordre,
        lignes.map(({ dossier }, i) => ({ dossier, refus: refus[i] ?? null })),
      );
      return refus;
    } catch (erreur) {
      const texte = `UPDATE procedure.passation_dossier SET issue = 'a-reprendre', le = now()
        WHERE passation = $1 AND dossier = ANY($2) AND issue <> 'faite'`;
      await this.reserve.query(texte, [ordre.passation, dossiers]).catch(() => undefined);
      throw erreur;
    }
  }

  /** Those that are not done yet. */
  private async lire(passation: string, dossiers: readonly string[]): Promise<readonly Ligne[]> {
    const texte = `SELECT d.dossier, d.de, d.a, n.cle_id, n.contenu, k.enveloppe FROM procedure.passation_dossier d
      LEFT JOIN procedure.passation_note n USING (passation, dossier)
      LEFT JOIN coffre.cle k ON k.objet = d.dossier AND k.id = n.cle_id
      WHERE d.passation = $1 AND d.dossier = ANY($2) AND d.issue <> 'faite' ORDER BY d.dossier`;
    return (await joindre(() => this.reserve.query<Ligne>(texte, [passation, dossiers]))).rows;
  }

  private demande({ passation, acteur, correlation }: OrdrePassation, ligne: Ligne) {
    const { dossier, de, a, cle_id: cle, contenu, enveloppe } = ligne;
    const lisible = cle !== null && contenu !== null && enveloppe !== null;
    const mot = lisible
      ? (JSON.parse(
          desceller(
            this.coffre.ouvrir(dossier, cle, enveloppe).octets,
            contenu,
            lien(passation, dossier),
          ).toString(),
        ) as Mot)
      : RIEN;
    return {
      ...{ agregat: 'dossier' as const, id: dossier, acte: TransmettreReferent.type },
      ...{ corps: { a, de, ...mot }, acteur, correlation, cle: `${passation}:${dossier}` },
    };
  }

  private async noter(
    { passation, version }: OrdrePassation,
    issues: readonly { readonly dossier: string; readonly refus: Refus | null }[],
  ): Promise<void> {
    const texte = `WITH i AS (SELECT * FROM unnest($2::text[], $3::text[], $4::text[]) AS t (dossier, regle, motif)),
      dit AS (UPDATE procedure.passation_dossier d SET regle = i.regle, motif = i.motif, vu = greatest(d.vu, $5), le = now(),
          issue = CASE WHEN i.regle IS NULL THEN 'faite' ELSE 'refusee' END
        FROM i WHERE d.passation = $1 AND d.dossier = i.dossier AND d.issue <> 'faite')
      DELETE FROM procedure.passation_note n USING i WHERE n.passation = $1 AND n.dossier = i.dossier AND i.regle IS NULL`;
    await joindre(() =>
      this.reserve.query(texte, [
        passation,
        issues.map((i) => i.dossier),
        issues.map((i) => i.refus?.regle ?? null),
        issues.map((i) => i.refus?.motif ?? null),
        version,
      ]),
    );
  }
}
