import { Link } from '@tanstack/react-router';
import { instance } from '../../theme/instance.ts';
import styles from './cadre.module.css';

export function PiedDePage() {
  return (
    <footer className={styles['pied']}>
      <ul>
        <li>
          <Link to="/accessibilite">Accessibilité : {instance.conformite}</Link>
        </li>
        <li>
          <Link to="/mentions-legales">Mentions légales</Link>
        </li>
        <li>
          <Link to="/donnees-personnelles">Données personnelles</Link>
        </li>
        <li>
          <a href={`mailto:${instance.contact}`}>Nous écrire</a>
        </li>
      </ul>
    </footer>
  );
}
