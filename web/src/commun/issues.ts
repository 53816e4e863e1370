import type { paths } from '../api/types.d.ts';

export type Issue = NonNullable<NonNullable<paths['/api/dossiers']['get']['parameters']['query']>['issue']>;

/** How a journey may end. */
export const ISSUES: Readonly<Record<Issue, string>> = {
  'reloge-definitivement': 'Relogé définitivement',
  'parti-de-lui-meme': 'Parti de lui-même',
  'perdu-de-vue': 'Perdu de vue',
  deces: 'Décès',
  'maintenu-sur-place': 'Maintenu sur place',
  fusionne: 'Doublon réuni à un autre dossier',
  'decohabitation-annulee': 'Décohabitation annulée',
};
export const estIssue = (code: unknown): code is Issue =>
  typeof code === 'string' && Object.hasOwn(ISSUES, code);
export const CODES_ISSUES = Object.keys(ISSUES).filter(estIssue);
