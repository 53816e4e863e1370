import type { Noeud, Plan } from './types.js';

/** One node in words: what it is, what it asks for, and where each way leads. */
export interface NoeudLu {
  readonly id: string;
  readonly nom: string;
  readonly phrases: readonly string[];
}
export interface PlanLu {
  readonly code: string;
  readonly nom: string;
  readonly noeuds: readonly NoeudLu[];
}

const PASSAGES = new Set<Noeud['genre']>(['choix', 'selon', 'ensemble', 'premier']);

/** Where a node leads, through the gateways that have nothing to say by themselves. */
function voies(plan: Plan, de: string, dit: readonly string[] = [], vus: readonly string[] = []): string[] {
  return plan.flux
    .filter((f) => f.de === de)
    .flatMap(({ vers, nom }) => {
      const vu = nom === undefined ? dit : [...dit, nom];
      const cible = plan.noeuds.find((n) => n.id === vers);
      if (!cible || vus.includes(vers)) return [];
      if (!PASSAGES.has(cible.genre)) return [[...vu, cible.nom].join(' → ')];
      const question = cible.nom === '' ? vu : [...vu, cible.nom];
      return voies(plan, vers, question, [...vus, vers]);
    });
}

function lireNoeud(plan: Plan, noeud: Noeud): NoeudLu[] {
  if (PASSAGES.has(noeud.genre)) return [];
  const propres =
    noeud.genre === 'tache' ? [noeud.dit, ...noeud.echeances.map((e) => `${e.nom} : ${e.constat}.`)] : [];
  const bords = noeud.genre === 'sous-processus' ? (noeud.bords ?? []) : [];
  const suites = [noeud.id, ...bords.map((b) => b.id)].flatMap((id) => {
    const bord = bords.find((b) => b.id === id);
    return voies(plan, id, bord ? [bord.nom] : []).map((voie) => `Ensuite : ${voie}.`);
  });
  return [{ id: noeud.id, nom: noeud.nom, phrases: [...propres, ...suites] }];
}

/** A drawing in words, for who does not see it; what is drawn unfolded is read with it. */
export function lirePlan(plan: Plan): PlanLu {
  const dedans = (n: Noeud): NoeudLu[] =>
    n.genre === 'sous-processus' && n.surFait
      ? [{ id: n.id, nom: n.nom, phrases: [] }, ...n.plan.noeuds.flatMap((m) => lireNoeud(n.plan, m))]
      : lireNoeud(plan, n);
  return { code: plan.id, nom: plan.nom, noeuds: plan.noeuds.flatMap(dedans) };
}
