import { Text } from '@mantine/core';
import { Echeance } from '../../commun/Echeance.tsx';
import { compte, date } from '../../commun/formats.ts';
import { direDecisionCommission, direMontee } from '../../commun/montees.ts';
import { estOuverte } from '../../commun/prise.ts';
import { PriseTache } from '../../commun/Prise.tsx';
import { ouvertes, suspendu, type Dossier, type Tache } from './dossier.ts';
import { usePersonne } from '../../session/useSession.ts';
import { Partie } from './Partie.tsx';
import styles from './dossier.module.css';

/** Every task: those to do with what will happen if they are not, then the others. */
export function Taches({ dossier }: { readonly dossier: Dossier }) {
  const aFaire = ouvertes(dossier);
  const court = suspendu(dossier) === null;
  const passees = dossier.taches.filter((t) => !estOuverte(t));
  return (
    <Partie titre="Tâches et échéances" ancre="taches">
      {aFaire.length === 0 && <Text>Aucune tâche à faire.</Text>}
      <ul className={styles['liste']}>
        {aFaire.map((tache) => (
          <Ouverte key={tache.id} dossier={dossier} tache={tache} court={court} />
        ))}
      </ul>
      {passees.length > 0 && (
        <details className={styles['repli']}>
          <summary>
            {compte(passees.length, 'tâche terminée ou annulée', 'tâches terminées ou annulées')}
          </summary>
          <ul className={styles['liste']}>
            {passees.map(({ id, libelle, etat, nomPour }) => (
              <li key={id}>
                {libelle} : {etat === 'terminee' ? 'terminée' : 'annulée'} ({nomPour})
              </li>
            ))}
          </ul>
        </details>
      )}
    </Partie>
  );
}

interface ProprietesOuverte {
  readonly dossier: Dossier;
  readonly tache: Tache;
  /** Its delays are running. */
  readonly court: boolean;
}

function Ouverte({ dossier, tache, court }: ProprietesOuverte) {
  const { id, role } = usePersonne();
  const aMoi = tache.pour === role && (role !== 'referent' || dossier.referent === id);
  const { libelle, nomPour, echeance, enRetard, echelle, rappels, montees, precision } = tache;
  const decision = direDecisionCommission(tache);
  const faits = [
    rappels > 0 && compte(rappels, 'rappel envoyé', 'rappels envoyés'),
    ...montees.map(direMontee),
  ].filter((f) => f !== false);
  return (
    <li>
      <Text fw={600}>{libelle}</Text>
      <Text size="sm">
        {nomPour}
        {court ? (
          <>
            , avant le <Echeance echeance={echeance} enRetard={enRetard} />
          </>
        ) : (
          ', délais suspendus'
        )}
      </Text>
      <PriseTache tache={tache} dossier={dossier.id} objet={libelle} aMoi={aMoi} />
      {precision !== null && <Text size="sm">{precision}</Text>}
      {faits.length > 0 && <Text size="sm">Déjà : {faits.join(' ; ')}.</Text>}
      {decision !== null && <Text size="sm">{decision}</Text>}
      {court && echelle.length > 0 && (
        <Text size="sm" c="gray.7">
          Si rien n’est fait :{' '}
          {echelle.map(({ libelle: rang, le }) => `${rang.toLowerCase()} le ${date(le)}`).join(', ')}.
        </Text>
      )}
    </li>
  );
}
