import { joursAvant } from '../../commun/formats.ts';

/** « À venir », « Aujourd’hui », « Passée ». */
export function quandSeance(le: string): string {
  const jours = joursAvant(le);
  if (jours === 0) return 'Aujourd’hui';
  return jours > 0 ? 'À venir' : 'Passée';
}
