import { Text } from '@mantine/core';
import type { components } from '../../api/types.d.ts';
import { compte } from '../../commun/formats.ts';
import { Tableau } from './Tableau.tsx';

type Difference = components['schemas']['DifferencesCharte']['differences'][number];
/** Beyond, the list is folded. */
const MONTREES = 15;

interface Proprietes {
  readonly de: string;
  readonly differences: readonly Difference[];
  /** The first title is that of the page already. */
  readonly sansPartie?: boolean;
}

/** What changes from the version in force, before and after. */
export function ListeDifferences({ de, differences, sansPartie = false }: Proprietes) {
  if (differences.length === 0) return <Text>Rien ne diffère de la version en vigueur ({de}).</Text>;
  const lignes = differences.map(({ titres, avant, apres }) => ({
    cle: titres.join(' › '),
    cases: [titres.slice(sansPartie ? 1 : 0).join(' › '), avant ?? 'Absent', apres ?? 'Retiré'],
  }));
  return (
    <details open={differences.length <= MONTREES}>
      <summary>{compte(differences.length, 'changement')}</summary>
      <Tableau colonnes={['Où', `Version en vigueur (${de})`, 'Cette version']} lignes={lignes} />
    </details>
  );
}
