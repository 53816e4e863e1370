import { Button, Group, NativeSelect } from '@mantine/core';
import { STATUTS_LOGEMENT } from '../../commun/logement.ts';
import { COMMUNES, NATURES, sontVides, STATUTS, TYPOLOGIES, type Filtres } from './filtres.ts';

interface Proprietes {
  readonly filtres: Filtres;
  /** Names of the bailleurs by code; absent for a bailleur, who sees its own dwellings only. */
  readonly bailleurs: ReadonlyMap<string, string> | undefined;
  readonly surChangement: (nom: keyof Filtres, valeur: string) => void;
  readonly surEffacement: () => void;
}

type Option = { readonly value: string; readonly label: string };
const options = (tous: string, choix: readonly Option[]): Option[] => [{ value: '', label: tous }, ...choix];
const ouiNon = (oui: string, non: string): Option[] => [
  { value: 'oui', label: oui },
  { value: 'non', label: non },
];
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
  const natures = Object.entries(NATURES).map(([value, label]) => ({ value, label }));
  const noms = [...(bailleurs ?? [])].map(([value, label]) => ({ value, label }));
  return (
    <Group component="search" align="flex-end" mb="md" aria-label="Filtrer les logements">
      {champ('statut', 'Statut', options('Tous les statuts', statuts))}
      {champ('commune', 'Commune', options('Toutes les communes', memes(COMMUNES)))}
      {champ('typologie', 'Typologie', options('Toutes les typologies', memes(TYPOLOGIES)))}
      {champ('nature', 'Nature', options('Toutes les natures', natures))}
      {champ(
        'accessible',
        'Accessibilité',
        options('Accessible ou non', ouiNon('Accessible', 'Non accessible')),
      )}
      {champ(
        'horsQpv',
        'Quartier',
        options('Tous les quartiers', ouiNon('Hors quartier prioritaire', 'En quartier prioritaire')),
      )}
      {champ(
        'passerelle',
        'Passerelle',
        options('Ouvert ou non', ouiNon('Location choisie ou échange', 'Ni l’une ni l’autre')),
      )}
      {bailleurs !== undefined && champ('bailleur', 'Bailleur', options('Tous les bailleurs', noms))}
      {!sontVides(filtres) && (
        <Button variant="default" onClick={surEffacement}>
          Effacer les filtres
        </Button>
      )}
    </Group>
  );
}
