import { Paper, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { lireAdresse } from '../../api/client.ts';
import { Champs as ChampsDessines } from '../champs/ChampDessine.tsx';
import { texteDe } from '../modele/corps.ts';
import type { ProprietesSpecial } from '../special.ts';
import { cleAgregat } from '../agregats.ts';
import { besoinsDe, logementPropose } from '../vue-dossier.ts';
import { FicheLogement } from './FicheLogement.tsx';
import { libelleLogement, logementDe } from './logements.ts';

/** The dwelling that the answer is about, then the fields of the answer. */
export default function LogementEnJeu({ champs, vue }: ProprietesSpecial) {
  return (
    <Stack gap="lg">
      <Logement vue={vue} />
      {champs.length > 0 && <ChampsDessines champs={champs} />}
    </Stack>
  );
}

function Logement({ vue }: Pick<ProprietesSpecial, 'vue'>) {
  const id = logementPropose(vue, texteDe(useWatch({ name: 'proposition' })));
  const { data } = useQuery({
    queryKey: cleAgregat({ agregat: 'logement', id: id ?? '' }),
    queryFn: ({ signal }) => lireAdresse(`/api/logements/${encodeURIComponent(id ?? '')}`, signal),
    enabled: id !== null,
  });
  const logement = logementDe(data);
  if (!logement) return null;
  return (
    <Paper withBorder p="md">
      <Title order={2} size="h4" mb="xs">
        {libelleLogement(logement)}
      </Title>
      <FicheLogement logement={logement} besoins={besoinsDe(vue)} />
    </Paper>
  );
}
