import { Fieldset, Stack, Text } from '@mantine/core';
import { useWatch } from 'react-hook-form';
import { ChampDessine } from '../champs/ChampDessine.tsx';
import type { Champ, ChampChoix, ChampListe, ChampObjet } from '../modele/champ.ts';
import { elementsDe, texteDe } from '../modele/corps.ts';
import { estObjet } from '../modele/schema.ts';
import type { ProprietesSpecial } from '../special.ts';
import { REPONSES } from './grille-acces.ts';

const estListe = (c: Champ): c is ChampListe => c.genre === 'liste';
const estObjetChamp = (c: Champ): c is ChampObjet => c.genre === 'objet';
const estChoix = (c: Champ | undefined): c is ChampChoix => c?.genre === 'choix';

/** The shared grid: one question a point, every one to answer. */
export default function GrilleAcces({ champs }: ProprietesSpecial) {
  return (
    <Stack gap="lg">
      <Text size="sm">
        La même grille pour tous les travailleurs sociaux. Chaque point se répond ; le résultat et les mesures
        proposées en découlent.
      </Text>
      {champs.map((champ) =>
        champ.nom === REPONSES && estListe(champ) && estObjetChamp(champ.de) ? (
          <Points key={champ.nom} champ={champ} de={champ.de} />
        ) : (
          <ChampDessine key={champ.nom} champ={champ} nom={champ.nom} chemin={champ.nom} />
        ),
      )}
    </Stack>
  );
}

function Points({ champ, de }: { readonly champ: ChampListe; readonly de: ChampObjet }) {
  const elements = elementsDe(useWatch({ name: champ.nom }));
  const point = de.champs.find((c) => c.nom === 'point');
  const reponse = de.champs.find((c) => c.nom === 'reponse');
  if (!estChoix(point) || !reponse) return null;
  const libelle = (code: string): string => point.options.find((o) => o.valeur === code)?.libelle ?? code;
  return (
    <Fieldset legend="Points de la grille" id={`champ-${champ.nom}`}>
      <Stack gap="md">
        {elements.map((element, i) => {
          const code = estObjet(element) ? texteDe(element['point']) : '';
          return (
            <ChampDessine
              key={code}
              champ={{ ...reponse, titre: libelle(code) }}
              nom={`${champ.nom}.${i}.valeur.reponse`}
              chemin={`${champ.nom}[${i}].reponse`}
            />
          );
        })}
      </Stack>
    </Fieldset>
  );
}
