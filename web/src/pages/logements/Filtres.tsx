import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { STATUTS_LOGEMENT } from '../../commun/logement.ts';
import {
  COMMUNES,
  FINANCEMENTS,
  NATURES,
  sontVides,
  STATUTS,
  TRIS,
  TYPOLOGIES,
  type Filtres,
  type NomFiltre,
} from './filtres.ts';
import styles from './logements.module.css';

type Noms = ReadonlyMap<string, string>;
interface Proprietes {
  readonly filtres: Filtres;
  /** Names by code; absent for who sees its own dwellings only. */
  readonly bailleurs: Noms | undefined;
  readonly reservataires: Noms | undefined;
  readonly surChangement: (nom: NomFiltre, valeur: string) => void;
  readonly surEffacement: () => void;
}
type Option = { readonly value: string; readonly label: string };

const options = (tous: string, choix: readonly Option[]): Option[] => [{ value: '', label: tous }, ...choix];
const ouiNon = (oui: string, non: string): Option[] => [
  { value: 'oui', label: oui },
  { value: 'non', label: non },
];
const memes = (valeurs: readonly string[]): Option[] => valeurs.map((v) => ({ value: v, label: v }));
const deLibelles = (libelles: Readonly<Record<string, string>>): Option[] =>
  Object.entries(libelles).map(([value, label]) => ({ value, label }));
const deNoms = (noms: Noms): Option[] => [...noms].map(([value, label]) => ({ value, label }));

/** Filters that are unfolded only when asked, or when one of them holds. */
const AUTRES: readonly NomFiltre[] = [
  'surfaceMin',
  'nature',
  'financement',
  'accessible',
  'horsQpv',
  'passerelle',
  'disponibleAu',
  'bailleur',
  'reservataire',
];

export function FiltresLogements(proprietes: Proprietes) {
  const { filtres, bailleurs, reservataires, surEffacement } = proprietes;
  const actifs = AUTRES.filter((nom) => filtres[nom] !== undefined).length;
  const choisir = (nom: NomFiltre, label: string, choix: Option[]) => (
    <Choisir {...proprietes} nom={nom} label={label} choix={choix} />
  );
  const saisir = (nom: NomFiltre, label: string, type: 'text' | 'date' | 'nombre') => (
    <Saisir {...proprietes} nom={nom} label={label} type={type} />
  );
  return (
    <search aria-label="Filtrer les logements" className={styles['recherche']}>
      <div className={styles['filtres']}>
        {choisir(
          'statut',
          'Statut',
          options(
            'Tous',
            STATUTS.map((s) => ({ value: s, label: STATUTS_LOGEMENT[s] })),
          ),
        )}
        {choisir('commune', 'Commune', options('Toutes', memes(COMMUNES)))}
        {choisir('typologie', 'Typologie', options('Toutes', memes(TYPOLOGIES)))}
        {saisir('coutMax', 'Coût au plus (€)', 'nombre')}
        {saisir('recherche', 'Référence du bailleur', 'text')}
      </div>
      <details className={styles['plus']} open={actifs > 0}>
        <summary>Plus de filtres{actifs > 0 ? ` (${actifs})` : ''}</summary>
        <div className={styles['filtres']}>
          {choisir('nature', 'Nature', options('Toutes', deLibelles(NATURES)))}
          {choisir('financement', 'Financement', options('Tous', deLibelles(FINANCEMENTS)))}
          {saisir('surfaceMin', 'Surface au moins (m²)', 'nombre')}
          {saisir('disponibleAu', 'Disponible au plus tard le', 'date')}
          {choisir(
            'accessible',
            'Accessibilité',
            options('Indifférent', ouiNon('Accessible', 'Non accessible')),
          )}
          {choisir(
            'horsQpv',
            'Quartier',
            options('Tous', ouiNon('Hors quartier prioritaire', 'En quartier prioritaire')),
          )}
          {choisir(
            'passerelle',
            'Passerelle',
            options('Indifférent', ouiNon('Location choisie ou échange', 'Ni l’une ni l’autre')),
          )}
          {bailleurs && choisir('bailleur', 'Bailleur', options('Tous', deNoms(bailleurs)))}
          {reservataires && choisir('reservataire', 'Contingent', options('Tous', deNoms(reservataires)))}
        </div>
      </details>
      <Group align="flex-end" gap="sm">
        {choisir('tri', 'Trier par', deLibelles(TRIS))}
        {!sontVides(filtres) && (
          <Button variant="default" onClick={surEffacement}>
            Effacer les filtres
          </Button>
        )}
      </Group>
    </search>
  );
}

interface Un extends Pick<Proprietes, 'filtres' | 'surChangement'> {
  readonly nom: NomFiltre;
  readonly label: string;
}

function Choisir({ filtres, surChangement, nom, label, choix }: Un & { readonly choix: Option[] }) {
  return (
    <NativeSelect
      label={label}
      data={choix}
      value={String(filtres[nom] ?? choix[0]?.value ?? '')}
      onChange={(e) => surChangement(nom, e.currentTarget.value)}
    />
  );
}

/** A filter that is typed: it holds once the field is left, or at Enter. */
function Saisir({
  filtres,
  surChangement,
  nom,
  label,
  type,
}: Un & { readonly type: 'text' | 'date' | 'nombre' }) {
  const tenue = String(filtres[nom] ?? '').replace('.', type === 'nombre' ? ',' : '.');
  const poser = (valeur: string): void => {
    if (valeur !== tenue) surChangement(nom, valeur);
  };
  const auClavier = (e: KeyboardEvent<HTMLInputElement>): void => {
    if (e.key === 'Enter') poser(e.currentTarget.value);
  };
  return (
    <TextInput
      key={tenue}
      label={label}
      type={type === 'nombre' ? 'text' : type}
      {...(type === 'nombre' ? { inputMode: 'decimal' as const } : {})}
      defaultValue={tenue}
      onBlur={(e) => poser(e.currentTarget.value)}
      onKeyDown={auClavier}
    />
  );
}
