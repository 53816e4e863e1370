/** Offers of the guichet unique (seed 003, step 4). `transitoire` is time-bounded and never closes a journey (R4.8). */
export const NATURES_LOGEMENT = {
  social: 'Logement social',
  prive: 'Parc privé',
  iml: 'Intermédiation locative',
  'bail-rehabilitation': 'Bail à réhabilitation',
  'auto-construction': 'Auto-construction accompagnée',
  transitoire: 'Logement transitoire',
} as const;
export type NatureLogement = keyof typeof NATURES_LOGEMENT;

/** Overseas social financing (CCH R. 372-1 s.); in mainland words: LLTS ≈ PLAI, LLS ≈ PLUS, PLS = PLS. */
export const FINANCEMENTS = {
  LLTS: 'LLTS, logement locatif très social (équivalent PLAI)',
  LLS: 'LLS, logement locatif social (équivalent PLUS)',
  PLS: 'PLS, prêt locatif social',
  ANAH: 'Conventionné avec l’Anah',
  libre: 'Sans financement aidé',
} as const;

/** How accessible a dwelling is, from nothing to fitted out. */
export const ACCESSIBILITES = {
  aucune: 'Non accessible',
  adaptable: 'Adaptable avec travaux',
  fauteuil: 'Accessible en fauteuil',
  adapte: 'Adapté (salle d’eau, commandes)',
} as const;

export const CLASSES_ENERGIE = { A: 'A', B: 'B', C: 'C', D: 'D', E: 'E', F: 'F', G: 'G' } as const;

/** What is shown of a financing: its label, or the words of an offer published before it was a choice. */
export const libelleFinancement = (financement: string): string =>
  Object.hasOwn(FINANCEMENTS, financement)
    ? FINANCEMENTS[financement as keyof typeof FINANCEMENTS]
    : financement;

export const LIBELLES_STATUT = {
  disponible: 'Disponible',
  reserve: 'Retenu pour un ménage',
  attribue: 'Attribué',
  retire: 'Retiré du guichet',
  expire: 'Publication échue',
} as const;
export type StatutLogement = keyof typeof LIBELLES_STATUT;

export const MODES_LOCATION_CHOISIE = {
  'location-choisie': 'Location choisie : les référents candidatent pour leurs ménages',
  'bourse-echange': 'Bourse d’échange entre locataires, tous bailleurs confondus',
} as const;
export type ModeLocationChoisie = keyof typeof MODES_LOCATION_CHOISIE;
