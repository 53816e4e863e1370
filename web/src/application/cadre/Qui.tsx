import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { notifierErreur } from '../../commun/notifier.ts';
import type { Personne } from '../../session/session.ts';
import { useSortir } from '../../session/useSession.ts';
import styles from './cadre.module.css';

/** Who is signed in, and the way out. */
export function Qui({ personne }: { readonly personne: Personne }) {
  const { nom, libelleRole, nomOrganisation } = personne;
  const sortir = useSortir();
  const naviguer = useNavigate();
  const partir = (): void =>
    sortir.mutate(undefined, { onSuccess: () => void naviguer({ to: '/' }), onError: notifierErreur });
  return (
    <div className={styles['qui']}>
      <p>
        <strong>{nom}</strong>
        <span>{[libelleRole, nomOrganisation].filter((texte) => texte !== null).join(' · ')}</span>
      </p>
      <Button variant="default" loading={sortir.isPending} onClick={partir}>
        Se déconnecter
      </Button>
    </div>
  );
}
