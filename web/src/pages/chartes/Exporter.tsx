import { Button } from '@mantine/core';

/** The whole version as a file, to keep, to change, or to import elsewhere. */
export function Exporter({ version }: { readonly version: string }) {
  return (
    <Button
      component="a"
      variant="default"
      href={`/api/chartes/${encodeURIComponent(version)}/contenu.json`}
      download
    >
      Exporter en fichier
    </Button>
  );
}
