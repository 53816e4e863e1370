import { Fieldset, NativeSelect, Stack, Text } from '@mantine/core';
import { compte } from '../../../commun/formats.ts';
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
  const [seul] = referents;
  if (seul && referents.length === 1)
    return (
      <Text fw={600}>
        {compte(dossiers.length, 'dossier')} pour {seul.nom}
      </Text>
    );
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
