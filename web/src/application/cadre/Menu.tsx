import { Link, useRouter } from '@tanstack/react-router';
import type { Role } from '../../session/session.ts';
import styles from './cadre.module.css';

/** The pages of a role, in the order of their rank. */
export function Menu({ role }: { readonly role: Role }) {
  const { routesById } = useRouter();
  const entrees = Object.values(routesById)
    .flatMap(({ fullPath, options }) => {
      const { menu, roles } = options.staticData ?? {};
      return menu !== undefined && (roles === undefined || roles.includes(role))
        ? [{ ...menu, vers: fullPath }]
        : [];
    })
    .sort((a, b) => a.rang - b.rang);
  return (
    <nav id="menu" aria-label="Menu principal" className={styles['menu']}>
      <ul>
        {entrees.map(({ libelle, vers }) => (
          <li key={vers}>
            <Link to={vers} activeProps={{ 'aria-current': 'page' }}>
              {libelle}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
