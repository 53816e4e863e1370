import { Button, Group, Stack } from '@mantine/core';
import { ErreurBloc } from '../commun/Erreur.tsx';
import type { Role, Session } from './session.ts';
import { useEntrer } from './useSession.ts';

const ENTREES: readonly { readonly role: Role; readonly libelle: string }[] = [
  { role: 'referent', libelle: 'Référent' },
  { role: 'pilote', libelle: 'Pilote' },
  { role: 'bailleur', libelle: 'Bailleur' },
  { role: 'administrateur', libelle: 'Administrateur' },
];

/** One click per role of the demonstration. */
export function EntreeDemonstration({ surEntree }: { readonly surEntree?: (session: Session) => void }) {
  const entrer = useEntrer();
  const choisir = (role: Role): void => entrer.mutate({ role }, surEntree ? { onSuccess: surEntree } : {});
  return (
    <Stack gap="sm">
      <Group gap="sm">
        {ENTREES.map(({ role, libelle }) => (
          <Button
            key={role}
            loading={entrer.isPending && entrer.variables.role === role}
            disabled={entrer.isPending}
            onClick={() => choisir(role)}
          >
            {libelle}
          </Button>
        ))}
      </Group>
      {entrer.isError && <ErreurBloc erreur={entrer.error} titre="La connexion n’a pas abouti" />}
    </Stack>
  );
}
