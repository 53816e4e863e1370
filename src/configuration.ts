import { createHash } from 'node:crypto';

interface Variable {
  readonly nom: string;
  readonly defaut?: string;
  readonly description: string;
  /** Never logged; in production it must be given, long, and not the demonstration's. */
  readonly secret?: true;
  readonly obligatoireEnProduction?: true;
}

/** Every environment variable of the service. The README's table and the compose test read this list. */
export const VARIABLES = [
  {
    nom: 'NODE_ENV',
    defaut: 'development',
    description: '`production` closes the demonstration and refuses demo secrets',
  },
  { nom: 'PORT', defaut: '3000', description: 'HTTP port of the API' },
  { nom: 'DONNEES', defaut: './donnees', description: 'Data folder of the embedded parts' },
  { nom: 'DATABASE_URL', description: 'PostgreSQL; embedded when absent', obligatoireEnProduction: true },
  {
    nom: 'TEMPORAL_ADDRESS',
    description: 'Temporal server host:port; embedded when absent',
    obligatoireEnProduction: true,
  },
  { nom: 'TEMPORAL_NAMESPACE', defaut: 'default', description: 'Temporal namespace' },
  {
    nom: 'SMTP_URL',
    description: 'SMTP server; outside production an in-process catcher when absent',
    obligatoireEnProduction: true,
  },
  {
    nom: 'COURRIEL_EXPEDITEUR',
    defaut: 'relogement@cacl.example',
    description: 'Sender address of the mails',
  },
  { nom: 'URL_PUBLIQUE', defaut: 'http://localhost:3000', description: 'Address of the service in mails' },
  { nom: 'ATTRAPE_COURRIELS', description: 'Port of the in-process mail catcher (embedded default)' },
  { nom: 'DEMO', defaut: 'oui', description: '`non` starts on an empty base; never loaded in production' },
  {
    nom: 'NIVEAU_JOURNAUX',
    defaut: 'info',
    description: 'Level of the JSON logs: `error`, `warn`, `info`, `debug`, `silent`',
  },
  { nom: 'RELOGEMENT_CLE_MAITRE', description: 'Master key that wraps the household keys', secret: true },
  { nom: 'RELOGEMENT_SECRET_JETONS', description: 'Secret that signs the access tokens', secret: true },
  { nom: 'RELOGEMENT_CLE_TEMPORAL', description: 'Key of the Temporal payload codec', secret: true },
  {
    nom: 'RELOGEMENT_SECRET_EMPREINTES',
    description: 'Secret of the digests of idempotent bodies',
    secret: true,
  },
  { nom: 'RELOGEMENT_SECRET_SESSIONS', description: 'Secret that signs the session cookies', secret: true },
] as const satisfies readonly Variable[];

/** What outside production stands for a secret that is not given; production refuses each by name. */
const SECRET_DEMO = 'secret-de-demonstration-a-ne-jamais-employer';
const LONGUEUR_SECRET = 32;

export interface Configuration {
  readonly production: boolean;
  readonly port: number;
  readonly donnees: string;
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  readonly temporalNamespace: string;
  readonly smtpUrl: string;
  readonly expediteur: string;
  readonly urlPublique: string;
  readonly attrapeCourriels: number | null;
  readonly demo: boolean;
  readonly niveauJournaux: string;
  /** 32 bytes each, derived from the variables. */
  readonly cleMaitre: Buffer;
  readonly secretJetons: Buffer;
  readonly cleTemporal: Buffer;
  readonly secretEmpreintes: Buffer;
  readonly secretSessions: Buffer;
}

/** Every wrong variable at once, one French line each. */
export class ConfigurationInvalide extends Error {
  constructor(readonly erreurs: readonly string[]) {
    super(`Configuration invalide :\n${erreurs.map((e) => `  - ${e}`).join('\n')}`);
  }
}

type Environnement = Readonly<Record<string, string | undefined>>;

function erreurDe(variable: Variable, valeur: string | undefined, production: boolean): string | null {
  if (!production) return null;
  if (variable.secret && !valeur) return `${variable.nom} : secret absent`;
  if (variable.secret && valeur && (valeur.length < LONGUEUR_SECRET || valeur.includes(SECRET_DEMO))) {
    return `${variable.nom} : secret trop court (${LONGUEUR_SECRET} caractères au moins) ou de démonstration`;
  }
  if (variable.obligatoireEnProduction && !valeur) return `${variable.nom} : obligatoire en production`;
  return null;
}

function port(nom: string, texte: string, erreurs: string[]): number {
  const valeur = Number(texte);
  if (!Number.isInteger(valeur) || valeur < 0 || valeur > 65_535) erreurs.push(`${nom} : port illisible`);
  return valeur;
}

/**
 * Parses the environment once.
 * @throws ConfigurationInvalide naming every wrong variable
 */
export function lireConfiguration(env: Environnement = process.env): Configuration {
  const production = env['NODE_ENV'] === 'production';
  const declarees: readonly Variable[] = VARIABLES;
  const erreurs = declarees.flatMap((v) => erreurDe(v, env[v.nom], production) ?? []);
  const lire = (nom: string): string => env[nom] ?? declarees.find((v) => v.nom === nom)?.defaut ?? '';
  const secret = (nom: string): Buffer =>
    createHash('sha256')
      .update(`${nom}:${env[nom] || SECRET_DEMO}`)
      .digest();
  if (production && env['ATTRAPE_COURRIELS']) erreurs.push('ATTRAPE_COURRIELS : interdit en production');
  const configuration: Configuration = {
    production,
    port: port('PORT', lire('PORT'), erreurs),
    donnees: lire('DONNEES'),
    databaseUrl: lire('DATABASE_URL'),
    temporalAddress: lire('TEMPORAL_ADDRESS'),
    temporalNamespace: lire('TEMPORAL_NAMESPACE'),
    smtpUrl: lire('SMTP_URL'),
    expediteur: lire('COURRIEL_EXPEDITEUR'),
    urlPublique: env['URL_PUBLIQUE'] ?? `http://localhost:${lire('PORT')}`,
    attrapeCourriels: env['ATTRAPE_COURRIELS']
      ? port('ATTRAPE_COURRIELS', lire('ATTRAPE_COURRIELS'), erreurs)
      : null,
    demo: !production && lire('DEMO') !== 'non',
    niveauJournaux: lire('NIVEAU_JOURNAUX'),
    cleMaitre: secret('RELOGEMENT_CLE_MAITRE'),
    secretJetons: secret('RELOGEMENT_SECRET_JETONS'),
    cleTemporal: secret('RELOGEMENT_CLE_TEMPORAL'),
    secretEmpreintes: secret('RELOGEMENT_SECRET_EMPREINTES'),
    secretSessions: secret('RELOGEMENT_SECRET_SESSIONS'),
  };
  if (erreurs.length > 0) throw new ConfigurationInvalide(erreurs);
  return configuration;
}
