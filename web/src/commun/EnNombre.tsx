import { Badge, Progress, Text } from '@mantine/core';
import { compte } from './formats.ts';

/** What became of one household of an act in number. */
const ETATS = {
  refusee: { dit: 'Refusé', couleur: 'red' },
  'a-reprendre': { dit: 'À reprendre', couleur: 'orange' },
  attendue: { dit: 'En cours', couleur: 'gray' },
  faite: { dit: 'Fait', couleur: 'lagune' },
} as const;
type Issue = keyof typeof ETATS;
const ORDRE = Object.keys(ETATS);

/** What was refused first, what is done last. */
export const parIssue = <L extends { readonly issue: Issue }>(lignes: readonly L[]): readonly L[] =>
  [...lignes].sort((a, b) => ORDRE.indexOf(a.issue) - ORDRE.indexOf(b.issue));

interface Comptes {
  readonly faits: number;
  readonly refuses: number;
  readonly restants: number;
}
interface ProprietesAvancement extends Comptes {
  readonly libelle: string;
  /** « dossier transmis », « dossiers transmis ». */
  readonly unite: readonly [string, string];
}

const CENT = 100;

/** How far an act in number is. */
export function AvancementEnNombre({ faits, refuses, restants, libelle, unite }: ProprietesAvancement) {
  const tous = faits + refuses + restants;
  return (
    <div>
      <Progress
        value={tous === 0 ? 0 : ((faits + refuses) / tous) * CENT}
        color="lagune"
        size="lg"
        mb="xs"
        aria-label={libelle}
      />
      <Text role="status">
        {[
          compte(faits, ...unite),
          ...(refuses > 0 ? [compte(refuses, 'refusé')] : []),
          ...(restants > 0 ? [`${restants} en cours`] : []),
        ].join(', ')}
      </Text>
    </div>
  );
}

interface ProprietesIssue {
  readonly issue: Issue;
  readonly regle: string | null;
  readonly motif: string | null;
}

/** The outcome of one line, with the rule that refuses. */
export function IssueLigne({ issue, regle, motif }: ProprietesIssue) {
  return (
    <>
      <div>
        <Badge variant="light" color={ETATS[issue].couleur}>
          {ETATS[issue].dit}
        </Badge>
      </div>
      {motif !== null && (
        <Text size="sm">
          {motif} (règle {regle} de la charte)
        </Text>
      )}
    </>
  );
}
