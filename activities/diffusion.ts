import type { Ports } from './ports.js';
import { demande } from './reactions.js';
import type { ActivitesDiffusion } from './types.js';

/** Deliveries: tried for days, then given up for good, which the pilot learns by a task. */
export function activitesDiffusion(ports: Ports): ActivitesDiffusion {
  return {
    remettre: (message) => ports.remettre(message),
    async abandonnerEnvoi(message) {
      const envoi = await ports.abandonner(message);
      if (!envoi) return;
      const { dossier, destinataire } = envoi;
      const corps = { message, destinataire };
      const commande = demande(dossier, message, 'constaterEnvoiEchoue', 'ConstaterEnvoiEchoue', corps);
      const resultat = await ports.porte.executer({ ...commande, sansReveil: false });
      if (resultat.ok) return;
      await ports.signalerIncident({
        objet: message,
        nature: 'envoi-echoue',
        detail: `refusé par ${resultat.refus.regle}`,
      });
    },
  };
}
