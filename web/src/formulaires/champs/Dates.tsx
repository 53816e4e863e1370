import { Fieldset, Group, Text, TextInput } from '@mantine/core';
import { date } from '../../commun/formats.ts';
import { libelleChamp, useChamp, type Place } from '../contexte.ts';
import type { ChampSimple } from '../modele/champ.ts';
import { instantDe, texteDe } from '../modele/corps.ts';
import { lireDate } from '../modele/dates.ts';
import styles from './champs.module.css';

/** A day, by the date picker of the device. */
export function DateSaisie(place: Place<ChampSimple>) {
  const { valeur, poser, commun } = useChamp(place);
  const jour = texteDe(valeur);
  return (
    <div>
      <TextInput
        {...commun}
        type="date"
        className={styles['court']}
        min="1900-01-01"
        max="2199-12-31"
        value={jour}
        onChange={(e) => poser(e.currentTarget.value)}
      />
      <JourDit jour={jour} />
    </div>
  );
}

/** The day in words, for the order of its numbers depends on the device. */
function JourDit({ jour }: { readonly jour: string }) {
  const lu = lireDate(jour);
  return (
    lu && (
      <Text size="sm" className={styles['compteur']}>
        {date(lu)}
      </Text>
    )
  );
}

/** A day and a time, of Cayenne. */
export function InstantSaisi(place: Place<ChampSimple>) {
  const { valeur, poser, commun } = useChamp(place);
  const { id, error, description, ref, onBlur } = commun;
  const saisie = instantDe(valeur);
  return (
    <Fieldset legend={libelleChamp(place.champ)} id={id} className={styles['groupe']}>
      {description && (
        <Text size="sm" className={styles['compteur']}>
          {description}
        </Text>
      )}
      <Group align="flex-start">
        <TextInput
          ref={ref}
          error={error}
          label="Jour"
          type="date"
          min="1900-01-01"
          max="2199-12-31"
          value={saisie.jour}
          onBlur={onBlur}
          onChange={(e) => poser({ ...saisie, jour: e.currentTarget.value })}
        />
        <TextInput
          error={error !== undefined}
          label="Heure de Cayenne"
          type="time"
          value={saisie.heure}
          onBlur={onBlur}
          onChange={(e) => poser({ ...saisie, heure: e.currentTarget.value })}
        />
      </Group>
      <JourDit jour={saisie.jour} />
    </Fieldset>
  );
}
