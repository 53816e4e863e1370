import { Button } from '@mantine/core';
import { Link, useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useSession } from '../../session/useSession.ts';
import { instance } from '../../theme/instance.ts';
import { Menu } from './Menu.tsx';
import { Qui } from './Qui.tsx';
import styles from './cadre.module.css';

/** The name of the service, the menu of the role and who is signed in; on a phone the last two are folded behind a button. */
export function EnTete() {
  const { personne } = useSession();
  const [ouvert, setOuvert] = useDeplie();
  return (
    <header className={styles['entete']}>
      <div className={styles['barre']} data-menu={ouvert ? 'ouvert' : 'ferme'}>
        <Link to="/" className={styles['logo']}>
          <strong>{instance.nom}</strong>
          <span>{instance.organisme}</span>
        </Link>
        {personne !== null && (
          <>
            <div className={styles['ouvrir']}>
              <Button
                variant="default"
                aria-expanded={ouvert}
                aria-controls="menu"
                onClick={() => setOuvert(!ouvert)}
              >
                Menu
              </Button>
            </div>
            <Menu role={personne.role} />
            <Qui personne={personne} />
          </>
        )}
      </div>
    </header>
  );
}

/** Folded again by Escape and by every navigation. */
function useDeplie() {
  const page = useRouterState({ select: ({ location }) => location.pathname });
  const [depliePour, setDepliePour] = useState<string | null>(null);
  const ouvert = depliePour === page;
  useEffect(() => {
    if (!ouvert) return undefined;
    const replier = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') setDepliePour(null);
    };
    window.addEventListener('keydown', replier);
    return () => window.removeEventListener('keydown', replier);
  }, [ouvert]);
  return [ouvert, (deplier: boolean): void => setDepliePour(deplier ? page : null)] as const;
}
