import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';

interface Proprietes {
  /** What is being read, for who cannot see the bars: « Chargement des tâches… ». */
  readonly texte?: string;
  readonly lignes?: number;
}

/** Grey bars in the place of what is on its way. */
export function Chargement({ texte = 'Chargement…', lignes = 4 }: Proprietes) {
  return (
    <Stack gap="sm" role="status">
      <VisuallyHidden>{texte}</VisuallyHidden>
      {Array.from({ length: lignes }, (_, rang) => (
        <Skeleton key={rang} height={rang === 0 ? 28 : 56} width={rang === 0 ? '40%' : '100%'} aria-hidden />
      ))}
    </Stack>
  );
}
