import type { Adresse, NomAgregat } from '../../formulaires/agregats.ts';

const AGREGATS: Readonly<Record<string, NomAgregat>> = {
  dossiers: 'dossier',
  operations: 'operation',
  logements: 'logement',
  commissions: 'commission',
  organisations: 'organisation',
  chartes: 'charte',
  referents: 'referent',
};
const dossierParDefaut = (segment: string): NomAgregat =>
  Object.hasOwn(AGREGATS, segment) ? (AGREGATS[segment] ?? 'dossier') : 'dossier';

/** `/dossiers/:id/actes/:acte` → what is acted on, and the act. */
export function lireChemin(chemin: string): { readonly adresse: Adresse; readonly acte: string } {
  const [segment = '', id = '', , acte = ''] = chemin.split('/').filter(Boolean).map(decodeURIComponent);
  return { adresse: { agregat: dossierParDefaut(segment), id }, acte };
}
