import { Button, Group, Stack, Text } from '@mantine/core';
import { ErreurBloc } from '../../commun/Erreur.tsx';
import { TitrePage } from '../../commun/TitrePage.tsx';
import { useEntrer, useSession } from '../../session/useSession.ts';
import type { Role } from '../../session/session.ts';
import { instance } from '../../theme/instance.ts';

const ENTREES: readonly { readonly role: Role; readonly libelle: string }[] = [
  { role: 'referent', libelle: 'Référent' },
  { role: 'pilote', libelle: 'Pilote' },
  { role: 'bailleur', libelle: 'Bailleur' },
  { role: 'administrateur', libelle: 'Administrateur' },
];

export function Page() {
  const { demonstration } = useSession();
  const entrer = useEntrer();
  return (
    <Stack>
      <TitrePage titre={instance.nom} />
      <Text>Le suivi des ménages à reloger, du premier contact à la remise des clés.</Text>
      {demonstration && (
        <Group>
          {ENTREES.map(({ role, libelle }) => (
            <Button
              key={role}
              loading={entrer.isPending && entrer.variables.role === role}
              onClick={() => entrer.mutate({ role })}
            >
              {libelle}
            </Button>
          ))}
        </Group>
      )}
      {entrer.isError && <ErreurBloc erreur={entrer.error} titre="L’entrée a échoué" />}
    </Stack>
  );
}
