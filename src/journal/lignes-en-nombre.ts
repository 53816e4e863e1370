import type { Pool } from 'pg';
import type { Refus } from '../domaine/noyau/refus.js';
import { Coffre } from './cles.js';
import { joindre } from './erreurs.js';
import type { Demande, EnNombre, LigneEnNombre, OrdreEnNombre, Porte } from './porte.js';
import { desceller, sceller } from './scellement.js';

/** A kind of act done on many households, and where its lines are. */
export interface Sorte<P extends string, M extends object> {
  /** Of `procedure.<nom>_dossier` and `procedure.<nom>_note`; their first column has this name. */
  readonly nom: 'passation' | 'information';
  /** Columns in clear of its own: codes, never a word about anybody. */
  readonly propres: readonly P[];
  /** What is said of a household whose key is gone: its dossier refuses the act. */
  readonly rien: M;
  demande(
    ligne: { readonly dossier: string } & Readonly<Record<P, string>>,
    mot: M,
  ): Pick<Demande, 'acte' | 'corps' | 'survenuLe' | 'parCleSeule'>;
}

type Lue<P extends string> = Record<P | 'dossier', string> & {
  readonly cle_id: string | null;
  readonly contenu: Buffer | null;
  readonly enveloppe: Buffer | null;
};

/** The lines of acts in number: what is said of each household, sealed under its key until it is done (R3.60, R1.30). */
export class LignesEnNombre<P extends string, M extends object> implements EnNombre<LigneEnNombre<P, M>> {
  private readonly coffre: Coffre;
  private readonly dossiers: string;
  private readonly notes: string;

  constructor(
    private readonly reserve: Pool,
    cleMaitre: Buffer,
    private readonly porte: Pick<Porte, 'executerLot'>,
    private readonly sorte: Sorte<P, M>,
  ) {
    this.coffre = new Coffre(cleMaitre);
    this.dossiers = `procedure.${sorte.nom}_dossier`;
    this.notes = `procedure.${sorte.nom}_note`;
  }

  async inscrire(lot: string, lignes: readonly LigneEnNombre<P, M>[]): Promise<void> {
    const { nom, propres } = this.sorte;
    const { rows } = await joindre(() =>
      this.reserve.query<{ objet: string; id: string; enveloppe: Buffer }>(
        'SELECT objet, id, enveloppe FROM coffre.cle WHERE objet = ANY($1)',
        [lignes.map((l) => l.dossier)],
      ),
    );
    const cles = new Map(rows.map((r) => [r.objet, this.coffre.ouvrir(r.objet, r.id, r.enveloppe)]));
    const scellees = lignes.map(({ dossier, mot }) => {
      const cle = cles.get(dossier);
      const octets = Buffer.from(JSON.stringify(mot));
      return cle ? { cle: cle.id, contenu: sceller(cle.octets, octets, this.lien(lot, dossier)) } : null;
    });
    const colonnes = ['dossier', ...propres].join(', ');
    const types = propres.map((_, i) => `$${i + 5}::text[]`).join(', ');
    const texte = `WITH l AS (SELECT * FROM unnest($2::text[], $3::text[], $4::bytea[]${types && `, ${types}`})
          AS t (dossier, cle, contenu${propres.map((p) => `, ${p}`).join('')})),
      pose AS (INSERT INTO ${this.dossiers} (${nom}, ${colonnes}) SELECT $1, ${colonnes} FROM l
        ON CONFLICT DO NOTHING RETURNING dossier)
      INSERT INTO ${this.notes} (${nom}, dossier, cle_id, contenu) SELECT $1, l.dossier, l.cle, l.contenu
        FROM l JOIN pose USING (dossier) JOIN coffre.cle k ON k.id = l.cle ON CONFLICT DO NOTHING`;
    const valeurs = [
      ...[lignes.map((l) => l.dossier), scellees.map((s) => s?.cle ?? null)],
      ...[scellees.map((s) => s?.contenu ?? null), ...propres.map((p) => lignes.map((l) => l[p]))],
    ];
    await joindre(() => this.reserve.query(texte, [lot, ...valeurs]));
  }

  async aFaire(
    lot: string,
    version: number,
    apres: string | null,
    limite: number,
  ): Promise<readonly string[]> {
    const texte = `SELECT dossier FROM ${this.dossiers}
      WHERE ${this.sorte.nom} = $1 AND issue <> 'faite' AND vu < $2 AND dossier > $3 ORDER BY dossier LIMIT $4`;
    const { rows } = await joindre(() =>
      this.reserve.query<{ dossier: string }>(texte, [lot, version, apres ?? '', limite]),
    );
    return rows.map((r) => r.dossier);
  }

  async appliquer(ordre: OrdreEnNombre, dossiers: readonly string[]): Promise<readonly (Refus | null)[]> {
    const lignes = await this.lire(ordre.lot, dossiers);
    try {
      const resultats = await this.porte.executerLot(lignes.map((ligne) => this.demande(ordre, ligne)));
      const refus = resultats.map((r) => (r.ok ? null : r.refus));
      await this.noter(
        ordre,
        lignes.map(({ dossier }, i) => ({ dossier, refus: refus[i] ?? null })),
      );
      return refus;
    } catch (erreur) {
      const texte = `UPDATE ${this.dossiers} SET issue = 'a-reprendre', le = now()
        WHERE ${this.sorte.nom} = $1 AND dossier = ANY($2) AND issue <> 'faite'`;
      await this.reserve.query(texte, [ordre.lot, dossiers]).catch(() => undefined);
      throw erreur;
    }
  }

  private readonly lien = (lot: string, dossier: string): string => `${this.sorte.nom}|${lot}|${dossier}`;

  /** Those that are not done yet. */
  private async lire(lot: string, dossiers: readonly string[]): Promise<readonly Lue<P>[]> {
    const { nom, propres } = this.sorte;
    const texte = `SELECT d.dossier${propres.map((p) => `, d.${p}`).join('')}, n.cle_id, n.contenu, k.enveloppe
      FROM ${this.dossiers} d LEFT JOIN ${this.notes} n USING (${nom}, dossier)
      LEFT JOIN coffre.cle k ON k.objet = d.dossier AND k.id = n.cle_id
      WHERE d.${nom} = $1 AND d.dossier = ANY($2) AND d.issue <> 'faite' ORDER BY d.dossier`;
    return (await joindre(() => this.reserve.query<Lue<P>>(texte, [lot, dossiers]))).rows;
  }

  private demande({ lot, acteur, correlation }: OrdreEnNombre, ligne: Lue<P>): Demande {
    const { dossier, cle_id: cle, contenu, enveloppe } = ligne;
    const lisible = cle !== null && contenu !== null && enveloppe !== null;
    const mot = lisible
      ? (JSON.parse(
          desceller(
            this.coffre.ouvrir(dossier, cle, enveloppe).octets,
            contenu,
            this.lien(lot, dossier),
          ).toString(),
        ) as M)
      : this.sorte.rien;
    return {
      ...{ agregat: 'dossier' as const, id: dossier, ...this.sorte.demande(ligne, mot) },
      ...{ acteur, correlation, cle: `${lot}:${dossier}` },
    };
  }

  private async noter(
    { lot, version }: OrdreEnNombre,
    issues: readonly { readonly dossier: string; readonly refus: Refus | null }[],
  ): Promise<void> {
    const { nom } = this.sorte;
    const texte = `WITH i AS (SELECT * FROM unnest($2::text[], $3::text[], $4::text[]) AS t (dossier, regle, motif)),
      dit AS (UPDATE ${this.dossiers} d SET regle = i.regle, motif = i.motif, vu = greatest(d.vu, $5), le = now(),
          issue = CASE WHEN i.regle IS NULL THEN 'faite' ELSE 'refusee' END
        FROM i WHERE d.${nom} = $1 AND d.dossier = i.dossier AND d.issue <> 'faite')
      DELETE FROM ${this.notes} n USING i WHERE n.${nom} = $1 AND n.dossier = i.dossier AND i.regle IS NULL`;
    await joindre(() =>
      this.reserve.query(texte, [
        lot,
        issues.map((i) => i.dossier),
        issues.map((i) => i.refus?.regle ?? null),
        issues.map((i) => i.refus?.motif ?? null),
        version,
      ]),
    );
  }
}
