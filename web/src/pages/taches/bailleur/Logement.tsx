import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Fiche } from '../../../commun/Fiche.tsx';
import { lectureLogement } from '../../../commun/lecture-logement.ts';
import { faitsLogement, titreLogement } from '../../../commun/logement.ts';
import type { Proposition } from './lectures.ts';

const ETATS: Readonly<Record<Proposition['etat'], string>> = {
  proposee: 'Proposé au ménage, à confirmer par vous',
  confirmee: 'Confirmé, à visiter avec le ménage',
  visitee: 'Visité, la réponse du ménage est attendue',
  acceptee: 'Accepté par le ménage, à décider en CALEOL',
  attribuee: 'Attribué au ménage',
  declinee: 'Décliné par vous',
  refusee: 'Refusé par le ménage',
  retiree: 'Proposition retirée',
  rejetee: 'Candidature non retenue en CALEOL',
  quittee: 'Quitté par le ménage',
};

/** The dwelling that the dossier is about, as its own bailleur described it. */
export function Logement({ proposition }: { readonly proposition: Proposition }) {
  const { data } = useQuery(lectureLogement(proposition.logement));
  return (
    <section aria-labelledby="logement">
      <Title order={2} size="h3" id="logement" mb="sm">
        Le logement : {data === undefined ? proposition.libelleLogement : titreLogement(data)}
      </Title>
      <Stack gap="sm">
        <Text>{ETATS[proposition.etat]}.</Text>
        {data !== undefined && <Fiche faits={faitsLogement(data)} />}
      </Stack>
    </section>
  );
}
