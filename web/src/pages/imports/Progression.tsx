import { Group, Loader, Text } from '@mantine/core';
import { Barre } from '../../commun/Barre.tsx';
import { compte, nombre } from '../../commun/formats.ts';
import type { Avancement } from './suite.ts';

/** How far the reading of a file is; a wheel as long as nothing is known of it. */
export function Progression({ avancement }: { readonly avancement: Avancement | null }) {
  if (avancement === null || avancement.total === 0) return <Loader size="sm" aria-hidden />;
  const { lignes, total } = avancement;
  const dit = `${nombre(lignes)} sur ${compte(total, 'ligne')}`;
  return (
    <Group gap="sm" wrap="nowrap">
      <Barre libelle="Lignes traitées" fait={lignes} total={total} dit={dit} flex={1} />
      <Text size="sm">{dit}</Text>
    </Group>
  );
}
