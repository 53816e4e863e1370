import { NativeSelect, Paper, Text, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { client, lirePage } from '../../api/client.ts';
import type { components } from '../../api/types.d.ts';
import { EtatVide } from '../../commun/EtatVide.tsx';
import { compte, date } from '../../commun/formats.ts';
import { Lien } from '../../commun/Lien.tsx';
import { ListePaginee, useListePaginee } from '../../commun/ListePaginee.tsx';
import { TitrePage } from '../../commun/TitrePage.tsx';
import { LienBouton } from '../../formulaires/LienBouton.tsx';
import { usePersonne } from '../../session/useSession.ts';
import { quandSeance } from './seance.ts';
import { lireNature, NATURES } from './natures.ts';
import styles from './commissions.module.css';

type Commission = components['schemas']['CommissionListe'];

const route = getRouteApi('/commissions');

export function Page() {
  const { nature } = route.useSearch();
  const naviguer = route.useNavigate();
  const pilote = usePersonne().role === 'pilote';
  const convoquer = pilote && <LienBouton page="/commissions/nouvelle">Convoquer une commission</LienBouton>;
  const liste = useListePaginee(['commissions', 'liste', nature ?? null], (curseur, signal) => {
    const query = { ...(nature ? { nature } : {}), ...(curseur ? { curseur } : {}) };
    return lirePage(client.GET('/api/commissions', { params: { query }, signal }));
  });
  return (
    <>
      <TitrePage
        titre="Commissions"
        chapeau="Les séances où les partenaires examinent les ménages et décident ensemble."
        actions={convoquer}
      />
      <NativeSelect
        label="Nature de la commission"
        value={nature ?? ''}
        onChange={(e) => void naviguer({ search: lireNature({ nature: e.currentTarget.value }) })}
        data={[
          { value: '', label: 'Toutes les commissions' },
          ...Object.entries(NATURES).map(([value, label]) => ({ value, label })),
        ]}
        mb="md"
        maw="28rem"
      />
      <ListePaginee
        liste={liste}
        nom="séance"
        vide={
          <EtatVide titre="Aucune commission pour le moment" action={convoquer}>
            Une commission réunit des organisations à une date. On inscrit des dossiers à son ordre du jour,
            puis on consigne ses décisions : la procédure les applique à chaque dossier.
          </EtatVide>
        }
      >
        {(seances) => (
          <ul className={styles['cartes']}>
            {seances.map((seance) => (
              <Carte key={seance.id} seance={seance} />
            ))}
          </ul>
        )}
      </ListePaginee>
    </>
  );
}

function Carte({ seance }: { readonly seance: Commission }) {
  const { id, libelleNature, le, inscrits, tranches } = seance;
  return (
    <Paper component="li" withBorder p="md">
      <Title order={2} size="h4">
        <Lien vers={`/commissions/${encodeURIComponent(id)}`} inherit className={styles['lien'] ?? ''}>
          Séance du {date(le)}
        </Lien>
      </Title>
      <Text>{libelleNature}</Text>
      <Text size="sm">
        {quandSeance(le)} : {compte(inscrits, 'dossier inscrit', 'dossiers inscrits')},{' '}
        {compte(tranches, 'décision rendue', 'décisions rendues')}
      </Text>
    </Paper>
  );
}
