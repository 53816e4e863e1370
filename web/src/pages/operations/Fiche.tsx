import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { components } from '../../api/types.d.ts';
import { date } from '../../commun/formats.ts';
import { lectureCharte } from './lectures.ts';
import styles from './operations.module.css';

type Operation = components['schemas']['Operation'];

/** Where an operation stands, and what governs it. */
export function Fiche({ operation }: { readonly operation: Operation }) {
  const { communes, definieLe, charte, code } = operation;
  const { data, isPending } = useQuery(lectureCharte(charte));
  return (
    <dl className={styles['fiche']}>
      <dt>État</dt>
      <dd>
        {definieLe === null ? (
          <>
            Le projet n’est pas encore déclaré défini.{' '}
            <Text span size="sm">
              La concertation et l’information des ménages s’ouvriront ce jour-là.
            </Text>
          </>
        ) : (
          `Projet défini le ${date(definieLe)} : la concertation est ouverte.`
        )}
      </dd>
      <dt>Communes</dt>
      <dd>{communes.join(', ')}</dd>
      <dt>Charte appliquée</dt>
      <dd>{isPending ? '…' : (data?.libelle ?? 'Version non publiée')}</dd>
      <dt>Nom dans les fichiers</dt>
      <dd>
        {code}{' '}
        <Text span size="sm">
          (à écrire dans la colonne « operation » d’un fichier de ménages)
        </Text>
      </dd>
    </dl>
  );
}
