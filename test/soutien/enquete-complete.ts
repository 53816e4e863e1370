import type { Situation, Souhaits } from '../../src/domaine/dossier/menage.js';

/** What every survey answers (R2.23), as most scenes say it. */
const SITUATION = { statutOccupation: 'locataire', nombrePersonnes: 4, ressourcesMensuelles: 2400 } as const;
const SOUHAITS = { projet: 'location' } as const;

export interface Dites {
  readonly situation?: Situation;
  readonly souhaits?: Souhaits;
}

/** A survey told field by field that answers all it must; what the scene says prevails. */
export const enqueteComplete = ({ situation, souhaits }: Dites = {}) => ({
  par: 'referent',
  situation: { ...SITUATION, ...situation },
  souhaits: { ...SOUHAITS, ...souhaits },
});
