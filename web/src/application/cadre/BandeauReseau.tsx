import { Alert } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';

/** Says that the network is lost; a live region that is always there, so that it is read aloud when it fills. */
export function BandeauReseau() {
  const { online } = useNetwork();
  return (
    <div role="status">
      {!online && (
        <Alert color="orange" variant="filled" radius={0}>
          Hors connexion : ce qui est affiché peut dater, et ce que vous saisissez est gardé jusqu’au retour
          du réseau.
        </Alert>
      )}
    </div>
  );
}
