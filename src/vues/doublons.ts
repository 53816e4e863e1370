import { PARTAGE_MAX, type Signature } from '../domaine/doublons/signature.js';
import { nommable, type MenagesVus } from './filtre-dossiers.js';
import { Filtres } from './filtres.js';
import type { Lecteur } from './page.js';
import { surOperation, type Regard } from './regard.js';

/** A dossier that another may be a double of. */
export interface DossierProche {
  readonly id: string;
  readonly reference: string;
  readonly operation: string;
  readonly nomOperation: string | null;
  readonly commune: string;
  readonly etape: string;
  readonly statut: string;
  readonly referent: string | null;
  readonly ouvertLe: string;
  /** null for a reader who may not know. */
  readonly menage: { readonly nom: string; readonly prenom: string } | null;
  readonly signature: Signature;
}

/** Who searches: what is outside its territory, or what it must not know, is never found (R2.58, R8.23). */
export interface LecteurDoublons {
  readonly regard?: Regard | undefined;
  readonly menages: MenagesVus;
}

/** A household to look for; `dossier` when it has one already. */
export interface Cherche {
  readonly dossier: string | null;
  readonly signature: Signature;
}

const PAIRES_MAX = 5000;

const signature = (s: string) => `json_build_object('noms', ${s}.noms, 'colle', ${s}.colle,
  'colleInverse', ${s}.colle_inverse, 'naissance', ${s}.naissance, 'telephone', coalesce(${s}.telephone, ''),
  'numeroUnique', coalesce(${s}.numero_unique, ''))`;
const fiche = (
  s: string,
  d: string,
  o: string,
  m: string,
) => `json_build_object('id', ${d}.id, 'reference', ${d}.reference,
  'operation', ${d}.operation, 'nomOperation', ${o}.nom, 'commune', ${d}.commune, 'etape', ${d}.etape, 'statut', ${d}.statut,
  'referent', ${d}.referent,
  'ouvertLe', to_char(${d}.ouvert_le AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'menage', CASE WHEN ${m}.dossier_id IS NULL THEN NULL ELSE json_build_object('nom', ${m}.nom, 'prenom', ${m}.prenom) END,
  'signature', ${signature(s)})`;

/** One trait in common, each by its own index and no further than what a trait may say; what it weighs is for the domain. */
const communs = (q: string) =>
  [
    `s.numero_unique = ${q}.numero_unique`,
    `s.noms = ${q}.noms`,
    `s.colle IN (${q}.colle, ${q}.colle_inverse)`,
    `s.naissance = ${q}.naissance`,
    `s.telephone = ${q}.telephone`,
  ]
    .map(
      (egal) => `SELECT ${q}.cle, t.dossier_id FROM ${q} CROSS JOIN LATERAL (
    SELECT s.dossier_id FROM personnel.signature s WHERE ${egal} LIMIT ${PARTAGE_MAX}) t`,
    )
    .join(' UNION ');

/** For each household looked for, by its place, the dossiers with something in common. */
export async function chercherProches(
  base: Lecteur,
  cherches: readonly Cherche[],
  lecteur: LecteurDoublons,
): Promise<ReadonlyMap<number, readonly DossierProche[]>> {
  if (cherches.length === 0) return new Map();
  const filtres = new Filtres();
  const ouNul = (texte: string) => (texte === '' ? null : texte);
  const lignes = cherches.map(({ dossier, signature: s }, cle) => ({
    ...{ cle, dossier, noms: s.noms, colle: s.colle, colle_inverse: s.colleInverse, naissance: s.naissance },
    ...{ telephone: ouNul(s.telephone), numero_unique: ouNul(s.numeroUnique) },
  }));
  const places = filtres.parametre(JSON.stringify(lignes));
  const voit = nommable(lecteur.menages, filtres);
  filtres.conditions.push(
    surOperation(lecteur.regard, filtres),
    'c.dossier_id IS DISTINCT FROM q.dossier',
    'NOT EXISTS (SELECT 1 FROM vues.lien_dossier l WHERE l.dossier_id = q.dossier AND l.autre = c.dossier_id)',
  );
  const { rows } = await base.query<{ cle: number; proche: DossierProche }>(
    `WITH q AS MATERIALIZED (
       SELECT * FROM json_to_recordset(${places}) AS q (cle int, dossier text, noms text, colle text, colle_inverse text,
         naissance date, telephone text, numero_unique text)
     ), c AS (${communs('q')})
     SELECT q.cle, ${fiche('s', 'd', 'o', 'm')} AS proche
     FROM c JOIN q ON q.cle = c.cle JOIN personnel.signature s ON s.dossier_id = c.dossier_id
       JOIN vues.dossier d ON d.id = c.dossier_id LEFT JOIN vues.operation o ON o.id = d.operation
       LEFT JOIN personnel.menage m ON m.dossier_id = d.id AND ${voit}
     ${filtres.ou} ORDER BY q.cle, d.reference, d.id LIMIT ${PAIRES_MAX}`,
    filtres.valeurs,
  );
  const trouves = new Map<number, DossierProche[]>();
  for (const { cle, proche } of rows) trouves.set(cle, [...(trouves.get(cle) ?? []), proche]);
  return trouves;
}

/** Every pair of dossiers with something in common; for a référent, those where one at least is theirs. */
export async function lirePaires(
  base: Lecteur,
  lecteur: LecteurDoublons,
): Promise<readonly { readonly a: DossierProche; readonly b: DossierProche }[]> {
  const filtres = new Filtres();
  const voit = nommable(lecteur.menages, filtres);
  const vu = surOperation(lecteur.regard, filtres);
  filtres.conditions.push(
    vu,
    vu.replaceAll(/\bd\./g, 'd2.'),
    `(${voit} OR ${voit.replaceAll(/\bd\./g, 'd2.')})`,
    `(d.statut <> 'clos' OR d2.statut <> 'clos')`,
    'NOT EXISTS (SELECT 1 FROM vues.lien_dossier l WHERE l.dossier_id = d.id AND l.autre = d2.id)',
  );
  const rare = (colonne: string) => `${colonne} IN (SELECT ${colonne} FROM personnel.signature
    WHERE ${colonne} IS NOT NULL GROUP BY ${colonne} HAVING count(*) BETWEEN 2 AND ${PARTAGE_MAX})`;
  const egaux = (
    colonne: string,
  ) => `SELECT a.dossier_id AS un, b.dossier_id AS autre FROM personnel.signature a
    JOIN personnel.signature b ON b.${colonne} = a.${colonne} AND b.dossier_id > a.dossier_id
    WHERE a.${rare(colonne)}`;
  const { rows } = await base.query<{ a: DossierProche; b: DossierProche }>(
    `WITH p AS (${['numero_unique', 'noms', 'naissance', 'telephone'].map(egaux).join(' UNION ')}
       UNION SELECT least(a.dossier_id, b.dossier_id), greatest(a.dossier_id, b.dossier_id)
       FROM personnel.signature a JOIN personnel.signature b ON b.colle IN (a.colle, a.colle_inverse)
         AND b.dossier_id <> a.dossier_id)
     SELECT ${fiche('s', 'd', 'o', 'm')} AS a, ${fiche('s2', 'd2', 'o2', 'm2')} AS b
     FROM p JOIN personnel.signature s ON s.dossier_id = p.un JOIN personnel.signature s2 ON s2.dossier_id = p.autre
       JOIN vues.dossier d ON d.id = p.un JOIN vues.dossier d2 ON d2.id = p.autre
       LEFT JOIN vues.operation o ON o.id = d.operation LEFT JOIN vues.operation o2 ON o2.id = d2.operation
       LEFT JOIN personnel.menage m ON m.dossier_id = d.id AND ${voit}
       LEFT JOIN personnel.menage m2 ON m2.dossier_id = d2.id AND ${voit.replaceAll(/\bd\./g, 'd2.')}
     ${filtres.ou} ORDER BY d.reference, d.id, d2.reference, d2.id LIMIT ${PAIRES_MAX}`,
    filtres.valeurs,
  );
  return rows;
}
