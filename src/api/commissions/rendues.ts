import type { Charte } from '../../domaine/charte/charte.js';
import type { EtatCommission } from '../../domaine/commission/etat.js';
import type { RendueCaleol } from '../../domaine/documents/redactions/commission.js';
import type { EtatDossier } from '../../domaine/dossier/etat.js';
import { DECISIONS_CALEOL } from '../../domaine/dossier/proposition.js';

/** What the dossiers of a session keep of it, by dossier. */
export interface Rendues {
  readonly caleol: ReadonlyMap<string, readonly RendueCaleol[]>;
  readonly precisions: ReadonlyMap<string, readonly string[]>;
}

const libelleMotif = ({ refus }: Charte, code: string | null): string | null =>
  refus.motifs.find((m) => m.code === code)?.libelle ?? null;

/** What this CALEOL decided, told proposal by proposal; the free texts to who runs the session (R4.164). */
function caleolDe(
  { id, bailleur, le }: EtatCommission,
  { propositions }: EtatDossier,
  charte: Charte,
  conduit: boolean,
): RendueCaleol[] {
  return propositions.flatMap(({ logement, caleol, motifRefus, bailleur: sien }) => {
    if (!caleol || caleol.seance !== le || (caleol.commission ?? id) !== id || sien !== bailleur) return [];
    const { decision, rang, conditionsDu, motif, conditions } = caleol;
    const libres = conduit ? { motif, conditions } : { motif: null, conditions: null };
    const code = decision === 'rejet' ? libelleMotif(charte, motifRefus) : null;
    return [{ logement, decision, rang, conditionsDu, libelleMotif: code, ...libres }];
  });
}

/** @param conduit the reader runs the session; `pilote`: and may read what was said of the households (R4.45) */
export function renduesDe(
  seance: EtatCommission,
  dossiers: readonly EtatDossier[],
  charte: Charte,
  { conduit, pilote }: { readonly conduit: boolean; readonly pilote: boolean },
): Rendues {
  const precisionsDe = ({ precisionsCommissions }: EtatDossier): string[] =>
    precisionsCommissions.filter((p) => p.commission === seance.id).map((p) => p.texte);
  return {
    caleol: new Map(
      dossiers.map((d) => [d.id, seance.nature === 'caleol' ? caleolDe(seance, d, charte, conduit) : []]),
    ),
    precisions: new Map(dossiers.map((d) => [d.id, pilote ? precisionsDe(d) : []])),
  };
}

export const montrerRendue = ({ decision, ...reste }: RendueCaleol) => ({
  ...{ decision, libelleDecision: DECISIONS_CALEOL[decision] },
  ...reste,
});
