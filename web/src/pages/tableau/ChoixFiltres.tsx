import { Button, Group, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lectureOperations } from '../../commun/operations.ts';
import { PROGRAMMES } from '../../commun/programmes.ts';
import { avecFiltre, sontVides, type Filtres, type NomFiltre } from './filtres.ts';
import { FiltreReferent } from './FiltreReferent.tsx';
import styles from './tableau.module.css';

interface Proprietes {
  readonly filtres: Filtres;
  readonly surChangement: (filtres: Filtres) => void;
}

/** What the whole page is narrowed to. */
export function ChoixFiltres({ filtres, surChangement }: Proprietes) {
  const { data } = useQuery(lectureOperations);
  const operations = data ?? [];
  const communes = [...new Set(operations.flatMap((o) => o.communes))].sort((a, b) =>
    a.localeCompare(b, 'fr'),
  );
  const poser = (nom: NomFiltre) => (valeur: string) => surChangement(avecFiltre(filtres, nom, valeur));
  return (
    <section
      aria-label="Filtres"
      className={styles['filtres']}
      data-vides={sontVides(filtres) ? '' : undefined}
    >
      <Group align="flex-end" gap="sm" grow preventGrowOverflow={false}>
        <Choix
          libelle="Opération"
          tous="Toutes les opérations"
          valeur={filtres.operation}
          options={operations.map((o) => ({ value: o.code, label: o.nom }))}
          surChoix={poser('operation')}
        />
        <Choix
          libelle="Programme"
          tous="Tous les programmes"
          valeur={filtres.programme}
          options={Object.entries(PROGRAMMES).map(([value, label]) => ({ value, label }))}
          surChoix={poser('programme')}
        />
        <Choix
          libelle="Commune"
          tous="Toutes les communes"
          valeur={filtres.commune}
          options={communes.map((nom) => ({ value: nom, label: nom }))}
          surChoix={poser('commune')}
        />
        <FiltreReferent valeur={filtres.referent ?? null} surChoix={poser('referent')} />
      </Group>
      {!sontVides(filtres) && (
        <Button
          variant="default"
          mt="sm"
          className={styles['effacer'] ?? ''}
          onClick={() => surChangement({})}
        >
          Effacer les filtres
        </Button>
      )}
    </section>
  );
}

interface ProprietesChoix {
  readonly libelle: string;
  readonly tous: string;
  readonly valeur: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly surChoix: (valeur: string) => void;
}

function Choix({ libelle, tous, valeur = '', options, surChoix }: ProprietesChoix) {
  const inconnue = valeur !== '' && !options.some((o) => o.value === valeur);
  return (
    <NativeSelect
      label={libelle}
      value={valeur}
      onChange={(e) => surChoix(e.currentTarget.value)}
      data={[
        { value: '', label: tous },
        ...options,
        ...(inconnue ? [{ value: valeur, label: 'Choix inconnu' }] : []),
      ]}
      className={styles['choix'] ?? ''}
    />
  );
}
