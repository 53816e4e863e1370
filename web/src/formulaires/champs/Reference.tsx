import { Select, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useChamp, type Place } from '../contexte.ts';
import type { ChampReference } from '../modele/champ.ts';
import { texteDe } from '../modele/corps.ts';
import { lireReference, rechercher, type Repere } from '../references.ts';

const ATTENTE_MS = 250;
const NOMS: { readonly [G in ChampReference['vers']]: string } = {
  logement: 'Référence, commune ou typologie',
  organisation: 'Nom de l’organisation',
  personne: 'Nom de la personne',
  operation: 'Nom de l’opération',
  dossier: 'Nom du ménage ou référence',
  charte: 'Version de la charte',
};

interface Props extends Place<ChampReference> {
  /** Only the persons of this role. */
  readonly roleDe?: string;
}
/** A pointer to something known, found by a tolerant search. */
export function Reference({ roleDe, ...place }: Props) {
  const { vers, facultatif } = place.champ;
  const { valeur, poser, commun } = useChamp(place);
  const choisi = texteDe(valeur) || null;
  const [texte, setTexte] = useState('');
  const [cherche] = useDebouncedValue(texte, ATTENTE_MS);
  const connu = useQuery({
    queryKey: ['references', vers, choisi],
    queryFn: ({ signal }) => lireReference(vers, choisi ?? '', signal),
    enabled: choisi !== null,
    staleTime: Infinity,
  });
  const libelleConnu = connu.data?.libelle ?? '';
  const recherche = cherche === libelleConnu ? '' : cherche;
  const trouves = useQuery({
    queryKey: ['references', vers, 'recherche', recherche, roleDe ?? null],
    queryFn: ({ signal }) => rechercher(vers, recherche, roleDe, signal),
    placeholderData: keepPreviousData,
  });
  const reperes = avecChoisi(trouves.data ?? [], connu.data ?? null);
  const details = new Map(reperes.map((r) => [r.id, r.detail]));
  return (
    <Select
      {...commun}
      searchable
      clearable={facultatif}
      clearButtonProps={{ 'aria-label': `Effacer « ${place.champ.titre} »` }}
      allowDeselect={false}
      value={choisi}
      onChange={(v) => poser(v ?? '')}
      searchValue={texte}
      onSearchChange={setTexte}
      data={reperes.map((r) => ({ value: r.id, label: r.libelle }))}
      filter={({ options }) => options}
      placeholder={NOMS[vers]}
      nothingFoundMessage={phraseVide(trouves)}
      maxDropdownHeight={320}
      comboboxProps={{ withinPortal: false }}
      renderOption={({ option }) => (
        <div>
          <Text>{option.label}</Text>
          {details.get(option.value) && <Text size="sm">{details.get(option.value)}</Text>}
        </div>
      )}
    />
  );
}

const avecChoisi = (trouves: readonly Repere[], choisi: Repere | null): readonly Repere[] =>
  choisi && !trouves.some((r) => r.id === choisi.id) ? [choisi, ...trouves] : trouves;

function phraseVide({ isPending, isError }: { isPending: boolean; isError: boolean }): string {
  if (isPending) return 'Recherche…';
  return isError ? 'La recherche n’a pas répondu. Réessayez.' : 'Rien ne correspond.';
}
