import { useNetwork } from '@mantine/hooks';
import styles from './cadre.module.css';

/** Says that the network is lost; a live region that is always there, so that it is read aloud when it fills. */
export function BandeauReseau() {
  const { online } = useNetwork();
  return (
    <div role="status">
      {!online && (
        <div className={styles['bandeau']}>
          <div>
            <p>
              <strong>Hors connexion.</strong> Ce qui est affiché peut dater ; ce que vous saisissez est gardé
              jusqu’au retour du réseau.
            </p>
          </div>
        </div>
      )}
    </div>
  );
}
