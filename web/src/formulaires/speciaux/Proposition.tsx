import { Button, Group, NativeSelect, Radio, Stack, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Chargement } from '../../commun/Chargement.tsx';
import { ErreurBloc } from '../../commun/Erreur.tsx';
import { compte } from '../../commun/formats.ts';
import { Champs as ChampsDessines } from '../champs/ChampDessine.tsx';
import { useChamp } from '../contexte.ts';
import type { ChampReference } from '../modele/champ.ts';
import { texteDe } from '../modele/corps.ts';
import type { ProprietesSpecial } from '../special.ts';
import { besoinsDe, type Besoins } from '../vue-dossier.ts';
import { FicheLogement } from './FicheLogement.tsx';
import { classer, libelleLogement, logementsDisponibles, type Logement } from './logements.ts';
import styles from './speciaux.module.css';

const LOGEMENT = 'logement';
/** How many dwellings are shown before one asks for all. */
const PREMIERS = 8;

/** The choice of a dwelling, with what matters of each beside what the household wants. */
export default function Proposition({ champs, vue }: ProprietesSpecial) {
  const choix = champs.find((c) => c.nom === LOGEMENT);
  const autres = champs.filter((c) => c.nom !== LOGEMENT);
  return (
    <Stack gap="lg">
      {choix?.genre === 'reference' && <ChoixLogement champ={choix} besoins={besoinsDe(vue)} />}
      {autres.length > 0 && <ChampsDessines champs={autres} />}
    </Stack>
  );
}

const toutes = (valeurs: readonly string[], vide: string) => [
  { value: '', label: vide },
  ...[...new Set(valeurs)].sort((a, b) => a.localeCompare(b, 'fr')).map((v) => ({ value: v, label: v })),
];

function ChoixLogement({ champ, besoins }: { readonly champ: ChampReference; readonly besoins: Besoins }) {
  const { valeur, poser, commun } = useChamp({ champ, nom: LOGEMENT, chemin: LOGEMENT });
  const [entier, setEntier] = useState(false);
  const [filtre, setFiltre] = useState({ commune: '', typologie: '' });
  const tous = useQuery({
    queryKey: ['logements', 'disponibles'],
    queryFn: ({ signal }) => logementsDisponibles({ commune: '', typologie: '' }, signal),
  });
  const filtres = useQuery({
    queryKey: ['logements', 'disponibles', filtre],
    queryFn: ({ signal }) => logementsDisponibles(filtre, signal),
    placeholderData: keepPreviousData,
  });
  if (filtres.isPending) return <Chargement texte="Lecture des logements disponibles…" />;
  if (filtres.isError) return <ErreurBloc erreur={filtres.error} reessayer={filtres.refetch} />;
  /** What is no longer on the screen is no longer chosen. */
  const filtrer = (change: Partial<typeof filtre>): void => {
    setFiltre({ ...filtre, ...change });
    poser('');
  };
  const connus = tous.data ?? filtres.data;
  const { ref: _, ...groupe } = commun;
  const classes = classer(filtres.data, besoins);
  const montres = entier ? classes : classes.filter((l, i) => i < PREMIERS || l.id === valeur);
  return (
    <Stack gap="md">
      <Group align="flex-end">
        <NativeSelect
          label="Commune"
          value={filtre.commune}
          onChange={(e) => filtrer({ commune: e.currentTarget.value })}
          data={toutes([...connus.map((l) => l.commune), ...besoins.communes], 'Toutes')}
        />
        <NativeSelect
          label="Typologie"
          value={filtre.typologie}
          onChange={(e) => filtrer({ typologie: e.currentTarget.value })}
          data={toutes(
            connus.map((l) => l.typologie),
            'Toutes',
          )}
        />
      </Group>
      <Text role="status">{compte(filtres.data.length, 'logement disponible', 'logements disponibles')}</Text>
      {filtres.data.length > 0 ? (
        <Radio.Group {...groupe} label="Logement à proposer" value={texteDe(valeur)} onChange={poser}>
          <div className={styles['cartes']}>
            {montres.map((logement) => (
              <Carte key={logement.id} logement={logement} besoins={besoins} />
            ))}
          </div>
        </Radio.Group>
      ) : (
        <Text>Aucun logement disponible ne correspond. Élargissez la commune ou la typologie.</Text>
      )}
      {montres.length < classes.length && (
        <Button variant="default" onClick={() => setEntier(true)} style={{ alignSelf: 'flex-start' }}>
          {`Afficher les ${classes.length} logements`}
        </Button>
      )}
    </Stack>
  );
}

function Carte({ logement, besoins }: { readonly logement: Logement; readonly besoins: Besoins }) {
  return (
    <div className={styles['carte']}>
      <Radio className={styles['option']} value={logement.id} label={libelleLogement(logement)} />
      <FicheLogement logement={logement} besoins={besoins} />
    </div>
  );
}
