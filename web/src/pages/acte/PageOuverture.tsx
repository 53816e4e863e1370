import { Stack } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMatch, useRouter, useSearch } from '@tanstack/react-router';
import { Chargement } from '../../commun/Chargement.tsx';
import { ErreurPage } from '../../commun/Erreur.tsx';
import { TitrePage } from '../../commun/TitrePage.tsx';
import { pageAgregat } from '../../formulaires/agregats.ts';
import { Formulaire } from '../../formulaires/Formulaire.tsx';
import { usePersonne } from '../../session/useSession.ts';
import { lireChemin } from './adresse.ts';
import { DejaOuvert } from './DejaOuvert.tsx';
import { lectureOuverture } from './ouverture.ts';
import { notifierActe } from './notifierActe.tsx';

/** The page that opens a dossier, declares an operation, publishes a dwelling…: its form is the one of the API's document. */
export function Page() {
  const chemin = useMatch({ strict: false, select: ({ pathname }) => pathname });
  const { agregat } = lireChemin(chemin).adresse;
  const { id: personne, role } = usePersonne();
  const { history } = useRouter();
  const requetes = useQueryClient();
  const depart = useSearch({ strict: false });
  const { data, error, refetch } = useQuery(lectureOuverture(agregat));
  if (data === undefined) {
    return error ? (
      <ErreurPage erreur={error} reessayer={refetch} />
    ) : (
      <Chargement texte="Lecture du formulaire…" />
    );
  }
  const { titre, route, schema } = data;
  return (
    <>
      <TitrePage titre={titre} />
      <Stack gap="lg" maw="48rem">
        <Formulaire
          personne={personne}
          role={role}
          adresse={null}
          acte={route}
          route={route}
          schema={schema}
          version={null}
          depart={depart}
          libelleEnvoi={titre}
          effet={agregat === 'dossier' && <DejaOuvert schema={schema} role={role} />}
          surFait={({ id }) => {
            void requetes.invalidateQueries();
            history.replace(pageAgregat({ agregat, id }));
            notifierActe(`Enregistré : ${titre}`, null, (page) => history.push(page));
          }}
          surAbandon={() => (history.canGoBack() ? history.back() : history.push(`/${agregat}s`))}
        />
      </Stack>
    </>
  );
}
