import { Alert, Group, NativeSelect, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { client, lirePage } from '../../api/client.ts';
import { ListePaginee, useListePaginee } from '../../commun/ListePaginee.tsx';
import { date, dateHeure, jour } from '../../commun/formats.ts';
import { CorrigerFait } from './CorrigerFait.tsx';
import type { Dossier, Evenement } from './dossier.ts';
import { Partie } from './Partie.tsx';
import { estGenre, GENRES, voletOuvert, type Genre, type Recherche } from './recherche.ts';
import styles from './dossier.module.css';

const page = getRouteApi('/dossiers/$id');
const CHOIX = [
  { value: '', label: 'Tous les faits' },
  ...Object.entries(GENRES).map(([value, label]) => ({ value, label })),
];

/** Every fact of the dossier, or of a double joined to it, the most recent first; both choices are in the address. */
export function Historique({ dossier }: { readonly dossier: Dossier }) {
  const recherche = page.useSearch();
  const absorbes = dossier.liens?.absorbes ?? [];
  const absorbe = absorbes.find((a) => a.dossier === recherche.absorbe);
  const volet = voletOuvert(recherche);
  const naviguer = page.useNavigate();
  const liste = useFaits(dossier.id, recherche.faits, absorbe?.dossier);
  const choisir = ({ faits, absorbe: autre }: Pick<Recherche, 'faits' | 'absorbe'>) =>
    void naviguer({
      search: {
        volet,
        ...(faits === undefined ? {} : { faits }),
        ...(autre === undefined || autre === '' ? {} : { absorbe: autre }),
      },
      replace: true,
      resetScroll: false,
    });
  return (
    <Partie titre="Historique" ancre="historique">
      <Group className="sans-impression" mb="sm" align="flex-end">
        {absorbes.length > 0 && (
          <NativeSelect
            label="Historique de"
            data={[
              { value: '', label: `Ce dossier (${dossier.reference})` },
              ...absorbes.map((a) => ({
                value: a.dossier,
                label: `Dossier absorbé ${a.reference}, réuni le ${date(a.le)}`,
              })),
            ]}
            value={absorbe?.dossier ?? ''}
            onChange={({ currentTarget: { value } }) => choisir({ ...recherche, absorbe: value })}
          />
        )}
        <NativeSelect
          label="Montrer"
          maw="18rem"
          data={CHOIX}
          value={recherche.faits ?? ''}
          onChange={({ currentTarget: { value } }) => {
            const { faits: _avant, ...autres } = recherche;
            choisir({ ...autres, ...(estGenre(value) ? { faits: value } : {}) });
          }}
        />
      </Group>
      {absorbe !== undefined && (
        <Text mb="sm">
          Vous lisez l’histoire du dossier {absorbe.reference}, réuni à celui-ci : aucun de ses faits n’a
          changé de dossier.
        </Text>
      )}
      <ListePaginee liste={liste} nom="fait" vide={<Text>Aucun fait de ce genre.</Text>}>
        {(faits) => (
          <ol className={styles['faits']}>
            {faits.map((fait) => (
              <Fait key={fait.version} id={dossier.id} fait={fait} />
            ))}
          </ol>
        )}
      </ListePaginee>
    </Partie>
  );
}

const useFaits = (id: string, genre: Genre | undefined, absorbe: string | undefined) =>
  useListePaginee<Evenement>(
    ['dossiers', id, 'historique', absorbe ?? 'sien', genre ?? 'tous'],
    (curseur, signal) =>
      lirePage(
        client.GET('/api/dossiers/{id}/historique', {
          params: {
            path: { id },
            query: {
              ordre: 'recent',
              ...(genre === undefined ? {} : { genre }),
              ...(absorbe === undefined ? {} : { absorbe }),
              ...(curseur === undefined ? {} : { curseur }),
            },
          },
          signal,
        }),
      ),
  );

function Fait({ id, fait }: { readonly id: string; readonly fait: Evenement }) {
  const { libelle, libelleGenre, le, enregistreLe, auteur, libelleCause, details, textes, mention } = fait;
  const apresCoup = jour(le) !== jour(enregistreLe);
  return (
    <li>
      <Text fw={600}>{libelle}</Text>
      <Text size="sm">
        <time dateTime={le}>{dateHeure(le)}</time>, par{' '}
        {auteur.type === 'procedure' ? 'la procédure' : auteur.nom}
      </Text>
      {details.length > 0 && <Text size="sm">{details.join('. ')}.</Text>}
      {textes.map(({ libelle: titre, texte }) => (
        <Text key={titre} size="sm" className={styles['texte'] ?? ''}>
          {titre} : {texte}
        </Text>
      ))}
      {mention !== null && (
        <Alert color="yellow" variant="light" p="xs" my={4}>
          {mention}
        </Alert>
      )}
      <Text size="sm" c="gray.7">
        {libelleGenre}
        {libelleCause !== null && ` · Suite à : ${libelleCause}`}
        {apresCoup && ` · Consigné le ${dateHeure(enregistreLe)}`}
      </Text>
      <CorrigerFait id={id} fait={fait} />
    </li>
  );
}
