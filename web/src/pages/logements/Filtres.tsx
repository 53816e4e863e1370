import { Button, Group, NativeSelect } from '@mantine/core';
import { STATUTS_LOGEMENT } from '../../commun/logement.ts';
import { COMMUNES, sontVides, STATUTS, TYPOLOGIES, type Filtres } from './filtres.ts';

interface Proprietes {
  readonly filtres: Filtres;
  /** Names of the bailleurs by code; absent for a bailleur, who sees its own dwellings only. */
  readonly bailleurs: ReadonlyMap<string, string> | undefined;
  readonly surChangement: (nom: keyof Filtres, valeur: string) => void;
  readonly surEffacement: () => void;
}

type Option = { readonly value: string; readonly label: string };
const options = (tous: string, choix: readonly Option[]): Option[] => [{ value: '', label: tous }, ...choix];
const memes = (valeurs: readonly string[]): Option[] => valeurs.map((v) => ({ value: v, label: v }));

export function FiltresLogements({ filtres, bailleurs, surChangement, surEffacement }: Proprietes) {
  const champ = (nom: keyof Filtres, label: string, choix: Option[]) => (
    <NativeSelect
      label={label}
      data={choix}
      value={filtres[nom] ?? ''}
      onChange={(evenement) => surChangement(nom, evenement.currentTarget.value)}
    />
  );
  const statuts = STATUTS.map((s) => ({ value: s, label: STATUTS_LOGEMENT[s] }));
  const noms = [...(bailleurs ?? [])].map(([value, label]) => ({ value, label }));
  return (
    <Group component="search" align="flex-end" mb="md" aria-label="Filtrer les logements">
      {champ('statut', 'Statut', options('Tous les statuts', statuts))}
      {champ('commune', 'Commune', options('Toutes les communes', memes(COMMUNES)))}
      {champ('typologie', 'Typologie', options('Toutes les typologies', memes(TYPOLOGIES)))}
      {bailleurs !== undefined && champ('bailleur', 'Bailleur', options('Tous les bailleurs', noms))}
      {!sontVides(filtres) && (
        <Button variant="default" onClick={surEffacement}>
          Effacer les filtres
        </Button>
      )}
    </Group>
  );
}
