type Dites = Readonly<Record<string, unknown>>;
/** What the service tells of a household to who may know it. */
export interface MenageLu {
  readonly situation?: Dites;
  readonly souhaits?: Dites;
}

const SITUATION = { nombrePersonnes: 3, statutOccupation: 'locataire', ressourcesMensuelles: 2400 } as const;
const SOUHAITS = { projet: 'location' } as const;

const connues = (attendues: Dites, lues: Dites = {}): Dites =>
  Object.fromEntries(Object.entries(attendues).map(([champ, valeur]) => [champ, lues[champ] ?? valeur]));

/** A survey told field by field that answers all it must (R2.23): what is said, else what is known of the household. */
export const enqueteComplete = (menage: MenageLu | null, { situation, souhaits }: MenageLu = {}) => ({
  par: 'referent',
  situation: { ...connues(SITUATION, menage?.situation), ...situation },
  souhaits: { ...connues(SOUHAITS, menage?.souhaits), ...souhaits },
});
