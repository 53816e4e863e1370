import { Stack } from '@mantine/core';
import { TitrePage } from '../../commun/TitrePage.tsx';
import { usePersonne } from '../../session/useSession.ts';
import { SectionCourriels } from './SectionCourriels.tsx';
import { SectionIncidents } from './SectionIncidents.tsx';
import { SectionSante } from './SectionSante.tsx';
import { SectionVersions } from './SectionVersions.tsx';

/** How the service is doing; no dossier content. */
export function Page() {
  const { role } = usePersonne();
  return (
    <>
      <TitrePage titre="Administration" chapeau="L’état du service, sans aucune donnée de ménage." />
      <Stack gap="xl">
        <SectionSante />
        <SectionIncidents />
        {role === 'administrateur' && <SectionCourriels />}
        <SectionVersions />
      </Stack>
    </>
  );
}
