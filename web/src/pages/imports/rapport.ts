import type { paths } from '../../api/types.d.ts';
import { compte } from '../../commun/formats.ts';
import type { Sorte } from './sorte.ts';

type Corps<R extends keyof Imports> = Imports[R]['post']['responses'][200]['content']['application/json'];
type Imports = Pick<paths, '/api/imports/menages' | '/api/imports/logements'>;
/** `misesAJour`: among the taken ones, those that were known; told of offers only. */
export type Rapport = Corps<'/api/imports/menages'> &
  Partial<Pick<Corps<'/api/imports/logements'>, 'misesAJour'>>;
export type Remarque = Rapport['refusees'][number];

/** Lines that opened nothing because they are faulty: one line may have several faults. */
export const lignesRefusees = ({ lignes, acceptees, dejaConnues }: Rapport): number =>
  lignes - acceptees - dejaConnues;

/** A report in one sentence; `essai`: nothing is written yet. */
export function resumer(rapport: Rapport, essai: boolean, sorte: Sorte): string {
  const { lignes, acceptees, dejaConnues } = rapport;
  if (lignes === 0) return sorte.vide;
  const suites = [
    compte(acceptees, ...(essai ? sorte.aFaire : sorte.faits)),
    compte(dejaConnues, ...sorte.connus),
    compte(lignesRefusees(rapport), 'ligne refusée', 'lignes refusées'),
  ];
  return `${compte(lignes, 'ligne lue', 'lignes lues')} : ${suites.join(', ')}.`;
}

/** Does this code of operation stand alone in a cell of the file? */
export function cite(texte: string, code: string): boolean {
  const motif = code.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?:^|[;,"\\t ])${motif}(?=$|[;,"\\t\\r ])`, 'm').test(texte);
}
