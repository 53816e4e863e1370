import { Text, Textarea, TextInput } from '@mantine/core';
import { nombre } from '../../commun/formats.ts';
import { useChamp, type Place } from '../contexte.ts';
import type { ChampTexte } from '../modele/champ.ts';
import { texteDe } from '../modele/corps.ts';
import styles from './champs.module.css';

/** From this share of the length allowed, a short text shows its counter too. */
const PROCHE_DE_LA_FIN = 0.8;

/** One line, or several with a counter. */
export function Texte(place: Place<ChampTexte>) {
  const { multiligne, max } = place.champ;
  const { valeur, poser, commun } = useChamp(place);
  const texte = texteDe(valeur);
  if (!multiligne) {
    return (
      <div>
        <TextInput
          {...commun}
          value={texte}
          onChange={(e) => poser(e.currentTarget.value)}
          autoComplete="off"
        />
        {texte.length > max * PROCHE_DE_LA_FIN && <Compteur longueur={texte.length} max={max} />}
      </div>
    );
  }
  return (
    <div>
      <Textarea
        {...commun}
        value={texte}
        onChange={(e) => poser(e.currentTarget.value)}
        autosize
        minRows={4}
        maxRows={16}
      />
      <Compteur longueur={texte.length} max={max} />
    </div>
  );
}

function Compteur({ longueur, max }: { readonly longueur: number; readonly max: number }) {
  const trop = longueur > max;
  return (
    <Text size="sm" className={trop ? styles['trop'] : styles['compteur']}>
      {trop
        ? `${nombre(longueur - max)} caractères de trop`
        : `${nombre(longueur)} caractère${longueur > 1 ? 's' : ''} sur ${nombre(max)}`}
    </Text>
  );
}
