import type { DecisionRendue, Ports } from '../../activities/ports.js';
import type { Remise } from '../diffusion/remise.js';
import { estIndisponible } from '../journal/erreurs.js';
import type { Histoire, Porte } from '../journal/porte.js';
import type { Suivi } from '../journal/suivi.js';
import type { Concernes } from '../vues/concernes.js';
import type { Accuses } from './accuses.js';
import { fauteDe, type Dire } from './reglages.js';

export interface PartiesPorts {
  readonly porte: Porte & Pick<Histoire, 'lireEtat'>;
  readonly suivi: Pick<Suivi, 'ouvrirIncident' | 'cloreIncident'>;
  readonly accuses: Pick<Accuses, 'accuser'>;
  readonly concernes: Pick<Concernes, 'dossiersDeOperation'>;
  readonly remise: Remise;
  readonly dire: Dire;
}

/** The activities' side of the server. */
export function creerPorts({ porte, suivi, accuses, concernes, remise, dire }: PartiesPorts): Ports {
  return {
    estPanne: estIndisponible,
    consigner: (objet, intention, erreur) =>
      dire('error', 'La procédure échoue', { objet, intention, ...fauteDe(erreur) }),
    porte,
    accuser: async (dossier, version) => accuses.accuser(dossier, version),
    signalerIncident: ({ objet, nature, detail }) => suivi.ouvrirIncident(objet, nature, detail),
    resoudreIncident: (objet, nature) => suivi.cloreIncident(objet, nature),
    dossiersDeOperation: (operation, apres, limite) =>
      concernes.dossiersDeOperation(operation, apres, limite),
    async decisionsDeCommission(commission) {
      const lue = await porte.lireEtat('commission', commission);
      return (lue?.etat.examens ?? []).flatMap(({ dossier, decision, motif }): DecisionRendue[] =>
        decision === null ? [] : [{ dossier, decision, motif: motif ?? '' }],
      );
    },
    remettre: (message) => remise.remettre(message),
    abandonner: (message) => remise.abandonner(message),
  };
}
