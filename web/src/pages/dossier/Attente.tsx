import { Paper, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Echeance } from '../../commun/Echeance.tsx';
import { compte, date } from '../../commun/formats.ts';
import { usePersonne } from '../../session/useSession.ts';
import { ouvertes, prochaineTache, suspendu, type Dossier, type Tache } from './dossier.ts';
import styles from './dossier.module.css';

/** What the dossier waits for: the next act, who must do it, until when. */
export function Attente({ dossier }: { readonly dossier: Dossier }) {
  const tache = prochaineTache(dossier);
  const depuis = suspendu(dossier);
  return (
    <Paper
      withBorder
      p="sm"
      component="section"
      aria-labelledby="attente"
      className={styles['attente'] ?? ''}
    >
      <Title order={2} size="h6" c="gray.7" fw={600} id="attente">
        {dossier.statut === 'clos' ? 'Dossier clos' : 'Ce qui est attendu'}
      </Title>
      {depuis !== null && (
        <Text>Délais suspendus depuis le {date(depuis)} : plus aucune échéance ne court.</Text>
      )}
      {tache === null ? <RienAttendu dossier={dossier} /> : <Attendue dossier={dossier} tache={tache} />}
    </Paper>
  );
}

function RienAttendu({ dossier: { statut, issue, purge } }: { readonly dossier: Dossier }) {
  if (statut === 'clos') return <Text fw={600}>{issue?.libelle ?? 'Le parcours est terminé.'}</Text>;
  if (purge) return <Text>Les données du ménage sont effacées : la procédure n’attend plus rien.</Text>;
  return <Text>Rien pour le moment : la procédure prévient quand quelqu’un doit agir.</Text>;
}

function Attendue({ dossier, tache }: { readonly dossier: Dossier; readonly tache: Tache }) {
  const { id } = usePersonne();
  const autres = ouvertes(dossier).filter((t) => t.id !== tache.id);
  const moi = tache.pour === 'referent' && dossier.referent === id;
  return (
    <>
      <Text fw={700} size="lg" lh={1.3}>
        {tache.libelle}
      </Text>
      <Text>
        Par {tache.nomPour}
        {moi && ' (vous)'}
      </Text>
      {suspendu(dossier) === null && (
        <Text>
          Avant le <Echeance echeance={tache.echeance} enRetard={tache.enRetard} taille="md" />
        </Text>
      )}
      {autres.length > 0 && (
        <Text size="sm">
          <Link to="/dossiers/$id" params={{ id: dossier.id }} search={{ volet: 'agir' }} hash="taches">
            {direAutres(autres)}
          </Link>
        </Text>
      )}
    </>
  );
}

function direAutres(autres: readonly Tache[]): string {
  const retards = autres.filter((t) => t.enRetard).length;
  if (autres.length === 1) return `Et une autre tâche${retards === 1 ? ', en retard' : ''}`;
  const nombre = `Et ${compte(autres.length, 'autre tâche', 'autres tâches')}`;
  return retards === 0 ? nombre : `${nombre}, dont ${retards} en retard`;
}
