import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Fiche, type Fait } from '../../commun/Fiche.tsx';
import { date } from '../../commun/formats.ts';
import { etatVersion, lectureEnVigueur } from '../../commun/version-charte.ts';
import { lectureChartes, lectureVersion } from './versions.ts';

/** What runs here: the service, and the versions of the charter that the procedure follows. */
export function SectionVersions() {
  const version = useQuery(lectureVersion).data;
  const chartes = useQuery(lectureChartes).data ?? [];
  const enVigueur = useQuery(lectureEnVigueur).data;
  const faits: Fait[] = [
    { terme: 'Service', valeur: version ? `Version ${version}` : 'Version inconnue' },
    ...chartes.map((charte) => ({
      terme: charte.libelle,
      valeur: `${etatVersion(charte, enVigueur)} (effet le ${date(charte.enVigueurDu)})`,
    })),
  ];
  return (
    <section aria-labelledby="versions">
      <Title order={2} size="h3" id="versions" mb="sm">
        Versions
      </Title>
      <Fiche faits={faits} />
    </section>
  );
}
