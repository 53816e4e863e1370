import { Button, Checkbox, Fieldset, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { compte } from '../../../commun/formats.ts';
import { nomMenage } from '../../../commun/menage.ts';
import type { Dossier } from '../lectures.ts';

interface Proprietes {
  readonly dossiers: readonly Dossier[];
  readonly choisis: readonly string[];
  readonly surChoix: (choisis: readonly string[]) => void;
}

const TOUTES = { value: '', label: 'Toutes' };
const uniques = (valeurs: readonly string[]) =>
  [...new Set(valeurs)].sort((a, b) => a.localeCompare(b, 'fr')).map((v) => ({ value: v, label: v }));

/** Which households: all of them, those of an operation or of a commune, or one by one. */
export function ChoisirDossiers({ dossiers, choisis, surChoix }: Proprietes) {
  const [operation, setOperation] = useState('');
  const [commune, setCommune] = useState('');
  const montres = dossiers.filter(
    (d) => (operation === '' || d.nomOperation === operation) && (commune === '' || d.commune === commune),
  );
  const ids = montres.map((d) => d.id);
  return (
    <Fieldset legend="1. Les dossiers">
      <Stack gap="sm">
        <Group gap="sm" align="flex-end">
          <NativeSelect
            label="Opération"
            value={operation}
            onChange={(e) => setOperation(e.currentTarget.value)}
            data={[TOUTES, ...uniques(dossiers.map((d) => d.nomOperation))]}
          />
          <NativeSelect
            label="Commune"
            value={commune}
            onChange={(e) => setCommune(e.currentTarget.value)}
            data={[TOUTES, ...uniques(dossiers.map((d) => d.commune))]}
          />
        </Group>
        <Group gap="sm">
          <Button variant="default" onClick={() => surChoix(ids)}>
            Choisir ces {ids.length}
          </Button>
          <Button variant="default" onClick={() => surChoix([])}>
            N’en choisir aucun
          </Button>
        </Group>
        <Checkbox.Group value={[...choisis]} onChange={surChoix} aria-label="Dossiers à transmettre">
          <Stack gap="xs">
            {montres.map((d) => (
              <Checkbox
                key={d.id}
                value={d.id}
                label={`${nomMenage(d.menage) ?? 'Dossier'} (${d.reference}), ${d.libelleEtape}, ${d.commune}`}
              />
            ))}
          </Stack>
        </Checkbox.Group>
        <Text size="sm" role="status">
          {compte(choisis.length, 'dossier choisi', 'dossiers choisis')} sur {dossiers.length}
        </Text>
      </Stack>
    </Fieldset>
  );
}
