import { Badge, Group, NativeSelect, Paper, Text, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { client, lirePage } from '../../api/client.ts';
import type { components } from '../../api/types.d.ts';
import { adresseCommission } from '../../commun/adresses.ts';
import { EtatVide } from '../../commun/EtatVide.tsx';
import { compte, date } from '../../commun/formats.ts';
import { Lien } from '../../commun/Lien.tsx';
import { ListePaginee, useListePaginee } from '../../commun/ListePaginee.tsx';
import { TitrePage } from '../../commun/TitrePage.tsx';
import { LienBouton } from '../../formulaires/LienBouton.tsx';
import { usePersonne } from '../../session/useSession.ts';
import { quandSeance } from './seance.ts';
import { AInscrire } from './AInscrire.tsx';
import { lireFiltres, NATURES, PERIODES } from './natures.ts';
import styles from './commissions.module.css';

type Commission = components['schemas']['CommissionListe'];

const route = getRouteApi('/commissions');

export function Page() {
  const { nature, periode } = route.useSearch();
  const naviguer = route.useNavigate();
  const pilote = usePersonne().role === 'pilote';
  const convoquer = pilote && <LienBouton page="/commissions/nouvelle">Convoquer une commission</LienBouton>;
  const filtrer = (choix: Readonly<Record<string, string>>): void =>
    void naviguer({ search: lireFiltres({ nature, periode, ...choix }) });
  const liste = useListePaginee(
    ['commissions', 'liste', nature ?? null, periode ?? null],
    (curseur, signal) => {
      const query = {
        ...(nature ? { nature } : {}),
        ...(periode === 'a-decider' ? { aDecider: 'oui' as const } : periode ? { periode } : {}),
        ...(curseur ? { curseur } : {}),
      };
      return lirePage(client.GET('/api/commissions', { params: { query }, signal }));
    },
  );
  return (
    <>
      <TitrePage
        titre="Commissions"
        chapeau="Les séances où les partenaires examinent les ménages et décident ensemble."
        actions={convoquer}
      />
      <Group mb="md" align="end">
        <NativeSelect
          label="Nature de la commission"
          value={nature ?? ''}
          onChange={(e) => filtrer({ nature: e.currentTarget.value })}
          data={[
            { value: '', label: 'Toutes les commissions' },
            ...Object.entries(NATURES).map(([value, label]) => ({ value, label })),
          ]}
        />
        <NativeSelect
          label="Séances"
          value={periode ?? ''}
          onChange={(e) => filtrer({ periode: e.currentTarget.value })}
          data={[
            { value: '', label: 'Toutes les séances' },
            ...Object.entries(PERIODES).map(([value, label]) => ({ value, label })),
          ]}
        />
      </Group>
      {pilote && <AInscrire nature={nature} />}
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
  const { id, libelleNature, nomBailleur, libelleStatut, le, heure, inscrits, aDecider, refusees } = seance;
  return (
    <Paper component="li" withBorder p="md">
      <Title order={2} size="h4">
        <Lien vers={adresseCommission(id)} inherit className={styles['lien'] ?? ''}>
          Séance du {date(le)}
        </Lien>
      </Title>
      <Text>{nomBailleur === null ? libelleNature : `${libelleNature} de ${nomBailleur}`}</Text>
      <Group gap="xs" my={4}>
        <Badge variant="light">{libelleStatut}</Badge>
        {aDecider > 0 && (
          <Badge variant="light" color="yellow">
            {compte(aDecider, 'décision attendue', 'décisions attendues')}
          </Badge>
        )}
        {refusees !== null && refusees > 0 && (
          <Badge variant="light" color="red">
            {compte(refusees, 'application refusée', 'applications refusées')}
          </Badge>
        )}
      </Group>
      <Text size="sm">
        {quandSeance(le)}
        {heure !== null && `, ${heure}`} : {compte(inscrits, 'dossier inscrit', 'dossiers inscrits')}
      </Text>
    </Paper>
  );
}
