import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useSession } from '../../session/useSession.ts';
import { instance } from '../../theme/instance.ts';
import { Menu } from './Menu.tsx';
import { Qui } from './Qui.tsx';
import { useDeplie } from './useDeplie.ts';
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
