/** How a journey may end (domain.md §3, "Exits"). */
export const SORTIES = {
  'reloge-definitivement': 'Relogé définitivement',
  'parti-de-lui-meme': 'Parti de lui-même',
  'perdu-de-vue': 'Perdu de vue après recherches',
  deces: 'Décès',
  'maintenu-sur-place': 'Maintenu sur place',
} as const;

/** Why a dossier stops though its household goes on in another: it is no exit, and counts nowhere (R2.55, R4.75). */
export const HORS_COMPTE = {
  fusionne: 'Doublon réuni à un autre dossier',
  'decohabitation-annulee': 'Décohabitation annulée',
} as const;

export const ISSUES = { ...SORTIES, ...HORS_COMPTE } as const;
export type Issue = keyof typeof ISSUES;
