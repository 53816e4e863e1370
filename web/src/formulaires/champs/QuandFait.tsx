import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { allerAuChamp, useErreur } from '../contexte.ts';
import { idChamp, type ChampSimple } from '../modele/champ.ts';
import { estVide } from '../modele/corps.ts';
import { saisieInstant } from '../modele/dates.ts';
import { InstantSaisi } from './Dates.tsx';

const AUCUN = { jour: '', heure: '' };

/** When it happened: now, unless one says otherwise. */
export function QuandFait({ champ }: { readonly champ: ChampSimple }) {
  const { nom } = champ;
  const { setValue } = useFormContext();
  const saisie: unknown = useWatch({ name: nom });
  const erreur = useErreur(nom);
  const [demande, setDemande] = useState(false);
  const ouvert = demande || !estVide(saisie) || erreur !== undefined;
  const ouvrir = (): void => {
    setDemande(true);
    setValue(nom, saisieInstant(new Date().toISOString()));
    requestAnimationFrame(() => allerAuChamp(idChamp(nom)));
  };
  const fermer = (): void => {
    setDemande(false);
    setValue(nom, AUCUN);
  };
  if (!ouvert) {
    return (
      <Group gap="sm">
        <Text>Fait le : maintenant.</Text>
        <Button variant="default" onClick={ouvrir}>
          Ce n’est pas maintenant ?
        </Button>
      </Group>
    );
  }
  return (
    <Stack gap="xs" align="flex-start">
      <InstantSaisi champ={{ ...champ, facultatif: false, aide: AIDE }} nom={nom} chemin={nom} />
      <Button variant="default" onClick={fermer}>
        C’est maintenant
      </Button>
    </Stack>
  );
}

const AIDE = 'Quand cela s’est passé, si ce n’est pas maintenant';
