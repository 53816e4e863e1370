import { Button, Group, NativeSelect, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { Fichier } from './envoi.ts';
import styles from './imports.module.css';
import type { Sorte } from './sorte.ts';
import { lireTableau, rapprocher, transposer } from './tableau-csv.ts';

interface Proprietes {
  readonly fichier: Fichier;
  readonly sorte: Sorte;
  readonly surChoix: (texte: string) => void;
}

const IGNOREE = '';

/** Says which column of the file is which, when its header is not the one expected; the file itself is not touched. */
export function Correspondance({ fichier, sorte, surChoix }: Proprietes) {
  const [entetes = [], exemple = []] = lireTableau(fichier.texte, 2);
  const [choix, setChoix] = useState(() => rapprocher(entetes, sorte.colonnes));
  const manquantes = sorte.colonnes.filter(({ nom }) => !choix.includes(nom));
  const dues = manquantes.filter((c) => c.obligatoire);
  const poser = (rang: number, nom: string): void =>
    setChoix((avant) => avant.map((v, i) => (i === rang ? nom || null : v === nom ? null : v)));
  return (
    <section aria-labelledby="correspondance">
      <Title order={2} size="h3" id="correspondance">
        Dire ce que contient chaque colonne
      </Title>
      <Text size="sm" mb="sm">
        Ce qui se reconnaît est déjà choisi ; une colonne ignorée n’est pas reprise. Votre fichier n’est pas
        modifié.
      </Text>
      <div className={styles['correspondances']}>
        {entetes.map((entete, rang) => (
          <NativeSelect
            key={rang}
            label={entete.trim() || `Colonne ${rang + 1}`}
            description={
              exemple[rang]?.trim() ? `Par exemple : ${exemple[rang]}` : 'Vide à la première ligne'
            }
            data={[
              { value: IGNOREE, label: 'Ignorer cette colonne' },
              ...sorte.colonnes.map(({ nom, libelle }) => ({ value: nom, label: libelle })),
            ]}
            value={choix[rang] ?? IGNOREE}
            onChange={(e) => poser(rang, e.currentTarget.value)}
          />
        ))}
      </div>
      {dues.length > 0 && (
        <Text role="status" mt="sm">
          Il manque encore : {dues.map((c) => c.libelle).join(', ')}.
        </Text>
      )}
      <Group mt="sm">
        <Button
          disabled={dues.length > 0}
          onClick={() =>
            surChoix(transposer(fichier.texte, choix, sorte.facultatives ? [] : manquantes.map((c) => c.nom)))
          }
        >
          Vérifier avec ces colonnes
        </Button>
      </Group>
    </section>
  );
}
