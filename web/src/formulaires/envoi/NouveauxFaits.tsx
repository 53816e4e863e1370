import { Alert, Button, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { cleAgregat, type Adresse } from '../agregats.ts';
import { lireChangements, sansPersonne } from './changements.ts';
import { ListeChangements } from './ListeChangements.tsx';

interface Proprietes {
  readonly adresse: Adresse;
  /** Version that the person knows of. */
  readonly vue: number;
  readonly actuelle: number | null;
  readonly surLu: (version: number) => void;
}

/** Somebody else acted while the form was being filled in: what they did. What the procedure does by itself disturbs nobody. */
export function NouveauxFaits({ adresse, vue, actuelle, surLu }: Proprietes) {
  const nouvelle = actuelle !== null && actuelle > vue ? actuelle : null;
  const { data } = useQuery({
    queryKey: [...cleAgregat(adresse), 'changements', vue, nouvelle],
    queryFn: ({ signal }) => lireChangements(adresse, vue, signal),
    enabled: nouvelle !== null,
  });
  const discrets = nouvelle !== null && data !== undefined && sansPersonne(adresse, data);
  useEffect(() => {
    if (discrets && nouvelle !== null) surLu(nouvelle);
  }, [discrets, nouvelle, surLu]);
  return (
    <div role="status">
      {nouvelle !== null && data !== undefined && !discrets && (
        <Alert color="orange" variant="light" title="Du nouveau depuis que vous avez ouvert cette page">
          <Stack gap="xs" align="flex-start">
            <ListeChangements changements={data} />
            <Button variant="default" onClick={() => surLu(nouvelle)}>
              J’en ai pris connaissance
            </Button>
          </Stack>
        </Alert>
      )}
    </div>
  );
}
