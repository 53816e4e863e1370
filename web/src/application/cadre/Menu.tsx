import { UnstyledButton } from '@mantine/core';
import { Link, useRouter } from '@tanstack/react-router';
import type { Role } from '../../session/session.ts';
import { useDeplie } from './useDeplie.ts';
import styles from './cadre.module.css';

/** As many as one line of a desk holds; a phone shows them all. */
const PREMIERES = 9;

interface Entree {
  readonly libelle: string;
  readonly vers: string;
}

/** The pages of a role, in the order of their rank; on a desk the last ones are under « Plus ». */
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
  const premieres = entrees.length > PREMIERES ? PREMIERES - 1 : PREMIERES;
  const autres = entrees.slice(premieres);
  return (
    <nav id="menu" aria-label="Menu principal" className={styles['menu']}>
      <Liens entrees={entrees.slice(0, premieres)} />
      {autres.length > 0 && <Plus entrees={autres} />}
    </nav>
  );
}

function Plus({ entrees }: { readonly entrees: readonly Entree[] }) {
  const [ouvert, setOuvert] = useDeplie();
  return (
    <div className={styles['plus']} data-deplie={ouvert}>
      <UnstyledButton aria-expanded={ouvert} aria-controls="plus" onClick={() => setOuvert(!ouvert)}>
        Plus <span aria-hidden>{ouvert ? '▴' : '▾'}</span>
      </UnstyledButton>
      <div id="plus">
        <Liens entrees={entrees} />
      </div>
    </div>
  );
}

function Liens({ entrees }: { readonly entrees: readonly Entree[] }) {
  return (
    <ul>
      {entrees.map(({ libelle, vers }) => (
        <li key={vers}>
          <Link to={vers} activeProps={{ 'aria-current': 'page' }}>
            {libelle}
          </Link>
        </li>
      ))}
    </ul>
  );
}
