import { Checkbox, Fieldset, Stack } from '@mantine/core';
import type { Referent } from '../lectures.ts';

interface Proprietes {
  readonly referents: readonly Referent[];
  readonly choisis: readonly string[];
  readonly surChoix: (choisis: readonly string[]) => void;
}

const dire = ({ taux, surcharge, absences }: Referent): string =>
  [
    `${taux} % de sa charge`,
    ...(surcharge ? ['déjà en surcharge'] : []),
    ...(absences.some((a) => a.enCours) ? ['absent aujourd’hui'] : []),
  ].join(', ');

/** To whom: those who are there and carry least first. */
export function ChoisirReferents({ referents, choisis, surChoix }: Proprietes) {
  return (
    <Fieldset legend="2. À qui">
      <Checkbox.Group
        value={[...choisis]}
        onChange={surChoix}
        aria-label="Nouveaux référents"
        description="Du moins chargé au plus chargé. Avec plusieurs, les dossiers sont partagés selon la charge de chacun."
      >
        <Stack gap="xs" mt="xs">
          {referents.map((r) => (
            <Checkbox key={r.id} value={r.id} label={`${r.nom} : ${dire(r)}`} />
          ))}
        </Stack>
      </Checkbox.Group>
    </Fieldset>
  );
}
