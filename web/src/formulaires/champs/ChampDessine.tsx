import { Stack } from '@mantine/core';
import { sousChemin, type Champ } from '../modele/champ.ts';
import { champsDelai } from '../modele/delais.ts';
import type { Place } from '../contexte.ts';
import { CasesACocher, Choix, OuiNon } from './Choix.tsx';
import { DateSaisie, InstantSaisi } from './Dates.tsx';
import { Delai } from './Delai.tsx';
import { Groupe } from './Groupe.tsx';
import { Liste } from './Liste.tsx';
import { Nombre } from './Nombre.tsx';
import { Reference } from './Reference.tsx';
import { Texte } from './Texte.tsx';

/** One field of a schema, whatever its kind. */
export function ChampDessine({ champ, nom, chemin }: Place) {
  const place = { nom, chemin };
  switch (champ.genre) {
    case 'texte':
      return <Texte champ={champ} {...place} />;
    case 'nombre':
      return <Nombre champ={champ} {...place} />;
    case 'oui-non':
      return <OuiNon champ={champ} {...place} />;
    case 'choix':
      return <Choix champ={champ} {...place} />;
    case 'multiple':
      return <CasesACocher champ={champ} {...place} />;
    case 'date':
      return <DateSaisie champ={champ} {...place} />;
    case 'instant':
      return <InstantSaisi champ={champ} {...place} />;
    case 'reference':
      return <Reference champ={champ} {...place} />;
    case 'liste':
      return <Liste champ={champ} {...place} />;
    case 'objet': {
      const delai = champsDelai(champ);
      return delai ? <Delai champ={champ} {...delai} {...place} /> : <Groupe champ={champ} {...place} />;
    }
  }
}

interface Props {
  readonly champs: readonly Champ[];
  /** Name and path of the object that holds them; empty at the top. */
  readonly nom?: string;
  readonly chemin?: string;
}
/** The fields of an object, one under the other. */
export function Champs({ champs, nom = '', chemin = '' }: Props) {
  return (
    <Stack gap="lg">
      {champs.map((c) => (
        <ChampDessine key={c.nom} champ={c} nom={sousChemin(nom, c.nom)} chemin={sousChemin(chemin, c.nom)} />
      ))}
    </Stack>
  );
}
