import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ErreurApi } from '../api/probleme.ts';
import { Chargement } from './Chargement.tsx';
import { ErreurBloc, ErreurPage } from './Erreur.tsx';

interface Proprietes<T> {
  readonly lecture: UseQueryResult<T, ErreurApi>;
  /** Draws what was read. */
  readonly children: (donnees: T) => ReactNode;
  readonly attente?: ReactNode;
  /** The reading is the whole page: its failure is a page too. */
  readonly page?: boolean;
}

/** A reading of the API in each of its states: on its way, failed, read, read but not up to date. */
export function Lecture<T>({ lecture, children, attente = <Chargement />, page = false }: Proprietes<T>) {
  const { data, error, refetch, isPending } = lecture;
  if (isPending) return attente;
  if (data === undefined) {
    return page ? (
      <ErreurPage erreur={error} reessayer={refetch} />
    ) : (
      <ErreurBloc erreur={error} reessayer={refetch} />
    );
  }
  return (
    <>
      {error !== null && (
        <ErreurBloc titre="Ce qui est affiché peut dater" erreur={error} reessayer={refetch} />
      )}
      {children(data)}
    </>
  );
}
