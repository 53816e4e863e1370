import { Text, Title } from '@mantine/core';
import { ListePropositions } from '../../../commun/ListePropositions.tsx';

/** Every household that the dwelling was proposed to, as far as the reader may know it. */
export function PropositionsLogement({ logement }: { readonly logement: string }) {
  return (
    <section aria-labelledby="propositions">
      <Title order={2} size="h3" id="propositions" mb="sm">
        Propositions faites
      </Title>
      <ListePropositions
        logement={logement}
        toutes
        vide={<Text>Ce logement n’a été proposé à aucun ménage que vous connaissez.</Text>}
      />
    </section>
  );
}
