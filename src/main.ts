import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { creerJournaux, journauxNest } from './api/journaux.js';
import { monterApi } from './composition/api.js';
import { lierSuperviseur } from './composition/lien-superviseur.js';
import { poserSocle, type Socle } from './composition/socle.js';
import { moduleTemporal } from './composition/temporal.js';
import { ConfigurationInvalide, lireConfiguration, type Configuration } from './configuration.js';

const ROLES = ['api', 'worker', 'relais'] as const;
type Role = (typeof ROLES)[number];
/** Longer than any request or activity under way. */
const DRAIN_MS = 30_000;

function lireRoles(): ReadonlySet<Role> {
  const demandes = process.argv.slice(2);
  const inconnus = demandes.filter((d) => !ROLES.some((r) => r === d));
  if (inconnus.length > 0)
    throw new ConfigurationInvalide([`rôle inconnu : ${inconnus.join(', ')} (${ROLES.join(', ')})`]);
  return new Set(demandes.length > 0 ? ROLES.filter((r) => demandes.includes(r)) : ROLES);
}

function configurer(): { configuration: Configuration; roles: ReadonlySet<Role> } {
  try {
    return { configuration: lireConfiguration(), roles: lireRoles() };
  } catch (erreur) {
    process.stderr.write(`${erreur instanceof Error ? erreur.message : String(erreur)}\n`);
    process.exit(1);
  }
}

const { configuration, roles } = configurer();
const journaux = creerJournaux(process.env['NIVEAU_JOURNAUX'] ?? 'info');
const aFermer: (() => Promise<void>)[] = [];
let socle: Promise<Socle> | null = null;

/** Shared by the roles of this process; opened once the base is migrated. */
function poser(): Promise<Socle> {
  socle ??= poserSocle(configuration, { noms: roles.has('api') });
  return socle;
}

async function arreter(): Promise<void> {
  setTimeout(() => process.exit(1), DRAIN_MS).unref();
  for (const fermer of aFermer.reverse()) await fermer();
  await (await socle)?.fermer();
  process.exit(0);
}

let arret: Promise<void> | null = null;
const demanderArret = (): void => void (arret ??= arreter());
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, demanderArret);
const superviseur = lierSuperviseur(demanderArret);

async function demarrer(): Promise<void> {
  if (roles.has('api')) {
    const api = await monterApi(configuration, poser, journaux);
    aFermer.push(() => api.fermer());
    superviseur.surDemo((progres) => api.demonstration(progres));
  }
  if (roles.has('worker') || roles.has('relais')) {
    const module = moduleTemporal(configuration, await poser(), journaux, {
      worker: roles.has('worker'),
      relais: roles.has('relais'),
    });
    const contexte = await NestFactory.createApplicationContext(module, {
      logger: journauxNest(journaux),
      abortOnError: false,
    });
    aFermer.push(() => contexte.close());
  }
  superviseur.pret(roles.has('api') ? `http://localhost:${configuration.port}` : undefined);
}

demarrer().catch((erreur: unknown) => {
  process.stderr.write(
    `Démarrage impossible : ${erreur instanceof Error ? (erreur.stack ?? erreur.message) : String(erreur)}\n`,
  );
  process.exit(1);
});
