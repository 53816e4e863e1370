import type { Contexte } from '../contexte.js';
import { PRECISIONS, precisionsAuDossier } from '../dossier/etapes/commission/precisions.js';
import type { Ailleurs } from '../noyau/acte.js';
import { choix, date, facultatif, objet, reference, texte, type Valeurs } from '../noyau/champs.js';
import { estRefus, refuser, type Refus } from '../noyau/refus.js';
import type { EtatCommission, Ligne } from './etat.js';
import type { DecisionDite } from './evenements.js';
import {
  DECISIONS,
  DECISIONS_DE,
  DECISIONS_MOTIVEES,
  estDecisionCas,
  SUITE_PAR,
  type CodeDecision,
} from './natures.js';
import { reexamenAdmis } from './reexamen.js';
import { demandeRencontre, raisonsDe } from './regles.js';

/** The fields of one decision. */
export const CHAMPS_DECISION = {
  dossier: reference('Dossier', 'dossier'),
  decision: choix('Décision', DECISIONS),
  logement: facultatif(
    reference('Logement retenu', 'logement', { aide: 'Quand plusieurs logements sont à l’ordre du jour' }),
  ),
  raison: facultatif(
    texte('Raison', {
      max: 60,
      aide: 'Code d’une raison de la charte ; due pour un ajournement ou un refus',
    }),
  ),
  reexamenLe: facultatif(date('Réexamen le', { aide: 'Dû pour un ajournement' })),
  suitePar: facultatif(
    choix('Qui y donne suite', SUITE_PAR, {
      aide: 'D’un cas spécifique, ou d’un ménage à rencontrer ; le référent, si rien n’est dit',
    }),
  ),
  precisions: PRECISIONS,
};
export type DecisionSaisie = Valeurs<typeof CHAMPS_DECISION>;

/** The same, narrowed to what this commission may decide and to the reasons of the charter. */
export function decisionPour({ nature, lignes }: EtatCommission, { charte }: Contexte) {
  const raisons = [...raisonsDe(charte, 'ajournee'), ...raisonsDe(charte, 'refusee')];
  const dites = raisons.map((r): [string, string] => [
    r.code,
    `${DECISIONS_MOTIVEES[r.pour]} : ${r.libelle}`,
  ]);
  const { logement, ...champs } = CHAMPS_DECISION;
  return objet('Décision', {
    ...champs,
    decision: choix('Décision', DECISIONS_DE[nature] as Readonly<Record<string, string>>),
    ...(lignes.some((l) => l.logements.length > 1) ? { logement } : {}),
    raison: facultatif(choix('Raison', Object.fromEntries(dites))),
  });
}

const motivee = (decision: CodeDecision): decision is keyof typeof DECISIONS_MOTIVEES =>
  Object.hasOwn(DECISIONS_MOTIVEES, decision);

/** A decision of this commission, with what it owes: a reason, a day of re-examination (R4.236), a dwelling of the line (R4.46). */
export function decisionAdmise(
  etat: EtatCommission,
  ligne: Ligne | undefined,
  dite: DecisionDite,
  contexte: Contexte,
  chemin = '',
): Refus | null {
  const refus = (motif: string, champ: string): Refus => refuser('R4.46', motif, 'invalide', chemin + champ);
  const { charte } = contexte;
  const { decision, raison, logement, suitePar } = dite;
  if (!ligne)
    return refuser('R4.41', 'Ce dossier n’est pas à l’ordre du jour.', 'invalide', `${chemin}dossier`);
  if (!Object.hasOwn(DECISIONS_DE[etat.nature], decision))
    return refus('Cette commission ne prend pas cette décision.', 'decision');
  const connues = motivee(decision) ? raisonsDe(charte, decision).map((r) => r.code) : null;
  if (connues && raison === undefined)
    return refus('Cette décision porte une raison de la charte.', 'raison');
  if (connues && raison !== undefined && !connues.includes(raison))
    return refus(
      `Cette raison n’est pas dans la charte ; raisons connues : ${connues.join(', ')}.`,
      'raison',
    );
  if (!connues && raison !== undefined)
    return refus('Une raison accompagne un ajournement ou un refus.', 'raison');
  const reexamen = reexamenAdmis(etat, dite, contexte, chemin);
  if (reexamen) return reexamen;
  if (suitePar !== undefined && !estDecisionCas(decision) && !demandeRencontre(charte, raison))
    return refuser(
      'R4.172',
      'Cette décision ne demande rien à personne : ne dites qui y donne suite que d’un cas spécifique, ou d’un ménage à rencontrer.',
      'invalide',
      `${chemin}suitePar`,
    );
  if (logement !== undefined && !ligne.logements.includes(logement))
    return refus(
      'Ce logement n’est pas à l’ordre du jour pour ce ménage : ajournez la décision, et inscrivez-le à une autre séance.',
      'logement',
    );
  if (decision === 'favorable' && logement === undefined && ligne.logements.length > 1)
    return refus('Plusieurs logements sont à l’ordre du jour : dites lequel est retenu.', 'logement');
  return null;
}

/** The decision as it is kept: without what is said of the household, and naming the only dwelling of its line. */
export function completer(
  ligne: Ligne | undefined,
  { precisions: _, ...dite }: DecisionSaisie,
): DecisionDite {
  const seul = ligne?.logements.length === 1 ? ligne.logements[0] : undefined;
  const concerne = dite.decision === 'favorable' || dite.decision === 'refusee';
  return dite.logement === undefined && concerne && seul !== undefined ? { ...dite, logement: seul } : dite;
}

/** What was said of the households, for their dossiers: all of them, or the first refusal (R4.45). */
export function precisionsDe(
  { le }: EtatCommission,
  { id, lus }: Contexte,
  dites: readonly { readonly dossier: string; readonly precisions?: string; readonly champ: string }[],
): readonly Ailleurs[] | Refus {
  const ailleurs: Ailleurs[] = [];
  for (const { dossier, precisions, champ } of dites) {
    if (precisions === undefined) continue;
    const ecrite = precisionsAuDossier(
      lus.dossiers,
      { dossier, precisions, commission: id, seance: le },
      champ,
    );
    if (estRefus(ecrite)) return ecrite;
    ailleurs.push(ecrite);
  }
  return ailleurs;
}

/** Without its quorum a session decides nothing, unless it was convened a second time (R4.43). */
export function quorumReuni({ seance, secondeConvocation }: EtatCommission): Refus | null {
  if (!seance || seance.quorum.atteint || secondeConvocation) return null;
  const { reunis, requis } = seance.quorum;
  return refuser(
    'R4.43',
    `Le quorum n’est pas atteint (${reunis} voix sur ${requis}) : reportez la séance, la seconde convocation délibère sans quorum.`,
  );
}
