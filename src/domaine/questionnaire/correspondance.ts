import {
  PROJETS,
  STATUTS_OCCUPATION,
  type Identite,
  type Situation,
  type Souhaits,
} from '../dossier/menage.js';
import { FORME_LANGUE, FORME_NUMERO_UNIQUE, FORME_TELEPHONE, type Forme } from '../noyau/textes.js';
import { CHOIX_COMMUNES, TYPOLOGIES } from '../territoire.js';

/** The question that answers a field of the household, and what its answer must be (R2.21). */
export interface Cible {
  readonly question: string;
  readonly nature: 'texte' | 'entier' | 'nombre' | 'oui-non' | 'choix' | 'plusieurs';
  /** Answers allowed, when they are chosen. */
  readonly options?: Readonly<Record<string, string>>;
  /** What the text must look like. */
  readonly forme?: Forme;
  /** The least and the most that a number may be (R2.77). */
  readonly bornes?: readonly [min: number, max: number];
  /** Always answered. */
  readonly obligatoire?: true;
  /** Asked in a restricted page (R8.6). */
  readonly restreint?: true;
}
type Table<C> = { readonly [K in keyof C]-?: Cible };

const SOMME_MAX = 10_000_000;
const nombre = (question: string, max = SOMME_MAX): Cible => ({
  question,
  nature: 'nombre',
  bornes: [0, max],
});
const ouiNon = (question: string): Cible => ({ question, nature: 'oui-non' });
const texte = (question: string): Cible => ({ question, nature: 'texte' });
const choix = (question: string, options: Readonly<Record<string, string>>): Cible => ({
  question,
  nature: 'choix',
  options,
});
const restreint = (cible: Cible): Cible => ({ ...cible, restreint: true });
const obligatoire = (cible: Cible): Cible => ({ ...cible, obligatoire: true });

/** `composition` is counted from the persons (`composition.ts`). */
export const SITUATION: Table<Omit<Situation, 'composition' | 'position'>> = {
  nombrePersonnes: obligatoire({ question: 'nombrePersonnes', nature: 'entier', bornes: [1, 30] }),
  statutOccupation: obligatoire(choix('statutOccupation', STATUTS_OCCUPATION)),
  ancienneteAnnees: nombre('ancienneteAnnees', 120),
  ressourcesMensuelles: obligatoire(nombre('ressourcesMensuelles')),
  loyer: nombre('loyer'),
  charges: nombre('charges'),
  aides: nombre('aides'),
  dettes: ouiNon('dettes'),
  typologie: choix('typologie', TYPOLOGIES),
  surface: nombre('surface', 2000),
  eloignementTravail: ouiNon('eloignementTravail'),
  handicap: restreint(ouiNon('handicap')),
  sortieAct: restreint(ouiNon('sortieAct')),
  troublesPsychiques: restreint(ouiNon('troublesPsychiques')),
  violences: restreint(ouiNon('violences')),
  dalo: ouiNon('dalo'),
  prioritaireL4411: ouiNon('prioritaireL4411'),
};

export const SOUHAITS: Table<Souhaits> = {
  projet: obligatoire(choix('projet', PROJETS)),
  communes: { question: 'communesSouhaitees', nature: 'plusieurs', options: CHOIX_COMMUNES },
  typologie: choix('typologieSouhaitee', TYPOLOGIES),
  etageMax: { question: 'etageMax', nature: 'entier', bornes: [0, 30] },
  loyerMax: nombre('loyerMax'),
  accepteTransitoire: ouiNon('accepteTransitoire'),
};

export const COORDONNEES: Table<Pick<Identite, 'telephone' | 'langue' | 'numeroUnique'>> = {
  telephone: { ...texte('telephone'), forme: FORME_TELEPHONE },
  langue: { ...texte('langue'), forme: FORME_LANGUE },
  numeroUnique: { ...texte('numeroUnique'), forme: FORME_NUMERO_UNIQUE },
};

/** Fields of the situation that nobody reads without a stated ground (R8.6). */
export const CHAMPS_RESTREINTS: ReadonlySet<string> = new Set(
  Object.entries(SITUATION).flatMap(([champ, cible]) => (cible.restreint ? [champ] : [])),
);

/** What the household needs to be accompanied, in words. */
export const BESOINS = texte('besoins');
/** The persons of the household, and the two answers about each that its composition is counted from. */
export const OCCUPANTS = {
  question: 'occupants',
  prenom: 'prenom',
  nom: 'nom',
  lien: 'lien',
  dateNaissance: 'dateNaissance',
} as const;

export const CIBLES: readonly Cible[] = [
  ...Object.values(SITUATION),
  ...Object.values(SOUHAITS),
  ...Object.values(COORDONNEES),
  BESOINS,
];
