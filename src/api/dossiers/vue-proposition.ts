import {
  DECISIONS_CALEOL,
  ETATS_EN_CLAIR,
  ISSUES_VISITE,
  MEMBRES_CALEOL,
  MODES_NOTIFICATION,
  type Proposition,
} from '../../domaine/dossier/proposition.js';
import { AUTEURS_REFUS } from '../../domaine/charte/sections/refus.js';
import { EFFETS_SILENCE } from '../../domaine/charte/sections/regimes.js';
import { NATURES_LOGEMENT } from '../../domaine/logement/etat.js';
import type { NomsDossier } from './noms-dossier.js';

const notification = ({ notification: n }: Proposition) =>
  n && {
    ...{ mode: n.mode, libelleMode: MODES_NOTIFICATION[n.mode], le: n.le, reponseAvant: n.reponseAvant },
    silence: n.silence ? { ...n.silence, libelleEffet: EFFETS_SILENCE[n.silence.effet] } : null,
  };

const caleol = ({ noms }: NomsDossier, { caleol: c }: Proposition) =>
  c && {
    ...{ seance: c.seance, decision: c.decision, rang: c.rang },
    conditionsDu: c.conditionsDu,
    libelleDecision: DECISIONS_CALEOL[c.decision],
    commission: c.commission,
    membres: [...c.membres.map((m) => MEMBRES_CALEOL[m]), ...c.presents.map((o) => noms.organisation(o))],
  };

/**
 * One proposal as a caller reads it. `suit`: who follows the household reads what it would pay, what it thought of its visits and
 * why it refused; a bailleur reads what its own dwelling and its own step are about.
 */
export function vueProposition(noms: NomsDossier, p: Proposition, suit: boolean) {
  const { id, rang, logement, bailleur, nature, commune, etat, fait, refusCompte, motifRefus } = p;
  const motifLisible = motifRefus !== null && (suit || p.refusePar === 'bailleur');
  return {
    ...{ id, rang, logement, bailleur, nature, commune, etat, refusCompte },
    libelleEtat: ETATS_EN_CLAIR[etat],
    libelleLogement: noms.logement(logement),
    nomBailleur: noms.noms.organisation(bailleur),
    libelleNature: NATURES_LOGEMENT[nature],
    libelleMotif: motifLisible ? noms.motifRefus(motifRefus) : null,
    le: fait.le,
    proposeeLe: p.propose.le,
    instantane: p.instantane,
    chiffres: suit && p.chiffres ? { convention: null, conventionJusquau: null, ...p.chiffres } : null,
    notification: suit ? notification(p) : null,
    visites: p.visites.map((v) => ({
      ...{ le: v.le, issue: v.issue, reporteeAu: v.reporteeAu },
      libelleIssue: ISSUES_VISITE[v.issue],
      avis: suit ? v.avis : null,
      decent: v.decent ?? null,
    })),
    refusePar: p.refusePar,
    libelleRefusePar: p.refusePar && AUTEURS_REFUS[p.refusePar],
    silence: p.silence,
    caleol: caleol(noms, p),
  };
}
