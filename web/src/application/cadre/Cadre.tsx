import { Outlet, useMatches } from '@tanstack/react-router';
import { useSession } from '../../session/useSession.ts';
import { ErreurPage } from '../../commun/Erreur.tsx';
import { Attente } from './Attente.tsx';
import { BandeauReseau } from './BandeauReseau.tsx';
import { BandeauSession } from './BandeauSession.tsx';
import { EnTete } from './EnTete.tsx';
import { PiedDePage } from './PiedDePage.tsx';
import { Entree } from './Entree.tsx';
import { AccesRefuse } from './AccesRefuse.tsx';
import { usePrelecture } from './prelecture.ts';
import styles from './cadre.module.css';

/** What surrounds every page. */
export function Cadre() {
  const { personne } = useSession();
  usePrelecture(personne?.role);
  return (
    <div className={styles['cadre']}>
      <a className={styles['evitement']} href="#contenu">
        Aller au contenu
      </a>
      <EnTete />
      <BandeauReseau />
      <BandeauSession />
      <main id="contenu" className={styles['contenu']} tabIndex={-1}>
        <PagePermise />
      </main>
      <PiedDePage />
    </div>
  );
}

/** The page asked for, or why it cannot be shown to this person. */
function PagePermise() {
  const { personne, chargement, erreur, relire } = useSession();
  const { publique, roles } = useMatches({ select: (routes) => routes.at(-1)?.staticData ?? {} });
  if (publique) return <Outlet />;
  if (chargement) return <Attente />;
  if (erreur !== null) return <ErreurPage erreur={erreur} reessayer={relire} />;
  if (personne === null) return <Entree />;
  if (roles !== undefined && !roles.includes(personne.role)) return <AccesRefuse />;
  // Another person in this tab gets pages of their own: nothing half typed by the first is sent by the second.
  return <Outlet key={personne.id} />;
}
