import { Button, Paper, Stack, Text } from '@mantine/core';
import { useFormContext, useWatch } from 'react-hook-form';
import { compte } from '../../commun/formats.ts';
import { ChampDessine } from '../champs/ChampDessine.tsx';
import { Reference } from '../champs/Reference.tsx';
import { texteDe } from '../modele/corps.ts';
import type { ProprietesSpecial } from '../special.ts';
import { nombreTaches } from '../vue-dossier.ts';

const NOTE = 'note';
const PLAN = [
  'Où en est le ménage :',
  'Ce qui lui a été dit :',
  'Ce qui l’attend, et pour quand :',
  'Ce à quoi faire attention :',
].join('\n\n');

/** The handover of a household, or its first référent: to whom, why, and what must be passed on. */
export default function Relais({ champs, vue }: ProprietesSpecial) {
  const referent = texteDe(vue.corps['nomReferent']);
  const taches = nombreTaches(vue);
  return (
    <Stack gap="lg">
      <Paper withBorder p="md">
        <Text>
          {referent ? `Référent actuel : ${referent}.` : 'Aucun référent pour le moment.'}{' '}
          {taches > 0 && `${compte(taches, 'tâche en cours', 'tâches en cours')} au dossier.`}
        </Text>
      </Paper>
      {champs.map((champ) => {
        const place = { nom: champ.nom, chemin: champ.nom };
        if (champ.genre === 'reference' && champ.vers === 'personne')
          return <Reference key={champ.nom} champ={champ} {...place} roleDe="referent" />;
        if (champ.nom !== NOTE) return <ChampDessine key={champ.nom} champ={champ} {...place} />;
        return (
          <Stack key={champ.nom} gap="xs" align="stretch">
            <ChampDessine champ={champ} {...place} />
            <PlanDeNote />
          </Stack>
        );
      })}
    </Stack>
  );
}

/** An empty note may start from the questions a successor asks. */
function PlanDeNote() {
  const { setValue } = useFormContext();
  const note = texteDe(useWatch({ name: NOTE }));
  if (note.trim() !== '') return null;
  const poser = (): void => {
    setValue(NOTE, PLAN);
    document.getElementById(`champ-${NOTE}`)?.focus();
  };
  return (
    <Button variant="default" onClick={poser} style={{ alignSelf: 'flex-start' }}>
      Partir d’un plan
    </Button>
  );
}
