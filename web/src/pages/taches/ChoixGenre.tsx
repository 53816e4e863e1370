import { NativeSelect } from '@mantine/core';
import { CODES_ETAPES, ETAPES } from '../../commun/etapes.ts';
import { usePersonne } from '../../session/useSession.ts';
import type { Recherche } from './recherche.ts';
import { useGenres } from './useTaches.ts';

interface Proprietes {
  readonly recherche: Recherche;
  readonly poser: (recherche: Recherche) => void;
}

/** Which kind of task, step by step, among those that wait: surveys to bring up to date, papers to gather… with how many (R7.29). */
export function ChoixGenre({ recherche, poser }: Proprietes) {
  const { data } = useGenres(usePersonne(), recherche);
  const { code: choisi, etape, ...autres } = recherche;
  const offerts = data?.genres ?? [];
  const aucune = choisi !== undefined && !offerts.some((g) => g.code === choisi);
  const groupes = CODES_ETAPES.filter((e) => etape === undefined || e === etape).map((e) => ({
    group: ETAPES[e],
    items: offerts
      .filter((g) => g.etape === e)
      .map(({ code, libelle, nombre }) => ({ value: code, label: `${libelle} (${nombre})` })),
  }));
  return (
    <NativeSelect
      label="Genre de tâche"
      value={choisi ?? ''}
      onChange={({ currentTarget: { value } }) => {
        const code = offerts.find((g) => g.code === value)?.code;
        poser({ ...autres, ...(etape ? { etape } : {}), ...(code ? { code } : {}) });
      }}
      data={[
        { value: '', label: 'Tous' },
        ...(aucune ? [{ value: choisi, label: 'Le genre choisi (0)' }] : []),
        ...groupes.filter((g) => g.items.length > 0),
      ]}
    />
  );
}
