import { Alert, Button, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { client, lire } from '../../../api/client.ts';
import { ErreurApi } from '../../../api/probleme.ts';
import { Chargement } from '../../../commun/Chargement.tsx';
import { ErreurBloc } from '../../../commun/Erreur.tsx';
import { dateHeure } from '../../../commun/formats.ts';
import { conduite, marche, sansEcheance, vusJusqua, type Processus } from './dire.ts';
import styles from './processus.module.css';

const RELECTURE_MS = 30_000;
const INDISPONIBLE = 503;

interface Proprietes {
  readonly dossier: string;
  /** Version of the dossier that the page shows: the panel follows it. */
  readonly version: number;
}

/** What the procedure itself answers of a dossier: what it waits for, its next deadline, whether it goes on. */
export function PanneauProcessus({ dossier, version }: Proprietes) {
  const { data, error, isPending, refetch, isFetching } = useQuery({
    queryKey: ['dossiers', dossier, 'processus', version],
    queryFn: ({ signal }) =>
      lire(client.GET('/api/dossiers/{id}/processus', { params: { path: { id: dossier } }, signal })),
    retry: false,
    refetchInterval: RELECTURE_MS,
    placeholderData: (avant) => avant,
  });
  const muette = error instanceof ErreurApi && error.statut === INDISPONIBLE;
  return (
    <section aria-labelledby="procedure">
      <Title order={2} size="h3" id="procedure" mb="xs">
        Procédure
      </Title>
      {isPending && <Chargement texte="Question posée à la procédure…" lignes={2} />}
      {error && muette && (
        <Alert
          color="orange"
          variant="light"
          role="status"
          title="La procédure ne répond pas ; les actes restent possibles"
        >
          <Text mb="xs">
            Elle reprendra d’elle-même, avec les faits consignés entre-temps. Ses rappels peuvent arriver en
            retard.
          </Text>
          <Button variant="default" loading={isFetching} onClick={() => void refetch()}>
            Redemander
          </Button>
        </Alert>
      )}
      {error && !muette && <ErreurBloc erreur={error} reessayer={refetch} />}
      {data && !error && <Reponse processus={data} version={version} />}
    </section>
  );
}

function Reponse({ processus, version }: { readonly processus: Processus; readonly version: number }) {
  const { attend, prochaineEcheance, incident } = processus;
  return (
    <>
      {incident !== null && (
        <Alert color="red" variant="light" title="La procédure s’est arrêtée sur ce dossier" mb="sm">
          Elle ne rappelle et n’escalade plus rien ici. Les actes restent possibles ; l’administration en est
          avertie.
        </Alert>
      )}
      <dl className={styles['faits']}>
        <dt>Marche</dt>
        <dd>{marche(processus)}</dd>
        <dt>Attend</dt>
        <dd>
          {attend.length === 0 ? (
            'Plus rien.'
          ) : (
            <ul>
              {attend.map((quoi) => (
                <li key={quoi}>{quoi}</li>
              ))}
            </ul>
          )}
        </dd>
        <dt>Prochaine échéance</dt>
        <dd>
          {prochaineEcheance === null ? (
            sansEcheance(processus)
          ) : (
            <>
              <time dateTime={prochaineEcheance.le}>{dateHeure(prochaineEcheance.le)}</time> :{' '}
              {conduite(prochaineEcheance.rang)}, « {prochaineEcheance.tache} »
            </>
          )}
        </dd>
        <dt>Faits pris en compte</dt>
        <dd>{vusJusqua(processus.vuJusqua, version)}</dd>
      </dl>
    </>
  );
}
