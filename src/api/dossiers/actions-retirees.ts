import { Inject, Injectable } from '@nestjs/common';
import { arretee } from '../../domaine/operation/concertation/informations.js';
import { NATURES_ACTION } from '../../domaine/operation/concertation/etat.js';
import type { EtatDossier } from '../../domaine/dossier/etat.js';
import type { Inscrit } from '../../domaine/noyau/evenement.js';
import { enFrancais, enMillisecondes } from '../../domaine/noyau/instants.js';
import { informationsDe } from '../../vues/en-nombre.js';
import { SERVICES, type Services } from '../ports.js';

/** Of the facts « household informed » of a dossier, those whose action was withdrawn since (R1.33). */
@Injectable()
export class ActionsRetirees {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  /** What is to be said of each, by version of the fact. */
  async mentions(
    { id, operation }: EtatDossier,
    faits: readonly Inscrit[],
  ): Promise<ReadonlyMap<number, string>> {
    const informe = faits.filter((e) => e.type === 'MenageInforme');
    const mentions = new Map<number, string>();
    if (informe.length === 0) return mentions;
    const lots = await informationsDe(this.services.vues, id);
    const etat =
      lots.length === 0 ? null : (await this.services.histoire.lireEtat('operation', operation))?.etat;
    for (const { information, le } of etat ? lots : []) {
      const decidee = etat?.informations.find((i) => i.id === information);
      if (!etat || !decidee || !arretee(etat, decidee)) continue;
      const action = etat.actions.find((a) => a.id === decidee.action);
      const fait = lePlusProche(informe, le);
      if (action && fait)
        mentions.set(
          fait.version,
          `L’action qui a informé le ménage (${NATURES_ACTION[action.nature]} du ${enFrancais(action.le)}) a été retirée depuis : annulez ce fait si le ménage n’a pas été informé.`,
        );
    }
    return mentions;
  }
}

const ecart = (e: Inscrit, le: string): number =>
  Math.abs(enMillisecondes(e.enregistreLe) - enMillisecondes(le));
/** The line of an information is written right after its fact. */
const lePlusProche = (faits: readonly Inscrit[], le: string): Inscrit | undefined =>
  [...faits].sort((a, b) => ecart(a, le) - ecart(b, le))[0];
