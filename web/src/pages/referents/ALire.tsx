import { Alert } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { client, lire } from '../../api/client.ts';
import { adresseDossier } from '../../commun/adresses.ts';
import { compte, date } from '../../commun/formats.ts';
import { Lien } from '../../commun/Lien.tsx';
import { nomMenage } from '../../commun/menage.ts';

const CODE = 'lire-passation';
const PAGE = 200;

/** The handovers received whose note is still to be read. */
export function ALire({ id }: { readonly id: string }) {
  const { data } = useQuery({
    queryKey: ['taches', CODE, id],
    queryFn: ({ signal }) =>
      lire(client.GET('/api/taches', { params: { query: { pour: id, code: CODE, limite: PAGE } }, signal })),
    select: ({ elements }) => elements.filter((t) => t.personne === id),
  });
  if (data === undefined || data.length === 0) return null;
  return (
    <Alert color="orange" title={`${compte(data.length, 'note de passation', 'notes de passation')} à lire`}>
      <ul>
        {data.map((t) => (
          <li key={t.id}>
            <Lien vers={`${adresseDossier(t.dossierId)}#passation`}>
              {nomMenage(t.menage) ?? 'Dossier'} ({t.reference})
            </Lien>
            , avant le {date(t.echeance)}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
