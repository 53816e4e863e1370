import { Badge, Group, Progress, Text } from '@mantine/core';
import { compte, nombre } from '../../commun/formats.ts';
import type { Referent } from './lectures.ts';

const PLEIN = 100;

/** What a référent carries, against what the charter lets one carry: a bar, and the same in words. */
export function Charge({ referent }: { readonly referent: Omit<Referent, 'absences' | 'remplace'> }) {
  const { nom, charge, plafond, taux, surcharge, dossiers, tachesEnRetard } = referent;
  return (
    <div>
      <Group justify="space-between" gap="xs" mb={4}>
        <Text size="sm">
          Charge : {nombre(charge)} sur {plafond} ({taux} %)
        </Text>
        {surcharge && (
          <Badge color="red" variant="light">
            Surcharge
          </Badge>
        )}
      </Group>
      <Progress
        value={Math.min(taux, PLEIN)}
        color={surcharge ? 'red' : 'lagune'}
        size="lg"
        aria-label={`Charge de ${nom} : ${taux} % de ce que la charte laisse porter`}
      />
      <Text size="sm" mt={4}>
        {dossiers === 0 ? 'Aucun dossier' : compte(dossiers, 'dossier ouvert', 'dossiers ouverts')}
        {tachesEnRetard > 0 && (
          <>
            {', '}
            <Text span inherit c="red.9" fw={700}>
              {compte(tachesEnRetard, 'tâche')} en retard
            </Text>
          </>
        )}
      </Text>
    </div>
  );
}

/** Where its dossiers stand: « Accompagnement : 3 · Suivi : 2 ». */
export function ParEtape({ parEtape }: Pick<Referent, 'parEtape'>) {
  const tenues = parEtape.filter((e) => e.dossiers > 0);
  if (tenues.length === 0) return null;
  return (
    <Text size="sm" c="gray.7">
      {tenues.map(({ libelle, dossiers }) => `${libelle} : ${dossiers}`).join(' · ')}
    </Text>
  );
}
