import { Button, Checkbox, Group, MultiSelect, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { phraseDe } from '../../../api/probleme.ts';
import { jour } from '../../../commun/formats.ts';
import { lectureOperations } from '../../../commun/operations.ts';
import { TitrePage } from '../../../commun/TitrePage.tsx';
import { LienBouton } from '../../../formulaires/LienBouton.tsx';
import { essai, type ChoixEssai } from '../lectures.ts';
import { Resultat } from './Resultat.tsx';

const route = getRouteApi('/chartes/$id/essai');
const TOUT: ChoixEssai = { operations: [], le: '', raccourcir: false };

/** Tries a version on the dossiers that run, with one's choices; nothing is stored (R10.4). */
export function Page() {
  const { id } = route.useParams();
  const [choix, setChoix] = useState<ChoixEssai>(TOUT);
  const operations = useQuery(lectureOperations).data ?? [];
  const { mutate, data, error, isPending } = useMutation({ mutationFn: essai(id) });
  const poser = (change: Partial<ChoixEssai>): void => setChoix((c) => ({ ...c, ...change }));
  return (
    <>
      <TitrePage
        titre={`Essai de la version ${id}`}
        chapeau="Ce qu’elle ferait aux dossiers en cours. Rien n’est enregistré."
        actions={
          <LienBouton page={`/chartes/${encodeURIComponent(id)}`} discret>
            Revenir à la version
          </LienBouton>
        }
      />
      <form
        onSubmit={(e) => {
          e.preventDefault();
          mutate(choix);
        }}
      >
        <Stack gap="md" maw="40rem" mb="lg">
          <MultiSelect
            label="Opérations"
            description="Aucune choisie : tous les dossiers ouverts"
            data={operations.map(({ id: code, nom }) => ({ value: code, label: nom }))}
            value={[...choix.operations]}
            onChange={(choisies) => poser({ operations: choisies })}
            searchable
            clearable
            clearButtonProps={{ 'aria-label': 'Retirer toutes les opérations' }}
            comboboxProps={{ withinPortal: false }}
          />
          <TextInput
            type="date"
            label="Date d’effet"
            description="Sans réponse, le jour où la version prend effet, ou aujourd’hui s’il est passé"
            maw="14rem"
            min={jour(new Date())}
            value={choix.le}
            onChange={(e) => poser({ le: e.currentTarget.value })}
          />
          <Checkbox
            label="Accepter d’avancer des dates déjà communiquées"
            description="Sinon elles restent, et l’essai dit lesquelles"
            checked={choix.raccourcir}
            onChange={(e) => poser({ raccourcir: e.currentTarget.checked })}
          />
          <Group>
            <Button type="submit" loading={isPending}>
              Essayer sur les dossiers
            </Button>
          </Group>
        </Stack>
      </form>
      <div aria-live="polite">
        {error && <Text c="red.8">{phraseDe(error)}</Text>}
        {data && <Resultat simulation={data} operations={operations} />}
      </div>
    </>
  );
}
