import { NativeSelect, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { client, lirePage } from '../../api/client.ts';
import { ListePaginee, useListePaginee } from '../../commun/ListePaginee.tsx';
import { dateHeure, jour } from '../../commun/formats.ts';
import type { Evenement } from './dossier.ts';
import { Partie } from './Partie.tsx';
import { estGenre, GENRES, voletOuvert, type Genre } from './recherche.ts';
import styles from './dossier.module.css';

const page = getRouteApi('/dossiers/$id');
const CHOIX = [
  { value: '', label: 'Tous les faits' },
  ...Object.entries(GENRES).map(([value, label]) => ({ value, label })),
];

/** Every fact of the dossier, the most recent first; its kind is chosen in the address. */
export function Historique({ id }: { readonly id: string }) {
  const recherche = page.useSearch();
  const { faits: genre } = recherche;
  const ouvert = voletOuvert(recherche);
  const naviguer = page.useNavigate();
  const liste = useFaits(id, genre);
  return (
    <Partie titre="Historique" ancre="historique">
      <NativeSelect
        label="Montrer"
        className="sans-impression"
        mb="sm"
        maw="18rem"
        data={CHOIX}
        value={genre ?? ''}
        onChange={({ currentTarget: { value } }) =>
          void naviguer({
            search: { volet: ouvert, ...(estGenre(value) ? { faits: value } : {}) },
            replace: true,
            resetScroll: false,
          })
        }
      />
      <ListePaginee liste={liste} nom="fait" vide={<Text>Aucun fait de ce genre.</Text>}>
        {(faits) => (
          <ol className={styles['faits']}>
            {faits.map((fait) => (
              <Fait key={fait.version} fait={fait} />
            ))}
          </ol>
        )}
      </ListePaginee>
    </Partie>
  );
}

const useFaits = (id: string, genre: Genre | undefined) =>
  useListePaginee<Evenement>(['dossiers', id, 'historique', genre ?? 'tous'], (curseur, signal) =>
    lirePage(
      client.GET('/api/dossiers/{id}/historique', {
        params: {
          path: { id },
          query: {
            ordre: 'recent',
            ...(genre === undefined ? {} : { genre }),
            ...(curseur === undefined ? {} : { curseur }),
          },
        },
        signal,
      }),
    ),
  );

function Fait({ fait }: { readonly fait: Evenement }) {
  const { libelle, libelleGenre, le, enregistreLe, auteur, libelleCause, textes } = fait;
  const apresCoup = jour(le) !== jour(enregistreLe);
  return (
    <li>
      <Text fw={600}>{libelle}</Text>
      <Text size="sm">
        <time dateTime={le}>{dateHeure(le)}</time>, par{' '}
        {auteur.type === 'procedure' ? 'la procédure' : auteur.nom}
      </Text>
      {textes.map(({ libelle: titre, texte }) => (
        <Text key={titre} size="sm" className={styles['texte'] ?? ''}>
          {titre} : {texte}
        </Text>
      ))}
      <Text size="sm" c="gray.7">
        {libelleGenre}
        {libelleCause !== null && ` · Suite à : ${libelleCause}`}
        {apresCoup && ` · Consigné le ${dateHeure(enregistreLe)}`}
      </Text>
    </li>
  );
}
