import { notifications } from '@mantine/notifications';
import { phraseDe } from '../api/probleme.ts';

const DUREE_MS = 8_000;

/** Says that something is done; read aloud by screen readers. */
export function notifierFait(message: string): void {
  notifications.show({ message, color: 'lagune', autoClose: DUREE_MS, ...ACCESSIBLE, role: 'status' });
}

/** Says that something failed; stays until it is closed. */
export function notifierErreur(erreur: unknown): void {
  notifications.show({
    message: phraseDe(erreur),
    color: 'red',
    autoClose: false,
    ...ACCESSIBLE,
    role: 'alert',
  });
}

const ACCESSIBLE = { closeButtonProps: { 'aria-label': 'Fermer ce message' }, withBorder: true };
