import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { client, lire } from '../../../api/client.ts';
import type { components } from '../../../api/types.d.ts';
import { adresseDossier } from '../../../commun/adresses.ts';
import { Lecture } from '../../../commun/Lecture.tsx';
import { Lien } from '../../../commun/Lien.tsx';
import { nomMenage } from '../../../commun/menage.ts';
import styles from './fiche.module.css';

type ChaineLue = components['schemas']['ChaineLogement'];
type Maillon = ChaineLue['maillons'][number];

const SUITES: Readonly<Record<NonNullable<ChaineLue['suite']>, string>> = {
  'menage-a-venir': 'le dernier logement libéré attend un ménage.',
  'attribution-a-venir':
    'si ce logement est attribué au dernier ménage, il quittera le sien, qui pourra revenir au guichet.',
  'depart-a-venir':
    'le dernier ménage n’a pas encore quitté son logement d’origine ; s’il n’est pas démoli, il pourra revenir au guichet et poursuivre la chaîne.',
  'retour-a-venir':
    'le dernier ménage a quitté son logement ; son bailleur doit encore le remettre au guichet, ou dire pourquoi il n’y revient pas.',
  'chaine-finie': 'la chaîne s’arrête là, aucun autre logement ne revient au guichet.',
};

/** Which household's move freed which dwelling, for whom, and what comes next (R4.22, R4.101). */
export function Chaine({ logement }: { readonly logement: string }) {
  const lecture = useQuery({
    queryKey: ['logements', logement, 'chaine'],
    queryFn: ({ signal }) =>
      lire(client.GET('/api/logements/{id}/chaine', { params: { path: { id: logement } }, signal })),
  });
  return (
    <section aria-labelledby="chaine">
      <Title order={2} size="h3" id="chaine" mb="sm">
        Chaîne de relogements
      </Title>
      <Lecture lecture={lecture}>
        {({ maillons, suite }) =>
          maillons.length === 0 ? (
            <Text>
              Aucun déménagement n’est encore lié à ce logement : il n’a été ni libéré, ni retenu pour un
              ménage.
            </Text>
          ) : (
            <>
              <ol className={styles['chaine']}>
                {maillons.map((maillon, rang) => (
                  <Un key={rang} maillon={maillon} />
                ))}
              </ol>
              {suite !== null && <Text size="sm">Et ensuite : {SUITES[suite]}</Text>}
            </>
          )
        }
      </Lecture>
    </section>
  );
}

function Un({ maillon }: { readonly maillon: Maillon }) {
  const { dossier, reference, menage, logement, libelle, ceLogement, geste } = maillon;
  const nom = nomMenage(menage) ?? `Le ménage du dossier ${reference ?? 'inconnu'}`;
  return (
    <li aria-current={ceLogement ? 'true' : undefined}>
      {dossier === null ? nom : <Lien vers={adresseDossier(dossier)}>{nom}</Lien>} {geste}{' '}
      {ceLogement ? (
        <strong>ce logement ({libelle})</strong>
      ) : (
        <Lien vers={`/logements/${encodeURIComponent(logement)}`}>{libelle}</Lien>
      )}
    </li>
  );
}
