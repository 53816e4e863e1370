import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { Type } from '@nestjs/common';
import type { Logger } from 'pino';
import { creerApplication, type Application } from '../../src/api/application.js';
import { creerJournaux } from '../../src/api/journaux.js';
import type { Services } from '../../src/api/ports.js';
import { composerServices } from '../../src/composition/services.js';
import { poserSocle } from '../../src/composition/socle.js';
import { lireConfiguration, type Configuration } from '../../src/configuration.js';
import type { Personne, Role } from '../../src/domaine/noyau/acteur.js';
import { DemoController } from '../../src/identite/demo.controller.js';
import { ImportsController } from '../../src/imports/imports.controller.js';
import { amorcerCharte } from '../../src/journal/amorce.js';
import { baseNeuve } from '../soutien/base.js';

export interface Element {
  readonly id: string;
  readonly reference: string;
  readonly version: number;
  readonly type: string;
  readonly [champ: string]: unknown;
}
export interface ActeLu {
  readonly acte: string;
  readonly route: string;
  readonly schema: { readonly required: readonly string[]; readonly [cle: string]: unknown };
}
/** The members of the answers that tests reach into; each test says which it expects. */
export interface Corps {
  readonly id: string;
  readonly version: number;
  readonly jeton: string;
  readonly elements: readonly Element[];
  readonly evenements: readonly { readonly type: string; readonly version: number }[];
  readonly actesPossibles: readonly ActeLu[];
  readonly actesEmpeches: readonly ActeLu[];
  readonly erreurs: readonly { readonly champ: string; readonly motif: string }[];
  readonly detail: string;
  readonly [champ: string]: unknown;
}

export interface Reponse {
  readonly statut: number;
  readonly entetes: Headers;
  /** Parsed when it is JSON. */
  readonly corps: Corps;
  readonly texte: string;
}

export interface Envoi {
  readonly jeton?: string | null;
  readonly corps?: unknown;
  /** Sent as they are, in place of `corps`. */
  readonly octets?: string | Buffer | FormData;
  readonly entetes?: Readonly<Record<string, string>>;
  readonly methode?: string;
}

/** The real application on a free port, over a real base of its own. */
export interface Service {
  readonly url: string;
  readonly application: Application;
  readonly services: Services;
  readonly configuration: Configuration;
  jeton(role: Role, plus?: Partial<Personne>): Promise<string>;
  /** Makes the account known to the service, as signing in does. */
  connaitre(role: Role, ...ids: readonly string[]): Promise<void>;
  appeler(chemin: string, envoi?: Envoi): Promise<Reponse>;
  /** POST with a key of its own unless given. */
  ecrire(
    chemin: string,
    corps: unknown,
    jeton: string,
    entetes?: Readonly<Record<string, string>>,
  ): Promise<Reponse>;
  fermer(): Promise<void>;
}

/** Nobody listens there: the API must work without Temporal. */
const TEMPORAL_ABSENT = '127.0.0.1:9';

interface Options {
  readonly env?: Readonly<Record<string, string>>;
  /** Puts something between the service and its base. */
  readonly parLaBase?: (url: string) => Promise<string>;
  readonly journaux?: Logger;
  /** Routes of the test itself. */
  readonly controleurs?: readonly Type[];
  /** Folder of the built pages; nothing there by default. */
  readonly pages?: string;
}

export async function demarrerService({
  env = {},
  parLaBase = async (url) => url,
  journaux,
  controleurs = [],
  pages = '/nulle-part',
}: Options = {}): Promise<Service> {
  const base = await baseNeuve();
  const adresse = await parLaBase(base.url);
  const configuration = lireConfiguration({
    DATABASE_URL: adresse,
    TEMPORAL_ADDRESS: TEMPORAL_ABSENT,
    NIVEAU_JOURNAUX: 'silent',
    ...env,
  });
  const socle = await poserSocle(configuration, { noms: true });
  await amorcerCharte(socle.porte);
  const { services, fermer } = composerServices(configuration, socle);
  const application = await creerApplication(
    services,
    journaux ?? creerJournaux(configuration.niveauJournaux),
    [ImportsController, DemoController, ...controleurs],
    pages,
  );
  await application.nest.listen(0, '127.0.0.1');
  const { port } = application.nest.getHttpServer().address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const appeler = (chemin: string, envoi: Envoi = {}) => appel(url, chemin, envoi);
  return {
    url,
    application,
    services,
    configuration,
    jeton: (role, plus = {}) =>
      services.jetons.emettre({ id: `${role}-essai`, role, territoire: '*', ...plus }, 3_600),
    async connaitre(role, ...ids) {
      for (const id of ids)
        await services.comptes.inscrire({ type: 'personne', id, role, territoire: '*' }, id);
    },
    appeler,
    ecrire: (chemin, corps, jeton, entetes = {}) =>
      appeler(chemin, {
        methode: 'POST',
        corps,
        jeton,
        entetes: { 'idempotency-key': randomUUID(), ...entetes },
      }),
    async fermer() {
      await application.fermer();
      await fermer();
      await socle.fermer();
      await base.fermer();
    },
  };
}

const JSON_SEUL = /^application\/(problem\+)?json/;

async function appel(
  url: string,
  chemin: string,
  { jeton, corps, octets, entetes = {}, methode }: Envoi,
): Promise<Reponse> {
  const json: Record<string, string> = corps === undefined ? {} : { 'content-type': 'application/json' };
  const auth: Record<string, string> = jeton ? { authorization: `Bearer ${jeton}` } : {};
  const body = octets ?? (corps === undefined ? undefined : JSON.stringify(corps));
  const reponse = await fetch(url + chemin, {
    method: methode ?? 'GET',
    headers: { ...json, ...auth, ...entetes },
    ...(body === undefined ? {} : { body }),
  });
  const texte = await reponse.text();
  return {
    statut: reponse.status,
    entetes: reponse.headers,
    texte,
    corps: (JSON_SEUL.test(reponse.headers.get('content-type') ?? '') ? JSON.parse(texte) : {}) as Corps,
  };
}

export const OPERATION = {
  code: 'NPNRU-ESSAI',
  programme: 'NPNRU',
  nom: 'Essai',
  communes: ['Matoury', 'Cayenne'],
  definieLe: '2026-01-05',
};

export const menage = (reference: string, plus: object = {}) => ({
  reference,
  operation: OPERATION.code,
  commune: 'Matoury',
  identite: { nom: 'Saint-Fleur', prenom: 'Guerline', langue: 'créole haïtien' },
  situation: { nombrePersonnes: 4, ressourcesMensuelles: 1465.5, handicap: true, violences: true },
  souhaits: { communes: ['Matoury'], typologie: 'T4' },
  ...plus,
});

/** Declares an organisation and mandates it on a dossier (R8.20): its token then reads it. */
export async function mandater(
  { ecrire }: Pick<Service, 'ecrire'>,
  dossier: string,
  pilote: string,
  organisation: string,
): Promise<void> {
  const type = 'partenaire';
  await ecrire('/api/organisations', { code: organisation, nom: organisation.toUpperCase(), type }, pilote);
  const corps = { organisation, objet: 'accompagnement' };
  const { statut, texte } = await ecrire(`/api/dossiers/${dossier}/actes/mandater-partenaire`, corps, pilote);
  if (statut !== 200) throw new Error(texte);
}
