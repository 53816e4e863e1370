import type { MessageEnfant, MessageSuperviseur } from '../embarque/messages.js';

const estDemande = (message: unknown): message is MessageSuperviseur =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === 'charger-demo';

/** The IPC channel to the supervisor; says nothing when the process was started by hand. */
export function lierSuperviseur(surFin: () => void) {
  const dire = (message: MessageEnfant): void => void process.send?.(message);
  if (process.send) process.on('disconnect', surFin);
  return {
    pret: (url?: string) => dire(url === undefined ? { type: 'pret' } : { type: 'pret', url }),
    surDemo(charger: (progres: (texte: string) => void) => Promise<void>): void {
      process.on('message', (message) => {
        if (!estDemande(message)) return;
        charger((texte) => dire({ type: 'progres', texte })).then(
          () => dire({ type: 'demo-chargee' }),
          (erreur: unknown) => {
            process.stderr.write(
              `Démonstration non chargée : ${erreur instanceof Error ? erreur.message : String(erreur)}\n`,
            );
            dire({
              type: 'progres',
              texte: 'La démonstration n’a pas pu être chargée : voir le journal de l’API.',
            });
            dire({ type: 'demo-chargee' });
          },
        );
      });
    },
  };
}
