import { Button, Checkbox, Group, Text, TextInput } from '@mantine/core';
import { compte } from '../../../commun/formats.ts';
import type { Menage } from './lectures.ts';
import type { Saisie } from './saisie.ts';
import styles from './informer.module.css';

interface Proprietes {
  readonly menages: readonly Menage[];
  readonly saisie: Saisie;
  readonly saisir: (saisie: Saisie) => void;
  readonly erreur: string | undefined;
}

const nomDe = ({ reference, menage }: Menage): string =>
  menage ? `${menage.prenom} ${menage.nom}, ${reference}` : reference;
/** Informing a household that nobody follows makes it one's own. */
const precision = ({ referent }: Menage): string | undefined =>
  referent === null ? 'Sans référent : l’informer vous le confie' : undefined;

/** The households not yet informed, each ticked when it was there; its language beside it when it is another. */
export function Menages({ menages, saisie, saisir, erreur }: Proprietes) {
  const coches = saisie.menages;
  const tous = menages.every(({ reference }) => Object.hasOwn(coches, reference));
  const basculer = (reference: string, coche: boolean): void => {
    const { [reference]: _ote, ...autres } = coches;
    saisir({ ...saisie, menages: coche ? { ...autres, [reference]: '' } : autres });
  };
  const toutBasculer = (): void =>
    saisir({
      ...saisie,
      menages: tous ? {} : { ...Object.fromEntries(menages.map((m) => [m.reference, ''])), ...coches },
    });
  return (
    <fieldset className={styles['menages']}>
      <legend>Ménages informés ce jour-là</legend>
      <Group justify="space-between" gap="xs" mb="xs">
        <Text size="sm">{compte(menages.length, 'ménage')} à informer dans cette opération</Text>
        <Button variant="default" onClick={toutBasculer}>
          {tous ? 'Tout décocher' : 'Tout cocher'}
        </Button>
      </Group>
      {erreur !== undefined && (
        <Text c="red.8" role="alert">
          {erreur}
        </Text>
      )}
      <ul>
        {menages.map((menage) => {
          const { reference } = menage;
          const coche = Object.hasOwn(coches, reference);
          return (
            <li key={reference}>
              <Checkbox
                label={nomDe(menage)}
                description={precision(menage)}
                checked={coche}
                onChange={(e) => basculer(reference, e.currentTarget.checked)}
              />
              {coche && (
                <TextInput
                  aria-label={`Autre langue pour ${nomDe(menage)}`}
                  placeholder="Autre langue"
                  list="langues-de-la-charte"
                  maxLength={60}
                  value={coches[reference] ?? ''}
                  onChange={(e) =>
                    saisir({ ...saisie, menages: { ...coches, [reference]: e.currentTarget.value } })
                  }
                />
              )}
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
