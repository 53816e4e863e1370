import { Text } from '@mantine/core';
import { TitrePage } from '../../commun/TitrePage.tsx';

export function Page() {
  return (
    <>
      <TitrePage titre="Données personnelles" />
      <Text>Données personnelles.</Text>
    </>
  );
}
