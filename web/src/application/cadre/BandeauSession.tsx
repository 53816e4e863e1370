import { Button } from '@mantine/core';
import { phraseDe } from '../../api/probleme.ts';
import { useEntrer, useSession } from '../../session/useSession.ts';
import styles from './cadre.module.css';

/** An expired session: the page stays as it is, and the person comes back in one click. */
export function BandeauSession() {
  const { personne, expiree, demonstration } = useSession();
  const entrer = useEntrer();
  const reprendre = (): void => {
    if (personne === null) return;
    const { role, organisation, id } = personne;
    entrer.mutate({ role, personne: id, ...(organisation === null ? {} : { organisation }) });
  };
  return (
    <div role="status">
      {expiree && personne !== null && (
        <div className={styles['bandeau']}>
          <div>
            <p>
              <strong>Votre session a expiré.</strong>{' '}
              {demonstration
                ? 'Reconnectez-vous pour continuer : ce que vous avez saisi est gardé.'
                : 'Reconnectez-vous dans un autre onglet, puis revenez ici : ce que vous avez saisi est gardé.'}
            </p>
            {demonstration && (
              <Button loading={entrer.isPending} onClick={reprendre}>
                Continuer en tant que {personne.nom}
              </Button>
            )}
            {entrer.isError && <p>{phraseDe(entrer.error)}</p>}
          </div>
        </div>
      )}
    </div>
  );
}
