/** The six steps of the charter, in order (seed 003, "Les modalités opérationnelles du relogement"). */
export const ETAPES = [
  'concertation',
  'enquete-sociale',
  'accompagnement',
  'rapprochement',
  'demenagement',
  'suivi',
] as const;
export type Etape = (typeof ETAPES)[number];

export const LIBELLES_ETAPES: Readonly<Record<Etape, string>> = {
  concertation: 'Concertation et information',
  'enquete-sociale': 'Enquête sociale',
  accompagnement: 'Accompagnement du ménage',
  rapprochement: 'Rapprochement de l’offre et de la demande',
  demenagement: 'Déménagement',
  suivi: 'Suivi post-relogement',
};
