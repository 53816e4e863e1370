import { Button, Group, Stack, Text } from '@mantine/core';
import { useFormContext, useWatch } from 'react-hook-form';
import { texteDe } from '../modele/corps.ts';
import type { ProprietesSpecial } from '../special.ts';
import LogementEnJeu from './LogementEnJeu.tsx';

const REMARQUES = 'remarques';
/** What a visit is usually about; each adds the start of a line to the remarks. */
const SUJETS = [
  'État du logement',
  'Taille et pièces',
  'Quartier et transports',
  'École',
  'Accessibilité',
  'Loyer',
];

/** A visit: the dwelling that was seen, what the household thought of it, and remarks by subject. */
export default function Visite({ champs, vue }: ProprietesSpecial) {
  const { setValue } = useFormContext();
  const remarques = texteDe(useWatch({ name: REMARQUES }));
  const ajouter = (sujet: string): void => {
    setValue(REMARQUES, `${remarques.trimEnd()}${remarques.trim() ? '\n' : ''}${sujet} : `);
    document.getElementById(`champ-${REMARQUES}`)?.focus();
  };
  return (
    <Stack gap="md">
      <LogementEnJeu champs={champs} vue={vue} />
      {champs.some((c) => c.nom === REMARQUES) && (
        <Stack gap="xs">
          <Text size="sm">Ajouter une ligne aux remarques sur :</Text>
          <Group gap="xs">
            {SUJETS.map((sujet) => (
              <Button key={sujet} variant="default" onClick={() => ajouter(sujet)}>
                {sujet}
              </Button>
            ))}
          </Group>
        </Stack>
      )}
    </Stack>
  );
}
