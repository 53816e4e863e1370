import { Stack, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useSession } from '../../session/useSession.ts';
import { instance } from '../../theme/instance.ts';
import styles from './accueil.module.css';

/** The API's own page: open outside production only. */
const DOCUMENTATION = '/api/docs';

export function EnSavoirPlus() {
  const { demonstration } = useSession();
  return (
    <Stack component="section" gap="xs" aria-labelledby="savoir">
      <Title order={2} size="h3" id="savoir">
        En savoir plus
      </Title>
      <ul className={styles['liens']}>
        <li>
          <Link to="/accessibilite">Accessibilité : {instance.conformite}</Link>
        </li>
        <li>
          <Link to="/mentions-legales">Mentions légales</Link>
        </li>
        <li>
          <Link to="/donnees-personnelles">Données personnelles</Link>
        </li>
        {demonstration && (
          <li>
            <a href={DOCUMENTATION}>API : la documentation pour les développeurs</a>
          </li>
        )}
      </ul>
    </Stack>
  );
}
