import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { notifierErreur } from '../../commun/notifier.ts';
import { useSession, useSortir } from '../../session/useSession.ts';
import { instance } from '../../theme/instance.ts';
import { Menu } from './Menu.tsx';
import styles from './cadre.module.css';

export function EnTete() {
  const { personne } = useSession();
  return (
    <header className={styles['entete']}>
      <div className={styles['barre']}>
        <Link to="/" className={styles['logo']}>
          <strong>{instance.nom}</strong>
          <span>{instance.organisme}</span>
        </Link>
        {personne !== null && (
          <Qui nom={personne.nom} role={personne.libelleRole} organisation={personne.nomOrganisation} />
        )}
      </div>
      {personne !== null && <Menu role={personne.role} />}
    </header>
  );
}

interface ProprietesQui {
  readonly nom: string;
  readonly role: string;
  readonly organisation: string | null;
}

function Qui({ nom, role, organisation }: ProprietesQui) {
  const sortir = useSortir();
  const naviguer = useNavigate();
  const partir = (): void =>
    sortir.mutate(undefined, { onSuccess: () => void naviguer({ to: '/' }), onError: notifierErreur });
  return (
    <div className={styles['qui']}>
      <p>
        <strong>{nom}</strong>
        <span>{[role, organisation].filter((t) => t !== null).join(' · ')}</span>
      </p>
      <Button variant="default" loading={sortir.isPending} onClick={partir}>
        Se déconnecter
      </Button>
    </div>
  );
}
