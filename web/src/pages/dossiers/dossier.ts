import type { components } from '../../api/types.d.ts';
import { direEchelon } from '../../commun/montees.ts';
import { nomMenage } from '../../commun/menage.ts';

export type Dossier = components['schemas']['DossierListe'];

/** How a dossier is called in a list: the household when it may be known, its reference otherwise. */
export const titreDossier = ({ menage, reference }: Dossier): string =>
  nomMenage(menage) ?? `Dossier ${reference}`;

/** What is worth knowing of a dossier before opening it. */
export function marques({ statut, refus, transitoire, niveau, echelon }: Dossier): readonly string[] {
  return [
    statut === 'suspendu' && 'Délais suspendus',
    statut === 'clos' && 'Dossier clos',
    niveau > 0 &&
      (echelon === null ? `Escalade de niveau ${niveau}` : `Tâche en retard montée ${direEchelon(echelon)}`),
    transitoire && 'En logement transitoire',
    refus > 0 && (refus === 1 ? '1 refus compté' : `${refus} refus comptés`),
  ].filter((m) => m !== false);
}
