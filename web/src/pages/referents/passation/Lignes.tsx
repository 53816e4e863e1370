import { Fieldset, NativeSelect, Stack } from '@mantine/core';
import { nomMenage } from '../../../commun/menage.ts';
import type { Dossier, Referent } from '../lectures.ts';

interface Proprietes {
  readonly dossiers: readonly Dossier[];
  readonly referents: readonly Referent[];
  readonly partage: ReadonlyMap<string, string>;
  readonly surChoix: (dossier: string, a: string) => void;
}

/** The split proposed, changed line by line where one knows better. */
export function Lignes({ dossiers, referents, partage, surChoix }: Proprietes) {
  const data = referents.map((r) => ({ value: r.id, label: r.nom }));
  return (
    <Fieldset legend="3. Le partage proposé, que vous pouvez changer">
      <Stack gap="xs">
        {dossiers.map((d) => (
          <NativeSelect
            key={d.id}
            label={`${nomMenage(d.menage) ?? 'Dossier'} (${d.reference})`}
            value={partage.get(d.id) ?? ''}
            onChange={(e) => surChoix(d.id, e.currentTarget.value)}
            data={data}
          />
        ))}
      </Stack>
    </Fieldset>
  );
}
