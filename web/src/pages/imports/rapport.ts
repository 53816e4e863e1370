import type { paths } from '../../api/types.d.ts';
import { compte } from '../../commun/formats.ts';

export type Rapport = paths['/api/imports/menages']['post']['responses'][200]['content']['application/json'];
export type Remarque = Rapport['refusees'][number];

/** Lines that opened nothing because they are faulty: one line may have several faults. */
export const lignesRefusees = ({ lignes, acceptees, dejaConnues }: Rapport): number =>
  lignes - acceptees - dejaConnues;

/** A report in one sentence; `essai`: nothing is written yet. */
export function resumer(rapport: Rapport, essai: boolean): string {
  const { lignes, acceptees, dejaConnues } = rapport;
  if (lignes === 0) return 'Le fichier ne contient aucun ménage sous sa ligne d’en-tête.';
  const suites = [
    essai
      ? compte(acceptees, 'dossier à ouvrir', 'dossiers à ouvrir')
      : compte(acceptees, 'dossier ouvert', 'dossiers ouverts'),
    compte(dejaConnues, 'ménage déjà connu', 'ménages déjà connus'),
    compte(lignesRefusees(rapport), 'ligne refusée', 'lignes refusées'),
  ];
  return `${compte(lignes, 'ligne lue', 'lignes lues')} : ${suites.join(', ')}.`;
}

/** Does this code of operation stand alone in a cell of the file? */
export function cite(texte: string, code: string): boolean {
  const motif = code.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?:^|[;,"\\t ])${motif}(?=$|[;,"\\t\\r ])`, 'm').test(texte);
}
