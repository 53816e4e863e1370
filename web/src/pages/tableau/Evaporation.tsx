import { Table, Text, Title } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client, lire } from '../../api/client.ts';
import type { components } from '../../api/types.d.ts';
import { adresseDossiers } from '../../commun/adresses.ts';
import { Chargement } from '../../commun/Chargement.tsx';
import { compte, nombre } from '../../commun/formats.ts';
import { ISSUES } from '../../commun/issues.ts';
import { Lecture } from '../../commun/Lecture.tsx';
import { Lien } from '../../commun/Lien.tsx';
import type { Filtres } from './filtres.ts';
import styles from './tableau.module.css';

type Lue = components['schemas']['Evaporation'];
type Comptes = Lue['total'];
const SORTIES = ['parti-de-lui-meme', 'perdu-de-vue', 'deces', 'maintenu-sur-place'] as const;

/** Who arrived, who was rehoused, who is still here, who vanished and from which step: each count opens its list. */
export function Evaporation({ filtres }: { readonly filtres: Filtres }) {
  const lecture = useQuery({
    queryKey: ['tableau', 'evaporation', filtres],
    queryFn: ({ signal }) =>
      lire(client.GET('/api/tableau/evaporation', { params: { query: filtres }, signal })),
    placeholderData: keepPreviousData,
  });
  return (
    <section aria-labelledby="evaporation">
      <Title order={2} size="h3" id="evaporation" mb="xs">
        Évaporation
      </Title>
      <Lecture lecture={lecture} attente={<Chargement texte="Lecture de l’évaporation…" lignes={3} />}>
        {(lue) =>
          lue.total.sortis === 0 ? <Aucune total={lue.total} /> : <Sorties lue={lue} filtres={filtres} />
        }
      </Lecture>
    </section>
  );
}

const suivis = ({ arrives, reloges, presents }: Comptes): string =>
  [
    compte(arrives, 'arrivé'),
    `${compte(reloges, 'relogé')} définitivement`,
    compte(presents, 'encore suivi', 'encore suivis'),
  ].join(', ');

function Aucune({ total }: { readonly total: Comptes }) {
  return <Text>Aucun ménage n’est sorti sans relogement : {suivis(total)}.</Text>;
}

function Sorties({ lue: { total, etapes }, filtres }: { readonly lue: Lue; readonly filtres: Filtres }) {
  return (
    <>
      <Text mb="xs">
        {suivis(total)}, {compte(total.sortis, 'sorti')} sans relogement.
      </Text>
      <Table.ScrollContainer minWidth={560} type="native">
        <Table withTableBorder captionSide="top">
          <Table.Caption>Sorties sans relogement, par dernière étape atteinte</Table.Caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">Étape</Table.Th>
              {SORTIES.map((issue) => (
                <Table.Th key={issue} scope="col">
                  {ISSUES[issue]}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {etapes
              .filter(({ sortis }) => sortis > 0)
              .map(({ etape, libelle, sorties }) => (
                <Table.Tr key={etape}>
                  <Table.Th scope="row">{libelle}</Table.Th>
                  {SORTIES.map((issue) => (
                    <Table.Td key={issue}>
                      {sorties[issue] > 0 ? (
                        <Lien
                          vers={adresseDossiers({
                            ...filtres,
                            etape,
                            issue,
                            referent: filtres.referent ?? 'tous',
                          })}
                          className={styles['lien'] ?? ''}
                        >
                          {nombre(sorties[issue])}
                        </Lien>
                      ) : (
                        0
                      )}
                    </Table.Td>
                  ))}
                </Table.Tr>
              ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  );
}
