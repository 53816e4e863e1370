import { aujourdhui, enquete, fait, note, offre, publie, type Pas } from './recit.js';

/** To the gate of step 4. */
export const AU_SEUIL: readonly Pas[] = [
  fait('referent', 'InformerMenage', { moyen: 'permanence', par: 'Le référent' }),
  enquete('referent', {
    situation: { nombrePersonnes: 3, ressourcesMensuelles: 2400, dalo: true, handicap: false },
    souhaits: { accepteTransitoire: true },
  }),
  fait('pilote', 'ValiderEnquete'),
  fait('referent', 'RealiserDiagnostic', { orientation: 'avdl' }),
  fait('referent', 'CompleterPieces', { pieces: ['identite', 'ressources', 'imposition'] }),
];
export const ACCORD = fait('referent', 'RecueillirConsentement', { portee: 'toutes', forme: 'ecrit' });

export const propose = (nom: string): Pas =>
  fait('referent', 'ProposerLogement', (p) => ({ logement: note(p, nom) }));
/** A dwelling published, proposed, confirmed; the nth proposal of the household. */
export const confirmee = (nom: string, rang: number, particularites: object = {}): readonly Pas[] => [
  publie(nom, { ...particularites }),
  propose(nom),
  fait('bailleur', 'ConfirmerProposition', offre(rang)),
];
export const visitee = (nom: string, rang: number, particularites: object = {}): readonly Pas[] => [
  ...confirmee(nom, rang, particularites),
  fait('referent', 'VisiterLogement', offre(rang, { avis: 'favorable' })),
];
export const attribuee = (nom: string, rang: number, particularites: object = {}): readonly Pas[] => [
  ...visitee(nom, rang, particularites),
  fait('referent', 'AccepterProposition', offre(rang)),
  fait('bailleur', 'AttribuerLogement', offre(rang, { membres: ['bailleur', 'ctg'], rang: 1 })),
];
export const BAIL = fait('bailleur', 'SignerBail', () => ({ signeLe: aujourdhui(), nature: 'bail' }));
export const DEMENAGEMENT = fait('referent', 'RealiserDemenagement', () => ({ le: aujourdhui() }));
export const LIBERATION = fait('referent', 'LibererLogementOrigine', () => ({ le: aujourdhui() }));
export const RELOGE: readonly Pas[] = [
  ...AU_SEUIL,
  ...attribuee('definitif', 0),
  BAIL,
  DEMENAGEMENT,
  LIBERATION,
];
