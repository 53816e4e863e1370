import { Text } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { dateHeure } from './formats.ts';

interface Proprietes {
  readonly lecture: { readonly dataUpdatedAt: number; readonly isError: boolean };
}

/** When what is shown was read, as soon as it can no longer be read again. */
export function DonneesDu({ lecture: { dataUpdatedAt, isError } }: Proprietes) {
  const { online } = useNetwork();
  const perimee = dataUpdatedAt > 0 && (!online || isError);
  return (
    <div role="status">
      {perimee && (
        <Text size="sm" fw={600} mb="xs">
          Données du {dateHeure(new Date(dataUpdatedAt))}.
        </Text>
      )}
    </div>
  );
}
