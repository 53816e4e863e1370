import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useFlux } from '../../../api/flux.ts';
import { Chargement } from '../../../commun/Chargement.tsx';
import { ErreurPage } from '../../../commun/Erreur.tsx';
import { adresseApi, cleAgregat } from '../../../formulaires/agregats.ts';
import { Dossier } from './Dossier.tsx';
import { lectureDossier } from './lectures.ts';

const route = getRouteApi('/taches/$dossier');

/** One page to answer what a dossier asks of a bailleur: the dwelling, the dossier's reference, never an identity. */
export function Page() {
  const { dossier: id } = route.useParams();
  const adresse = { agregat: 'dossier', id } as const;
  const { data, error, refetch, isFetching } = useQuery(lectureDossier(id));
  useFlux(`${adresseApi(adresse)}/flux`, [cleAgregat(adresse)], { connue: data?.version });
  if (data === undefined)
    return error ? (
      <ErreurPage erreur={error} reessayer={refetch}>
        <Text>Le dossier n’est montré qu’au bailleur dont un logement y est proposé.</Text>
      </ErreurPage>
    ) : (
      <Chargement texte="Chargement du dossier…" />
    );
  return (
    <Stack gap="xl">
      <Dossier key={id} dossier={data} lu={!isFetching} />
    </Stack>
  );
}
