import { Text } from '@mantine/core';
import { TitrePage } from '../../commun/TitrePage.tsx';

export function Page() {
  return (
    <>
      <TitrePage titre="Mentions légales" />
      <Text>Mentions légales.</Text>
    </>
  );
}
