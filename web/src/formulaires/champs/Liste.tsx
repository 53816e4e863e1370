import { Button, Fieldset, Stack, Text } from '@mantine/core';
import { useContext, useEffect, useRef, useState } from 'react';
import { useFieldArray } from 'react-hook-form';
import { allerAuChamp, libelleChamp, ListesRepliees, useErreur, type Place } from '../contexte.ts';
import { idChamp, type ChampListe } from '../modele/champ.ts';
import { saisieVide } from '../modele/corps.ts';
import { ChampDessine, Champs } from './ChampDessine.tsx';
import { Replie } from './Replie.tsx';
import styles from './champs.module.css';

/** Entries of more fields than this are folded where lists are long. */
const CHAMPS_DEPLIES = 2;

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
  const [ajoutes, setAjoutes] = useState(0);
  const { de } = champ;
  const replie = useContext(ListesRepliees) && de.genre === 'objet' && de.champs.length > CHAMPS_DEPLIES;
  const ajouter = () => {
    setAjoutes((n) => n + 1);
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
        {fields.map((element, i) => {
          const place = { nom: `${nom}.${i}.valeur`, chemin: `${chemin}[${i}]` };
          const titre = `${de.titre} n° ${i + 1}`;
          const bouton = (
            <Button variant="default" className={styles['bouton']} onClick={() => retirer(i)}>
              {`Retirer « ${titre} »`}
            </Button>
          );
          return replie && de.genre === 'objet' ? (
            <Replie key={element.id} {...place} titre={titre} ouvert={i >= fields.length - ajoutes}>
              <Stack gap="lg">
                <Champs champs={de.champs} {...place} />
                {bouton}
              </Stack>
            </Replie>
          ) : (
            <div key={element.id} className={styles['element']}>
              <ChampDessine champ={{ ...de, titre }} {...place} />
              {bouton}
            </div>
          );
        })}
        {fields.length < champ.max && (
          <Button id={idAjouter} variant="light" className={styles['bouton']} onClick={ajouter}>
            {`Ajouter : ${champ.de.titre.toLowerCase()}`}
          </Button>
        )}
      </Stack>
    </Fieldset>
  );
}
