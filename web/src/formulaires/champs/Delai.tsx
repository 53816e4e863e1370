import { Fieldset, NativeSelect, Text, TextInput } from '@mantine/core';
import { libelleChamp, useChamp, useErreur, type Place } from '../contexte.ts';
import { idChamp, sousChemin, type ChampChoix, type ChampObjet, type ChampTexte } from '../modele/champ.ts';
import { texteDe } from '../modele/corps.ts';
import { direSaisie, ecrireDelai, lireDelai } from '../modele/delais.ts';
import { Texte } from './Texte.tsx';
import styles from './champs.module.css';

const CHIFFRES_MAX = 3;
const chiffres = (saisie: string): string => saisie.replace(/\D/g, '').slice(0, CHIFFRES_MAX);

interface Props extends Place<ChampObjet> {
  readonly duree: ChampTexte;
  readonly calendrier: ChampChoix;
}

/** A delay: months and days, and the calendar they are counted in. */
export function Delai({ champ, nom, chemin, duree, calendrier }: Props) {
  const lieu = (c: ChampTexte | ChampChoix) => ({
    nom: sousChemin(nom, c.nom),
    chemin: sousChemin(chemin, c.nom),
  });
  const longueur = useChamp({ champ: duree, ...lieu(duree) });
  const compte = useChamp({ champ: calendrier, ...lieu(calendrier) });
  const erreur = useErreur(chemin);
  const saisie = lireDelai(texteDe(longueur.valeur));
  const choisi = texteDe(compte.valeur);
  const dit = saisie && (saisie.mois !== '' || saisie.jours !== '') && direSaisie(saisie, choisi === 'ouvre');
  const { id, ref, onBlur, error } = longueur.commun;
  return (
    <Fieldset legend={libelleChamp(champ)} id={idChamp(chemin)} className={styles['groupe']}>
      {champ.aide && <Text size="sm">{champ.aide}</Text>}
      <div className={styles['delai']}>
        {saisie === null ? (
          <Texte champ={{ ...duree, aide: 'Heures, minutes ou secondes, comme PT36H' }} {...lieu(duree)} />
        ) : (
          <>
            <TextInput
              label="Mois"
              inputMode="numeric"
              autoComplete="off"
              value={saisie.mois}
              onBlur={onBlur}
              onChange={(e) =>
                longueur.poser(ecrireDelai({ ...saisie, mois: chiffres(e.currentTarget.value) }))
              }
            />
            <TextInput
              id={id}
              ref={ref}
              label="Jours"
              inputMode="numeric"
              autoComplete="off"
              value={saisie.jours}
              onBlur={onBlur}
              onChange={(e) =>
                longueur.poser(ecrireDelai({ ...saisie, jours: chiffres(e.currentTarget.value) }))
              }
            />
          </>
        )}
        <NativeSelect
          {...compte.commun}
          label="Comptés en"
          value={choisi}
          onChange={(e) => compte.poser(e.currentTarget.value)}
          data={[
            { value: '', label: 'Choisir…' },
            ...calendrier.options.map((o) => ({ value: o.valeur, label: o.libelle })),
          ]}
        />
      </div>
      {dit && (
        <Text size="sm" className={styles['compteur']}>
          {`Soit ${dit}`}
        </Text>
      )}
      {(error ?? erreur) !== undefined && saisie !== null && (
        <Text size="sm" className={styles['erreur']}>
          {error ?? erreur}
        </Text>
      )}
    </Fieldset>
  );
}
