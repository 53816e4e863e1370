import { Fieldset, Stack, Text } from '@mantine/core';
import { libelleChamp, useErreur, type Place } from '../contexte.ts';
import { idChamp, type ChampObjet } from '../modele/champ.ts';
import { Champs } from './ChampDessine.tsx';
import styles from './champs.module.css';

/** A nested object: its fields under one legend. */
export function Groupe({ champ, nom, chemin }: Place<ChampObjet>) {
  const erreur = useErreur(chemin);
  return (
    <Fieldset legend={libelleChamp(champ)} id={idChamp(chemin)} className={styles['groupe']}>
      <Stack gap="lg">
        {champ.aide && <Text size="sm">{champ.aide}</Text>}
        {erreur && (
          <Text size="sm" className={styles['erreur']}>
            {erreur}
          </Text>
        )}
        <Champs champs={champ.champs} nom={nom} chemin={chemin} />
      </Stack>
    </Fieldset>
  );
}
