import { notifications } from '@mantine/notifications';
import type { Retour } from '../../formulaires/apres.ts';

const DUREE_MS = 20_000;

let precedente: string | null = null;

/** Says what was done last, with the way back when there is one. */
export function notifierActe(titre: string, retour: Retour | null, aller: (page: string) => void): void {
  if (precedente !== null) notifications.hide(precedente);
  const id = notifications.show({
    title: titre,
    message: retour ? (
      <a
        href={retour.page}
        onClick={(e) => {
          e.preventDefault();
          notifications.hide(id);
          aller(retour.page);
        }}
      >
        {retour.libelle}
      </a>
    ) : (
      'C’est enregistré.'
    ),
    color: 'lagune',
    autoClose: DUREE_MS,
    withBorder: true,
    role: 'status',
    closeButtonProps: { 'aria-label': 'Fermer ce message' },
  });
  precedente = id;
}
