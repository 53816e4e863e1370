import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { ErreurPage } from '../../commun/Erreur.tsx';

/** A page that failed while it was read or drawn. */
export function PageEnErreur({ error, reset }: ErrorComponentProps) {
  const routeur = useRouter();
  const reessayer = async (): Promise<void> => {
    await routeur.invalidate();
    reset();
  };
  return <ErreurPage erreur={error} reessayer={reessayer} />;
}
