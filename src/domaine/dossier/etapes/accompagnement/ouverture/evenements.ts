/** What may have been opened, signed or concluded, by mistake. */
export const OUVRABLES = {
  mesure: 'Mesure',
  regularisation: 'Régularisation',
  conclusion: 'Conclusion d’une régularisation',
  parcours: 'Parcours spécifique',
  signature: 'Signature du contrat',
} as const;
export type Ouvrable = keyof typeof OUVRABLES;

/** An opening taken back. `objet`: its id; of a signature, the contract's, and who had signed. */
export type FaitsOuverture = {
  OuvertureAnnulee: {
    donnees: { nature: Ouvrable; objet: string; partie?: string; versionAnnulee: number };
    personnel: { motif: string };
  };
};
