import { Button, Title } from '@mantine/core';
import { useState } from 'react';
import { ImageProcessus } from '../../commun/processus/ImageProcessus.tsx';
import { ouvertes, type Dossier } from './dossier.ts';

/** Where the household is in the picture of its charter; drawn when it is asked for. */
export function OuEnEst({ dossier }: { readonly dossier: Dossier }) {
  const [vue, montrer] = useState(false);
  const taches = [...new Set(ouvertes(dossier).map((t) => t.code))];
  return (
    <section aria-labelledby="ou-en-est" className="sans-impression">
      <Title order={2} size="h3" id="ou-en-est" mb="xs">
        Place dans le processus
      </Title>
      {vue ? (
        <ImageProcessus version={dossier.charte} etape={dossier.etape} taches={taches} />
      ) : (
        <Button variant="default" onClick={() => montrer(true)}>
          Voir où en est ce ménage
        </Button>
      )}
    </section>
  );
}
