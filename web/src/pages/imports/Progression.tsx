import { Group, Loader, Progress, Text } from '@mantine/core';
import { compte, nombre } from '../../commun/formats.ts';
import type { Avancement } from './suite.ts';

/** How far the reading of a file is; a wheel as long as nothing is known of it. */
export function Progression({ avancement }: { readonly avancement: Avancement | null }) {
  if (avancement === null || avancement.total === 0) return <Loader size="sm" aria-hidden />;
  const { lignes, total } = avancement;
  const dit = `${nombre(lignes)} sur ${compte(total, 'ligne')}`;
  return (
    <Group gap="sm" wrap="nowrap">
      <Progress.Root size="lg" flex={1} transitionDuration={0}>
        <Progress.Section
          value={(100 * lignes) / total}
          withAria={false}
          role="progressbar"
          aria-label="Lignes traitées"
          aria-valuemin={0}
          aria-valuemax={total}
          aria-valuenow={lignes}
          aria-valuetext={dit}
        />
      </Progress.Root>
      <Text size="sm">{dit}</Text>
    </Group>
  );
}
