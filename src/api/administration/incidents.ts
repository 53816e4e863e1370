import { Inject, Injectable } from '@nestjs/common';
import type { Personne } from '../../domaine/noyau/acteur.js';
import { dossiersOuverts, listerIncidents, type IncidentLu } from '../../vues/incidents.js';
import { SERVICES, type Services } from '../ports.js';

interface Dit {
  readonly motif: string;
  readonly conseil: string;
}
export interface Incident extends Dit {
  readonly id: string;
  readonly dossierId: string | null;
  readonly reference: string | null;
  readonly depuis: string;
}

const AUTRE: Dit = {
  motif: 'La procédure signale une difficulté.',
  conseil: 'Voyez les journaux du service, avec la référence du dossier.',
};
/** What each kind of incident is, and what to do of it. */
const DITS: Readonly<Record<string, Dit>> = {
  'procedure-en-retard': {
    motif: 'La procédure n’a pas pris en compte les derniers actes.',
    conseil: 'Elle rattrape d’elle-même ; si cela dure, vérifiez que le worker et le relais tournent.',
  },
  'procedure-emballee': {
    motif: 'La procédure s’est arrêtée d’elle-même : elle réagissait sans fin à ses propres faits.',
    conseil: 'Le prochain acte sur le dossier la relance ; signalez-le à l’équipe technique.',
  },
  'procedure-en-echec': {
    motif: 'Une étape de la procédure échoue à chaque essai.',
    conseil: 'Elle réessaie toutes les dix minutes ; voyez les journaux du service si cela dure.',
  },
  'procedure-arretee': {
    motif: 'La procédure de ce dossier ne tourne plus.',
    conseil: 'Elle est relancée d’elle-même en quelques minutes ; sinon, vérifiez que le relais tourne.',
  },
  'envoi-echoue': {
    motif: 'Un courriel n’a pas été remis, et le dossier n’a pas pu en être averti.',
    conseil: 'Joignez l’organisation autrement, et vérifiez son adresse.',
  },
  'courriel-non-remis': {
    motif: 'Un courriel n’a pas été remis à une organisation.',
    conseil: 'Joignez-la autrement, vérifiez son adresse, puis terminez la tâche ouverte dans le dossier.',
  },
  'courriels-en-attente': {
    motif: 'Des courriels attendent d’être remis.',
    conseil: 'Vérifiez le serveur de courriels ; les envois sont retentés pendant cinq jours.',
  },
  'relais-arrete': {
    motif: 'Les derniers actes ne parviennent plus à la procédure.',
    conseil: 'Vérifiez que le relais et Temporal tournent ; rien n’est perdu.',
  },
  'temporal-muet': {
    motif: 'Temporal ne répond pas : étapes, rappels et escalades attendent.',
    conseil: 'Redémarrez Temporal ; les actes des personnes restent possibles, rien n’est perdu.',
  },
};

const dire = ({ nature, ...incident }: IncidentLu): Incident => ({ ...incident, ...(DITS[nature] ?? AUTRE) });

/** What needs a hand, gathered from the base and from Temporal; nothing personal. */
@Injectable()
export class Incidents {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  async lister(acteur: Personne): Promise<readonly Incident[]> {
    const [lus, arretees] = await Promise.all([
      listerIncidents(this.services.vues, acteur),
      this.services.procedure.arretees(),
    ]);
    return [...(await this.deTemporal(arretees, acteur)), ...lus].map(dire);
  }

  private async deTemporal(
    arretees: ReadonlyMap<string, string> | null,
    acteur: Personne,
  ): Promise<IncidentLu[]> {
    if (arretees === null) {
      const depuis = new Date().toISOString();
      return [{ nature: 'temporal-muet', id: 'temporal', dossierId: null, reference: null, depuis }];
    }
    const ouverts = await dossiersOuverts(this.services.vues, [...arretees.keys()], acteur);
    return [...ouverts].map(([dossierId, reference]) => ({
      nature: 'procedure-arretee',
      id: `arret-${dossierId}`,
      dossierId,
      reference,
      depuis: arretees.get(dossierId) ?? '',
    }));
  }
}
