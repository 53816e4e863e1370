import type { Services } from '../api/ports.js';
import { MagasinModeles } from '../base/magasin-modeles.js';
import { MagasinQuestionnaires } from '../base/magasin-questionnaires.js';
import { MagasinSessions } from '../base/magasin-sessions.js';
import { Photos } from '../base/photos.js';
import type { Configuration } from '../configuration.js';
import { Documents } from '../documents/documents.js';
import { Comptes } from '../identite/comptes.js';
import { Jetons } from '../identite/jetons.js';
import { Sessions } from '../identite/sessions.js';
import { Boite } from '../journal/boite.js';
import { Suivi } from '../journal/suivi.js';
import { SolveurHighs } from '../solveur/highs.js';
import { ClientTemporal } from '../temporal/client.js';
import { delegationsDe } from '../vues/absence.js';
import { compterTachesEnRetard } from '../vues/liste-taches.js';
import type { Socle } from './socle.js';

/** What the API needs of the rest of the service. */
export function composerServices(
  configuration: Configuration,
  { porte, brouillons, passations, informations, lecture, intendance, signal, calendrier }: Socle,
) {
  const temporal = new ClientTemporal(configuration);
  const solveur = new SolveurHighs();
  const [boite, suivi] = [new Boite(lecture), new Suivi(lecture)];
  const documents = new Documents(new MagasinModeles(intendance));
  const sessions = new Sessions({
    magasin: new MagasinSessions(intendance),
    secret: configuration.secretSessions,
    production: configuration.production,
  });
  const services: Services = {
    production: configuration.production,
    jetons: new Jetons(configuration.secretJetons),
    sessions,
    delegations: (referent) => delegationsDe(lecture, referent),
    comptes: new Comptes(intendance),
    porte,
    histoire: porte,
    calendrier,
    vues: lecture,
    signaux: signal,
    procedure: temporal,
    documents,
    questionnaires: new MagasinQuestionnaires(intendance),
    brouillons,
    passations,
    informations,
    photos: new Photos(lecture, intendance),
    solveur,
    effacer: (demande) => porte.effacer(demande),
    sondes: {
      async postgresql() {
        await lecture.query('SELECT 1').catch(() => {
          throw new Error('PostgreSQL ne répond pas');
        });
      },
      temporal: () => temporal.sonder(),
    },
    mesures: {
      sortie: () => boite.mesurer(),
      incidentsOuverts: () => suivi.incidentsOuverts(),
      tachesEnRetard: () => compterTachesEnRetard(lecture),
    },
  };
  return {
    services,
    fermer: async () => {
      sessions.arreter();
      documents.fermer();
      await Promise.all([temporal.fermer(), solveur.fermer()]);
    },
  };
}
