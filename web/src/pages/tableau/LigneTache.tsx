import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { adresseDossier } from '../../commun/adresses.ts';
import { Echeance } from '../../commun/Echeance.tsx';
import { direPrise } from '../../commun/prise.ts';
import { usePersonne } from '../../session/useSession.ts';
import { Lien } from '../../commun/Lien.tsx';
import type { Tache } from './lectures.ts';
import styles from './tableau.module.css';

interface Proprietes {
  readonly tache: Tache;
  /** In the place of the due date. */
  readonly children?: ReactNode;
}

/** One task: what must be done, for which household, by whom, until when. */
export function LigneTache({ tache, children }: Proprietes) {
  const { id } = usePersonne();
  const { menage, reference, commune } = tache;
  const ou = [menage ? `${menage.prenom} ${menage.nom}` : null, `dossier ${reference}`, commune];
  return (
    <li>
      <div className={styles['quoi']}>
        <Lien vers={adresseDossier(tache.dossierId)} className={styles['lien'] ?? ''} fw={600}>
          {tache.libelle}
        </Lien>
        <Text size="sm">{ou.filter((m) => m !== null).join(', ')}</Text>
      </div>
      <div className={styles['quand']}>
        <Text size="sm">
          Doit agir : <strong>{tache.nomPour}</strong>
        </Text>
        {tache.prise !== null && <Text size="sm">{direPrise(tache.prise, id)}</Text>}
        {children ?? <Echeance echeance={tache.echeance} enRetard={tache.enRetard} />}
      </div>
    </li>
  );
}
