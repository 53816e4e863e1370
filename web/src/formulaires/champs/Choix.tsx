import { Checkbox, NativeSelect, Radio, Stack } from '@mantine/core';
import { useChamp, type Place } from '../contexte.ts';
import type { ChampChoix, ChampMultiple, ChampSimple, Option } from '../modele/champ.ts';
import { texteDe, textesDe } from '../modele/corps.ts';
import styles from './champs.module.css';

const RADIOS_MAX = 4;
const OUI_NON: readonly Option[] = [
  { valeur: 'oui', libelle: 'Oui' },
  { valeur: 'non', libelle: 'Non' },
];
const SANS_REPONSE: Option = { valeur: '', libelle: 'Non renseigné' };

export function OuiNon(place: Place<ChampSimple>) {
  return <Radios place={place} options={OUI_NON} enLigne />;
}

/** Radios when there are few choices, a native list beyond. */
export function Choix(place: Place<ChampChoix>) {
  const { options } = place.champ;
  return options.length <= RADIOS_MAX ? <Radios place={place} options={options} /> : <Menu {...place} />;
}

interface PropsRadios {
  readonly place: Place;
  readonly options: readonly Option[];
  readonly enLigne?: boolean;
}
function Radios({ place, options, enLigne = false }: PropsRadios) {
  const { valeur, poser, commun } = useChamp(place);
  const { ref, ...reste } = commun;
  const toutes = place.champ.facultatif ? [...options, SANS_REPONSE] : options;
  return (
    <Radio.Group {...reste} value={texteDe(valeur)} onChange={poser}>
      <div className={enLigne ? styles['enLigne'] : styles['enPile']}>
        {toutes.map(({ valeur: v, libelle }, i) => (
          <Radio
            key={v}
            {...(i === 0 ? { ref } : {})}
            className={styles['option']}
            value={v}
            label={libelle}
          />
        ))}
      </div>
    </Radio.Group>
  );
}

function Menu(place: Place<ChampChoix>) {
  const { valeur, poser, commun } = useChamp(place);
  const { options, facultatif } = place.champ;
  const vide = { value: '', label: facultatif ? SANS_REPONSE.libelle : 'Choisir…' };
  return (
    <NativeSelect
      {...commun}
      value={texteDe(valeur)}
      onChange={(e) => poser(e.currentTarget.value)}
      data={[vide, ...options.map((o) => ({ value: o.valeur, label: o.libelle }))]}
    />
  );
}

/** Several choices among those offered. */
export function CasesACocher(place: Place<ChampMultiple>) {
  const { valeur, poser, commun } = useChamp(place);
  const { ref, name: _, ...reste } = commun;
  return (
    <Checkbox.Group {...reste} value={textesDe(valeur)} onChange={poser}>
      <Stack gap={0}>
        {place.champ.options.map(({ valeur: v, libelle }, i) => (
          <Checkbox
            key={v}
            {...(i === 0 ? { ref } : {})}
            className={styles['option']}
            value={v}
            label={libelle}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
