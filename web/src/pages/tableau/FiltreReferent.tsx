import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { lireReference, rechercher } from '../../formulaires/references.ts';
import styles from './tableau.module.css';

const ATTENTE_MS = 250;
const TOUS = { value: '', label: 'Tous les référents' };

interface Proprietes {
  readonly valeur: string | null;
  readonly surChoix: (valeur: string) => void;
}

/** The référent whose households are shown, found by a tolerant search. */
export function FiltreReferent({ valeur, surChoix }: Proprietes) {
  const connu = useQuery({
    queryKey: ['references', 'personne', valeur],
    queryFn: ({ signal }) => lireReference('personne', valeur ?? '', signal),
    enabled: valeur !== null,
    staleTime: Infinity,
  });
  const libelle = connu.data?.libelle ?? (valeur === null ? TOUS.label : 'Choix inconnu');
  const [texte, setTexte] = useState('');
  const [cherche] = useDebouncedValue(texte, ATTENTE_MS);
  const recherche = cherche === libelle ? '' : cherche;
  const trouves = useQuery({
    queryKey: ['references', 'personne', 'recherche', recherche, 'referent'],
    queryFn: ({ signal }) => rechercher('personne', recherche, 'referent', signal),
    placeholderData: keepPreviousData,
  });
  const options = (trouves.data ?? []).map((r) => ({ value: r.id, label: r.libelle }));
  const choisi =
    valeur === null || options.some((o) => o.value === valeur) ? [] : [{ value: valeur, label: libelle }];
  return (
    <Select
      label="Référent"
      searchable
      allowDeselect={false}
      value={valeur ?? ''}
      onChange={(choix) => surChoix(choix ?? '')}
      searchValue={texte}
      onSearchChange={setTexte}
      onFocus={(e) => e.currentTarget.select()}
      data={[TOUS, ...choisi, ...options]}
      filter={({ options: toutes }) => toutes}
      nothingFoundMessage="Aucun référent de ce nom."
      className={styles['choix'] ?? ''}
    />
  );
}
