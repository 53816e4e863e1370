export const TYPES_COMMISSION = {
  relogement: 'Commission de relogement',
  'cas-specifiques': 'Commission d’examen des cas spécifiques',
  caleol: 'CALEOL',
} as const;
export type TypeCommission = keyof typeof TYPES_COMMISSION;

/** Who sits, and whether its voice counts in the quorum. */
export const ROLES_MEMBRES = {
  president: 'Présidence',
  deliberative: 'Voix délibérative',
  consultative: 'Voix consultative',
} as const;
export type RoleMembre = keyof typeof ROLES_MEMBRES;

export const PRESENCES = {
  presente: 'Présente',
  representee: 'Représentée (pouvoir)',
  excusee: 'Excusée',
  absente: 'Absente',
} as const;
export type Presence = keyof typeof PRESENCES;

export const AVIS = {
  favorable: 'Favorable',
  reserve: 'Réservé',
  defavorable: 'Défavorable',
  abstention: 'Abstention',
} as const;
export type SensAvis = keyof typeof AVIS;

/** What a commission may decide of a household whose offers are exhausted. */
export const DECISIONS_CAS = {
  'nouvelle-proposition': 'Nouvelle proposition',
  transitoire: 'Logement transitoire',
  'accompagnement-renforce': 'Accompagnement renforcé, puis nouvelle proposition',
} as const;
export type DecisionCas = keyof typeof DECISIONS_CAS;

/** What the commission de relogement may decide of a household and a dwelling. */
export const DECISIONS_RELOGEMENT = {
  favorable: 'Favorable',
  refusee: 'Refusée',
} as const;
export const AJOURNEMENT = { ajournee: 'Ajournée' } as const;
export const DECISIONS = { ...DECISIONS_RELOGEMENT, ...DECISIONS_CAS, ...AJOURNEMENT } as const;
export type CodeDecision = keyof typeof DECISIONS;
/** Those that owe a coded reason of the charter. */
export const DECISIONS_MOTIVEES = { ajournee: 'Ajournement', refusee: 'Refus' } as const;

/** What each commission may decide; a CALEOL decides in the dossier itself, proposal by proposal (R4.6). */
export const DECISIONS_DE: {
  readonly [N in TypeCommission]: Readonly<Partial<Record<CodeDecision, string>>>;
} = {
  relogement: { ...DECISIONS_RELOGEMENT, ...AJOURNEMENT },
  'cas-specifiques': { ...DECISIONS_CAS, ...AJOURNEMENT },
  caleol: {},
};

/** Who follows up a decision of the commission d’examen des cas spécifiques, or meets the household (R4.170, R4.171). */
export const SUITE_PAR = { referent: 'Le référent du ménage', pilote: 'Le pilote' } as const;
export type SuitePar = keyof typeof SUITE_PAR;

export const estDecisionCas = (code: string): code is DecisionCas => Object.hasOwn(DECISIONS_CAS, code);

export const MOYENS_CONVOCATION = {
  courriel: 'Par le service : courriel à chaque organisation membre',
  autrement: 'Autrement (lettre, remise en main propre)',
} as const;
export type MoyenConvocation = keyof typeof MOYENS_CONVOCATION;

export const URGENCES = {
  'mise-en-securite': 'Mise en sécurité du ménage',
  'echeance-operation': 'Échéance de l’opération',
  'offre-perissable': 'Logement à pourvoir sans délai',
} as const;
export type Urgence = keyof typeof URGENCES;

export const RAISONS_REPORT = {
  quorum: 'Quorum non atteint',
  indisponibilite: 'Indisponibilité de membres',
  'ordre-du-jour': 'Ordre du jour incomplet',
  'force-majeure': 'Force majeure',
} as const;
export type RaisonReport = keyof typeof RAISONS_REPORT;

export const RAISONS_ANNULATION = {
  'sans-objet': 'Ordre du jour sans objet',
  indisponibilite: 'Indisponibilité de membres',
  'force-majeure': 'Force majeure',
  erreur: 'Convoquée par erreur',
} as const;
export type RaisonAnnulation = keyof typeof RAISONS_ANNULATION;

export const RAISONS_RETRAIT = {
  'situation-reglee': 'Situation réglée avant la séance',
  'dossier-incomplet': 'Dossier incomplet',
  'autre-seance': 'Examiné à une autre séance',
  erreur: 'Inscrit par erreur',
} as const;
export type RaisonRetrait = keyof typeof RAISONS_RETRAIT;

export const RAISONS_CORRECTION = {
  'erreur-materielle': 'Erreur matérielle dans la saisie',
  'element-nouveau': 'Élément nouveau porté à la connaissance de la commission',
  recours: 'Recours admis',
} as const;
export type RaisonCorrection = keyof typeof RAISONS_CORRECTION;
