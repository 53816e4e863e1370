import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { client, lire } from '../../api/client.ts';
import { adresseDossier } from '../../commun/adresses.ts';
import { compte, date } from '../../commun/formats.ts';
import { Lien } from '../../commun/Lien.tsx';
import { nomMenage } from '../../commun/menage.ts';
import type { Nature } from './natures.ts';
import styles from './commissions.module.css';

/** Dossiers that no session to come examines yet: referred, adjourned, or whose session was cancelled. */
export function AInscrire({ nature }: { readonly nature: Nature | undefined }) {
  const { data } = useQuery({
    queryKey: ['commissions', 'a-inscrire', nature ?? null],
    queryFn: ({ signal }) =>
      lire(
        client.GET('/api/commissions/a-inscrire', {
          params: { query: nature === undefined ? {} : { nature } },
          signal,
        }),
      ),
  });
  const dossiers = data?.elements ?? [];
  if (dossiers.length === 0) return null;
  return (
    <details className={styles['repli']} open>
      <summary>
        {compte(dossiers.length, 'dossier à inscrire', 'dossiers à inscrire')} à un ordre du jour
      </summary>
      <ul className={styles['liste']}>
        {dossiers.map(({ dossier, reference, menage, libelleNature, libelleOrigine, le }) => (
          <li key={`${dossier}-${libelleNature}`}>
            <Lien vers={adresseDossier(dossier)} fw={600} className={styles['lien'] ?? ''}>
              {nomMenage(menage) ?? `Dossier ${reference ?? 'hors de votre ressort'}`}
            </Lien>
            <Text size="sm">
              {libelleNature} · {libelleOrigine}, {date(le)}
            </Text>
          </li>
        ))}
      </ul>
    </details>
  );
}
