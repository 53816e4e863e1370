/** One of the systems that the seeds ask for: played when the journal holds its facts, `<agregat>/<type>`, or when it was read. */
export interface Systeme {
  readonly code: string;
  readonly libelle: string;
  readonly faits?: readonly string[];
  /** What the actors must have read and found as expected (`lu:<name>`). */
  readonly lectures?: readonly string[];
}

export const dossier = (...types: string[]): string[] => types.map((t) => `dossier/${t}`);
export const systeme = (
  code: string,
  libelle: string,
  faits: readonly string[],
  lectures: readonly string[] = [],
): Systeme => ({
  code,
  libelle,
  faits,
  lectures,
});
