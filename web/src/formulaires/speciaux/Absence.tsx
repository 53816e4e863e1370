import { Stack } from '@mantine/core';
import { ChampDessine } from '../champs/ChampDessine.tsx';
import { Reference } from '../champs/Reference.tsx';
import type { ProprietesSpecial } from '../special.ts';

/** When a référent is away; who stands in is sought among the référents alone. */
export default function Absence({ champs }: ProprietesSpecial) {
  return (
    <Stack gap="lg">
      {champs.map((champ) =>
        champ.genre === 'reference' ? (
          <Reference key={champ.nom} champ={champ} nom={champ.nom} chemin={champ.nom} roleDe="referent" />
        ) : (
          <ChampDessine key={champ.nom} champ={champ} nom={champ.nom} chemin={champ.nom} />
        ),
      )}
    </Stack>
  );
}
