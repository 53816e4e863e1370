import { TextInput } from '@mantine/core';
import { useChamp, type Place } from '../contexte.ts';
import type { ChampNombre } from '../modele/champ.ts';
import { texteDe } from '../modele/corps.ts';
import { ecrireNombre, lireNombre } from '../modele/nombres.ts';
import styles from './champs.module.css';

/** A number or an amount, with a comma or a point; an amount is written again in full when one leaves the field. */
export function Nombre(place: Place<ChampNombre>) {
  const { entier, euros } = place.champ;
  const { valeur, poser, commun } = useChamp(place);
  const texte = texteDe(valeur);
  const ecrire = () => {
    commun.onBlur();
    const lu = lireNombre(texte);
    if (euros && lu !== null && Number.isInteger(Math.round(lu * 1e6) / 1e4)) poser(ecrireNombre(lu, true));
  };
  return (
    <TextInput
      {...commun}
      className={styles['court']}
      value={texte}
      onChange={(e) => poser(e.currentTarget.value)}
      onBlur={ecrire}
      inputMode={entier ? 'numeric' : 'decimal'}
      autoComplete="off"
      rightSection={euros ? <span aria-hidden="true">€</span> : null}
    />
  );
}
