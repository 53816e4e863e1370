import { Alert, Group, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { client, lire } from '../../api/client.ts';
import { Chargement } from '../../commun/Chargement.tsx';
import { ErreurPage } from '../../commun/Erreur.tsx';
import { Fiche } from '../../commun/Fiche.tsx';
import { TitrePage } from '../../commun/TitrePage.tsx';
import { ActesPossibles } from '../../formulaires/ActesPossibles.tsx';
import { cleAgregat, vueDe } from '../../formulaires/agregats.ts';
import { LienBouton } from '../../formulaires/LienBouton.tsx';
import { usePersonne } from '../../session/useSession.ts';
import { Details } from './Details.tsx';
import { TYPES_ORGANISATION, type Organisation } from './types.ts';

const route = getRouteApi('/organisations/$id');

export function Page() {
  const { id } = route.useParams();
  const adresse = { agregat: 'organisation', id } as const;
  const { data, error, refetch } = useQuery({
    queryKey: cleAgregat(adresse),
    queryFn: ({ signal }) =>
      lire(client.GET('/api/organisations/{code}', { params: { path: { code: id } }, signal })),
  });
  if (data === undefined)
    return error ? (
      <ErreurPage erreur={error} reessayer={refetch} />
    ) : (
      <Chargement texte="Chargement de l’organisation…" />
    );
  const { possibles, empeches } = vueDe(data);
  return (
    <>
      <TitrePage titre={data.nom} chapeau={TYPES_ORGANISATION[data.type]} />
      <Stack gap="lg">
        <Contact organisation={data} />
        <Details organisation={data} />
        {possibles.length + empeches.length > 0 && (
          <section aria-labelledby="actes">
            <Title order={2} size="h3" id="actes" mb="sm">
              Ce que vous pouvez faire
            </Title>
            <ActesPossibles adresse={adresse} possibles={possibles} empeches={empeches} />
          </section>
        )}
        <Group>
          <Logements organisation={data} />
          <LienBouton page="/organisations" discret>
            Toutes les organisations
          </LienBouton>
        </Group>
      </Stack>
    </>
  );
}

function Contact({ organisation: { courriel } }: { readonly organisation: Organisation }) {
  if (courriel === null)
    return (
      <Alert color="orange" variant="light" title="Aucun courriel">
        Les tâches de cette organisation ne lui sont pas envoyées. Donnez l’adresse d’une boîte fonctionnelle,
        jamais celle d’une personne.
      </Alert>
    );
  const adresse = (
    <a key="courriel" href={`mailto:${courriel}`}>
      {courriel}
    </a>
  );
  return <Fiche faits={[{ terme: 'Courriel de la boîte fonctionnelle', valeur: adresse }]} />;
}

/** A pilot goes from a bailleur to its dwellings; the administrator sees no dwelling. */
function Logements({ organisation: { id, type } }: { readonly organisation: Organisation }) {
  const { role } = usePersonne();
  if (type !== 'bailleur' || role !== 'pilote') return null;
  return (
    <LienBouton page={`/logements?bailleur=${encodeURIComponent(id)}`} discret>
      Les logements de ce bailleur
    </LienBouton>
  );
}
