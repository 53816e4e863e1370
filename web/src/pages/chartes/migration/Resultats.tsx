import { Badge, NativeSelect, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { client, lirePage } from '../../../api/client.ts';
import type { components } from '../../../api/types.d.ts';
import { dateHeure } from '../../../commun/formats.ts';
import { Lien } from '../../../commun/Lien.tsx';
import { ListePaginee, useListePaginee } from '../../../commun/ListePaginee.tsx';
import { Tableau } from '../Tableau.tsx';

type Migration = components['schemas']['ResultatsMigration'];
type Element = Migration['elements'][number];
const ISSUES: Readonly<Record<Element['issue'], readonly [dit: string, couleur: string]>> = {
  'a-reprendre': ['À reprendre', 'orange'],
  refusee: ['Refusé', 'red'],
  faite: ['Fait', 'lagune'],
};
const estIssue = (texte: string): texte is Element['issue'] => Object.hasOwn(ISSUES, texte);

interface Proprietes {
  readonly version: string;
  readonly migration: string;
  /** What is known of its progress: the results are read again when it changes. */
  readonly marches: Migration['marches'];
}

/** What became of each dossier, page after page: first those that ask for something. */
export function Resultats({ version, migration, marches }: Proprietes) {
  const [issue, setIssue] = useState<Element['issue'] | null>(null);
  const liste = useListePaginee(
    ['chartes', version, 'migrations', migration, 'resultats', issue, marches],
    (curseur, signal) => {
      const query = { ...(issue === null ? {} : { issue }), ...(curseur ? { curseur } : {}) };
      const params = { path: { version, migration }, query };
      return lirePage(client.GET('/api/chartes/{version}/migrations/{migration}', { params, signal }));
    },
  );
  return (
    <section aria-labelledby="resultats">
      <Title order={2} size="h3" id="resultats" mb="xs">
        Dossier par dossier
      </Title>
      <NativeSelect
        label="Résultat"
        maw="16rem"
        mb="md"
        value={issue ?? ''}
        onChange={({ currentTarget: { value } }) => setIssue(estIssue(value) ? value : null)}
        data={[
          { value: '', label: 'Tous' },
          ...Object.entries(ISSUES).map(([value, [label]]) => ({ value, label })),
        ]}
      />
      <ListePaginee
        liste={liste}
        nom="résultat"
        vide={
          <Text>
            {issue === null
              ? 'Aucun dossier n’a encore été traité.'
              : 'Aucun dossier n’a ce résultat : choisissez « Tous ».'}
          </Text>
        }
      >
        {(elements) => (
          <Tableau
            colonnes={['Dossier', 'Résultat', 'Pourquoi', 'Quand']}
            lignes={elements.map((element) => ligne(element))}
          />
        )}
      </ListePaginee>
    </section>
  );
}

const ligne = ({ dossier, reference, sens, issue, motif, le }: Element) => ({
  cle: `${dossier} ${sens}`,
  cases: [
    <Lien key="dossier" vers={`/dossiers/${dossier}`}>
      {reference}
    </Lien>,
    <span key="issue">
      <Badge variant="light" color={ISSUES[issue][1]} tt="none">
        {ISSUES[issue][0]}
      </Badge>{' '}
      {sens === 'retablir' && 'à l’annulation'}
    </span>,
    motif ?? '',
    dateHeure(le),
  ],
});
