import { Progress } from '@mantine/core';

interface Proprietes {
  /** What is counted: « Lignes traitées ». */
  readonly libelle: string;
  readonly fait: number;
  /** Above 0. */
  readonly total: number;
  /** How far it is, in words. */
  readonly dit: string;
  /** Its share of a line, beside other things. */
  readonly flex?: number;
}

/** How far something is, out of a count that is known; read in words by who does not see it. */
export function Barre({ libelle, fait, total, dit, ...place }: Proprietes) {
  return (
    <Progress.Root size="lg" transitionDuration={0} {...place}>
      <Progress.Section
        value={(100 * fait) / total}
        withAria={false}
        role="progressbar"
        aria-label={libelle}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={fait}
        aria-valuetext={dit}
      />
    </Progress.Root>
  );
}
