/** How a journey may end (domain.md §3, "Exits"). */
export const ISSUES = {
  'reloge-definitivement': 'Relogé définitivement',
  'parti-de-lui-meme': 'Parti de lui-même',
  'perdu-de-vue': 'Perdu de vue après recherches',
  deces: 'Décès',
  'maintenu-sur-place': 'Maintenu sur place',
} as const;
export type Issue = keyof typeof ISSUES;
