import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { FicheMesure } from '../../commun/FicheMesure.tsx';
import { lectureCatalogue } from '../../commun/mesures.ts';
import { ChampDessine } from '../champs/ChampDessine.tsx';
import { texteDe } from '../modele/corps.ts';
import type { ProprietesSpecial } from '../special.ts';
import styles from './speciaux.module.css';

const CODE = 'code';
const OPERATEUR = 'organisation';

/** A measure to open: what the catalogue of the charter says of the one chosen, beside its choice. */
export default function OuvrirMesure({ champs, vue }: ProprietesSpecial) {
  const code = texteDe(useWatch({ name: CODE }));
  const charte = texteDe(vue.corps['charte']);
  const { data } = useQuery({ ...lectureCatalogue(charte), enabled: charte !== '' });
  const mesure = data?.mesures.find((m) => m.code === code);
  /** The operator of a measure submitted to an approval is declared (R3.89). */
  const vus = champs.map((c) => (c.nom === OPERATEUR && mesure?.agrement ? { ...c, facultatif: false } : c));
  return (
    <Stack gap="lg">
      {vus.map((champ) => (
        <Stack key={champ.nom} gap="xs">
          <ChampDessine champ={champ} nom={champ.nom} chemin={champ.nom} />
          {champ.nom === CODE && mesure && (
            <details className={styles['repli']}>
              <summary>Ce que dit le catalogue : {mesure.libelle}</summary>
              <FicheMesure mesure={mesure} />
            </details>
          )}
        </Stack>
      ))}
    </Stack>
  );
}
