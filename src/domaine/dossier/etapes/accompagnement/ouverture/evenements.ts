/** What may have been opened, signed, told, decided or ended, by mistake. */
export const OUVRABLES = {
  mesure: 'Mesure',
  regularisation: 'Régularisation',
  conclusion: 'Conclusion d’une régularisation',
  parcours: 'Parcours spécifique',
  signature: 'Signature du contrat',
  rapport: 'Compte rendu d’une mesure',
  visite: 'Visite annuelle d’une mesure',
  renouvellement: 'Renouvellement d’une mesure',
  fin: 'Fin d’une mesure',
  arbitrage: 'Arbitrage d’un désaccord',
  suite: 'Décision de l’instance sur une mesure',
  orientation: 'Orientation du ménage',
  obligations: 'Obligations de la location expliquées',
  demarche: 'Démarche d’une régularisation',
} as const;
export type Ouvrable = keyof typeof OUVRABLES;

/** Those that a pilot alone decides, and takes back (R8.35). */
export const DES_PILOTES: readonly Ouvrable[] = ['arbitrage', 'suite'];

/** An opening taken back. `objet`: its id; `partie`: of a signature, who had signed; of what an object has several of, which one. */
export type FaitsOuverture = {
  OuvertureAnnulee: {
    donnees: { nature: Ouvrable; objet: string; partie?: string; versionAnnulee: number };
    personnel: { motif: string };
  };
};
