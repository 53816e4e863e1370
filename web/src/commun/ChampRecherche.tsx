import { Button, Group, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';

const ATTENTE_MS = 300;

interface Proprietes {
  readonly libelle: string;
  readonly valeur: string;
  /** Called when typing pauses, and at once on Enter. */
  readonly surChangement: (valeur: string) => void;
  readonly aide?: string;
}

/** A search whose words live in the URL: tells them when typing pauses. */
export function ChampRecherche({ libelle, valeur, surChangement, aide }: Proprietes) {
  const [saisie, setSaisie] = useState(valeur);
  const derniere = useRef(valeur);
  const dire = (texte: string): void => {
    derniere.current = texte;
    surChangement(texte);
  };
  useEffect(() => {
    if (valeur === derniere.current) return;
    derniere.current = valeur;
    setSaisie(valeur);
  }, [valeur]);
  useEffect(() => {
    if (saisie === derniere.current) return undefined;
    const minuterie = setTimeout(() => dire(saisie), ATTENTE_MS);
    return () => clearTimeout(minuterie);
  });
  return (
    <form
      role="search"
      onSubmit={(evenement) => {
        evenement.preventDefault();
        dire(saisie);
      }}
    >
      <Group align="flex-end" gap="xs" wrap="nowrap">
        <TextInput
          type="search"
          label={libelle}
          value={saisie}
          onChange={(evenement) => setSaisie(evenement.currentTarget.value)}
          autoComplete="off"
          flex={1}
          {...(aide === undefined ? {} : { description: aide })}
        />
        <Button type="submit" variant="default">
          Chercher
        </Button>
      </Group>
    </form>
  );
}
