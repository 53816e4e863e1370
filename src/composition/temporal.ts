import { delegationsDe } from '../vues/absence.js';
import type { Logger } from 'pino';
import type { Configuration } from '../configuration.js';
import type { Annonce } from '../diffusion/catalogue.js';
import { expediteurSmtp, type Expediteur } from '../diffusion/expediteur.js';
import { remise, type RegistreEnvois } from '../diffusion/remise.js';
import { Boite } from '../journal/boite.js';
import { Envois } from '../journal/envois.js';
import { faitsRepercutes } from '../journal/faits-repercutes.js';
import { Migrations } from '../journal/migrations.js';
import { Suivi } from '../journal/suivi.js';
import { Accuses } from '../temporal/accuses.js';
import { creerPorts } from '../temporal/ports.js';
import type { Dire } from '../temporal/reglages.js';
import { TemporalModule } from '../temporal/temporal.module.js';
import { Concernes } from '../vues/concernes.js';
import type { Socle } from './socle.js';

function registre(envois: Envois): RegistreEnvois {
  return {
    async lire(id) {
      const lu = await envois.lire(id);
      return lu && { etat: lu.etat, annonce: JSON.parse(lu.annonce) as Annonce };
    },
    marquer: (id, etat, a) => envois.marquer(id, etat, a),
  };
}

/** The roles `worker` and `relais`: what walks the charter, and what wakes it. */
export function moduleTemporal(
  configuration: Configuration,
  socle: Socle,
  journaux: Logger,
  roles: { readonly worker: boolean; readonly relais: boolean },
) {
  const { porte, passations, informations, lecture, intendance, signal } = socle;
  const dire: Dire = (niveau, message, champs = {}) => journaux[niveau](champs, message);
  const [envois, suivi] = [new Envois(intendance), new Suivi(intendance)];
  const accuses = new Accuses(suivi);
  const expediteur: Expediteur = expediteurSmtp(configuration.smtpUrl, configuration.expediteur);
  const annuaire = async (organisation: string) =>
    (await porte.lireEtat('organisation', organisation))?.etat ?? null;
  const remises = remise(registre(envois), annuaire, expediteur, configuration.urlPublique);
  const concernes = new Concernes(lecture);
  const migrations = new Migrations(intendance);
  const ports = creerPorts({
    porte,
    suivi,
    migrations,
    passations,
    informations,
    delegations: (referent) => delegationsDe(lecture, referent),
    accuses,
    concernes,
    remise: remises,
    dire,
  });
  const relais = {
    boite: new Boite(intendance),
    envois,
    suivi,
    porte,
    concernes,
    signaux: signal,
    faitsRepercutes: () => faitsRepercutes(lecture),
  };
  return TemporalModule.pour({
    reglages: configuration,
    dire,
    ...(roles.worker ? { ouvriers: { ports, accuses } } : {}),
    ...(roles.relais ? { relais } : {}),
  });
}
