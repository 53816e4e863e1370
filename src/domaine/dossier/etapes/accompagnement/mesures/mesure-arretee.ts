import type { Charte } from '../../../../charte/charte.js';
import type { Contexte } from '../../../../contexte.js';
import { refuser, type Refus } from '../../../../noyau/refus.js';
import type { EtatDossier } from '../../../etat.js';
import { choixDe, mesureDuCatalogue } from '../catalogue.js';
import { desaccordsOuverts, mesureDe, type Desaccord } from './etat.js';

const ORIENTATION = 'orientation';

interface Suite {
  readonly issue?: string | undefined;
  readonly bilan: string;
  readonly orientation: string;
}

const mesureVisee = (etat: EtatDossier, { mesure }: Pick<Desaccord, 'mesure'>) => {
  const visee = mesure === null ? undefined : mesureDe(etat, mesure);
  return visee?.terminee === false ? visee : undefined;
};

/** The outcomes of the measures whose disagreement waits. */
export const issuesOffertes = (etat: EtatDossier, charte: Charte): Record<string, string> =>
  Object.assign(
    {},
    ...desaccordsOuverts(etat).map((d) => {
      const visee = mesureVisee(etat, d);
      return choixDe((visee && mesureDuCatalogue(charte, visee.code)?.issues) ?? []);
    }),
  );

/** A measure that an instance stops ends by an outcome of its own, as any other (R3.25, R3.69); its evaluation is the ground. */
export function mesureArretee(
  etat: EtatDossier,
  desaccord: Desaccord,
  { issue = ORIENTATION, bilan, orientation }: Suite,
  { charte }: Contexte,
) {
  const mesure = mesureVisee(etat, desaccord);
  if (!mesure)
    return refuser(
      'R3.69',
      'Ce désaccord ne porte sur aucune mesure ouverte : il n’y a rien à arrêter.',
      'conflit',
      'decision',
    );
  const issues = mesureDuCatalogue(charte, mesure.code)?.issues;
  if (issues && !issues.some(({ code }) => code === issue)) return horsCatalogue(issues);
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
