import type { Charte } from '../../../../charte/charte.js';
import type { Contexte } from '../../../../contexte.js';
import { refuser, type Refus } from '../../../../noyau/refus.js';
import type { EtatDossier } from '../../../etat.js';
import { choixDe, mesureDuCatalogue } from '../catalogue.js';
import { desaccordsOuverts, mesureDe, type Desaccord, type Mesure } from './etat.js';

const ORIENTATION = 'orientation';

interface Suite {
  readonly issue?: string | undefined;
  /** The outcome it has when none is said, if its catalogue knows it; else an orientation. */
  readonly dAbord?: string;
  readonly bilan: string;
  readonly orientation: string;
  /** What brought it there, as the refusal names it; none: a disagreement. */
  readonly venuDe?: string;
}

const mesureVisee = (etat: EtatDossier, mesure: string | null) => {
  const visee = mesure === null ? undefined : mesureDe(etat, mesure);
  return visee?.terminee === false ? visee : undefined;
};

/** The outcomes of the measures whose disagreement waits. */
export const issuesOffertes = (etat: EtatDossier, charte: Charte): Record<string, string> =>
  choixDe(
    desaccordsOuverts(etat).flatMap(({ mesure }) => {
      const visee = mesureVisee(etat, mesure);
      return (visee && mesureDuCatalogue(charte, visee.code)?.issues) ?? [];
    }),
  );

/**
 * Ended while its disagreement waited: there is nothing left to maintain or change, and the arbitration takes note that it has stopped
 * (R3.183). A disagreement told after the end is about it, and may maintain it.
 */
export function dejaArretee(etat: EtatDossier, { mesure, fait }: Desaccord): Mesure | null {
  const visee = mesure === null ? undefined : mesureDe(etat, mesure);
  return visee?.fermeture && visee.fermeture.version > fait.version ? visee : null;
}

/** A measure that an instance stops ends by an outcome of its own, as any other (R3.25, R3.69); its evaluation is the ground. */
export function mesureArretee(
  etat: EtatDossier,
  visee: string | null,
  { issue: dite, dAbord = ORIENTATION, bilan, orientation, venuDe = 'Ce désaccord' }: Suite,
  { charte }: Pick<Contexte, 'charte'>,
) {
  const mesure = mesureVisee(etat, visee);
  if (!mesure)
    return refuser(
      'R3.69',
      `${venuDe} ne porte sur aucune mesure ouverte : il n’y a rien à arrêter.`,
      'conflit',
      'decision',
    );
  const issues = mesureDuCatalogue(charte, mesure.code)?.issues;
  const connue = (code: string) => !issues || issues.some((i) => i.code === code);
  const issue = dite ?? (connue(dAbord) ? dAbord : ORIENTATION);
  if (issues && !connue(issue)) return horsCatalogue(issues);
  return {
    type: 'MesureTerminee' as const,
    donnees: { mesure: mesure.id, issue },
    personnel: { bilan, orientation },
  };
}

/** The outcomes that a measure has, when the one said is not among them. */
export const horsCatalogue = (
  issues: readonly { readonly code: string; readonly libelle: string }[],
): Refus =>
  refuser(
    'R3.25',
    `Cette mesure se termine par : ${issues.map((i) => `« ${i.libelle} » (${i.code})`).join(', ')}.`,
    'invalide',
    'issue',
  );
