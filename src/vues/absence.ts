import { debutDe, finDe, type EtatReferent } from '../domaine/referent/etat.js';
import type { Lecteur } from './page.js';
import { definirTable } from './table.js';

interface LigneAbsence {
  id: string;
  referent: string;
  delegue: string;
  du: string;
  au: string;
}

/** Who is away from when to when, and who stands in; an absence ended before it began is not there. */
export const VUE_ABSENCE = definirTable<EtatReferent, LigneAbsence>({
  nom: 'vues.absence',
  cle: 'id',
  flux: 'referent',
  colonnes: {
    id: 'text',
    referent: 'text',
    delegue: 'text',
    du: 'timestamptz(3)',
    au: 'timestamptz(3)',
  },
  lignes: ({ id: referent, absences }) =>
    absences
      .filter((a) => finDe(a) > debutDe(a))
      .map((a) => ({
        id: `${referent}.${a.id}`,
        referent,
        delegue: a.delegue,
        du: debutDe(a),
        au: finDe(a),
      })),
});

/** Référents whose absence this person stands in for, now. */
export async function delegationsDe(base: Lecteur, personne: string): Promise<readonly string[]> {
  const { rows } = await base.query<{ referent: string }>({
    name: 'delegations',
    text: 'SELECT DISTINCT referent FROM vues.absence WHERE delegue = $1 AND du <= now() AND au > now() ORDER BY referent',
    values: [personne],
  });
  return rows.map((r) => r.referent);
}

/** Who stands in now for each of these référents; those who are there are absent. */
export async function remplacants(
  base: Lecteur,
  referents: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(referents.filter((r) => r !== null))];
  if (ids.length === 0) return new Map();
  const { rows } = await base.query<{ referent: string; delegue: string }>({
    name: 'remplacants',
    text: 'SELECT referent, delegue FROM vues.absence WHERE referent = ANY($1) AND du <= now() AND au > now()',
    values: [ids],
  });
  return new Map(rows.map((r) => [r.referent, r.delegue]));
}
