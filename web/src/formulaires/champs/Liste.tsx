import { Button, Fieldset, Stack, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useFieldArray } from 'react-hook-form';
import { allerAuChamp, libelleChamp, useErreur, type Place } from '../contexte.ts';
import { idChamp, type ChampListe } from '../modele/champ.ts';
import { saisieVide } from '../modele/corps.ts';
import { ChampDessine } from './ChampDessine.tsx';
import styles from './champs.module.css';

/** A list to which one adds and from which one removes; the focus goes to what was added, or to what comes before what was removed. */
export function Liste({ champ, nom, chemin }: Place<ChampListe>) {
  const { fields, append, remove } = useFieldArray({ name: nom });
  const erreur = useErreur(chemin);
  const vise = useRef<string | null>(null);
  const id = idChamp(chemin);
  const idAjouter = `${id}-ajouter`;
  useEffect(() => {
    if (vise.current !== null) allerAuChamp(vise.current);
    vise.current = null;
  }, [fields.length]);
  const ajouter = () => {
    vise.current = idChamp(`${chemin}[${fields.length}]`);
    append({ valeur: saisieVide(champ.de) }, { shouldFocus: false });
  };
  const retirer = (i: number) => {
    vise.current = i > 0 ? idChamp(`${chemin}[${i - 1}]`) : idAjouter;
    remove(i);
  };
  return (
    <Fieldset legend={libelleChamp(champ)} id={id} className={styles['groupe']}>
      <Stack gap="md">
        {champ.aide && <Text size="sm">{champ.aide}</Text>}
        {erreur && (
          <Text size="sm" className={styles['erreur']}>
            {erreur}
          </Text>
        )}
        {fields.map((element, i) => (
          <div key={element.id} className={styles['element']}>
            <ChampDessine
              champ={{ ...champ.de, titre: `${champ.de.titre} n° ${i + 1}` }}
              nom={`${nom}.${i}.valeur`}
              chemin={`${chemin}[${i}]`}
            />
            <Button variant="default" className={styles['bouton']} onClick={() => retirer(i)}>
              {`Retirer « ${champ.de.titre} n° ${i + 1} »`}
            </Button>
          </div>
        ))}
        {fields.length < champ.max && (
          <Button id={idAjouter} variant="light" className={styles['bouton']} onClick={ajouter}>
            {`Ajouter : ${champ.de.titre.toLowerCase()}`}
          </Button>
        )}
      </Stack>
    </Fieldset>
  );
}
