import { Badge, Text, Title } from '@mantine/core';
import type { components } from '../../../api/types.d.ts';
import { dateHeure } from '../../../commun/formats.ts';
import { Lien } from '../../../commun/Lien.tsx';
import { Tableau } from '../Tableau.tsx';

type Element = components['schemas']['ResultatsMigration']['elements'][number];
const ISSUES: Readonly<Record<Element['issue'], readonly [dit: string, couleur: string]>> = {
  faite: ['Fait', 'lagune'],
  refusee: ['Refusé', 'red'],
  'a-reprendre': ['À reprendre', 'orange'],
};
const RANGS = { 'a-reprendre': 0, refusee: 1, faite: 2 } as const;

/** What became of each dossier: first those that ask for something. */
export function Resultats({ elements }: { readonly elements: readonly Element[] }) {
  const tries = [...elements].sort((a, b) => RANGS[a.issue] - RANGS[b.issue]);
  return (
    <section aria-labelledby="resultats">
      <Title order={2} size="h3" id="resultats" mb="xs">
        Dossier par dossier
      </Title>
      {tries.length === 0 ? (
        <Text>Aucun dossier n’a encore été traité.</Text>
      ) : (
        <Tableau
          colonnes={['Dossier', 'Résultat', 'Pourquoi', 'Quand']}
          lignes={tries.map(({ dossier, reference, sens, issue, motif, le }) => ({
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
          }))}
        />
      )}
    </section>
  );
}
