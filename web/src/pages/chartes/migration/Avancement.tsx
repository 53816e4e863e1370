import { List, Progress, Text, Title } from '@mantine/core';
import type { components } from '../../../api/types.d.ts';
import { compte, dateHeure } from '../../../commun/formats.ts';

type Marche = components['schemas']['MigrationCharte']['marches'][number];
const NOMS: Readonly<Record<Marche['sens'], string>> = { migrer: 'Migration', retablir: 'Annulation' };

/** One walk over dossiers in one sentence. */
export const direMarche = ({ sens, termineeLe, faites, refusees, aReprendre }: Marche): string =>
  [
    `${NOMS[sens]} ${termineeLe === null ? 'en cours' : `terminée le ${dateHeure(termineeLe)}`}`,
    compte(faites, 'dossier fait', 'dossiers faits'),
    compte(refusees, 'refusé'),
    ...(aReprendre > 0 ? [compte(aReprendre, 'à reprendre', 'à reprendre')] : []),
  ].join(', ');

/** How far the migration is, and its undoing when there is one; followed while it goes on. */
export function Avancement({ marches }: { readonly marches: readonly Marche[] }) {
  const enCours = marches.some((m) => m.termineeLe === null);
  return (
    <section aria-labelledby="avancement">
      <Title order={2} size="h3" id="avancement" mb="xs">
        Avancement
      </Title>
      <div aria-live="polite">
        {marches.length === 0 ? (
          <Text>La procédure va commencer.</Text>
        ) : (
          <List>
            {marches.map((marche) => (
              <List.Item key={marche.sens}>{direMarche(marche)}</List.Item>
            ))}
          </List>
        )}
        {enCours && <Progress value={100} animated striped mt="xs" aria-label="Migration en cours" />}
      </div>
    </section>
  );
}
