import { Text } from '@mantine/core';
import { TitrePage } from '../../commun/TitrePage.tsx';

export function Page() {
  return (
    <>
      <TitrePage titre="Accessibilité" />
      <Text>Accessibilité.</Text>
    </>
  );
}
