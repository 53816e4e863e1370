import { portLibre } from './ports.js';
import { secretsDe } from './secrets.js';

export interface OptionsPile {
  /** Data folder; made when missing. */
  readonly donnees: string;
  /** HTTP port; a free one by default. */
  readonly port?: number;
  /** Loads the demonstration when the base is empty; true by default. */
  readonly demo?: boolean;
  /** Added to our own environment for the children; DATABASE_URL and TEMPORAL_ADDRESS here replace the embedded part. */
  readonly env?: Readonly<Record<string, string>>;
}

/** The environment shared by the children; what the person gave wins over what is made up. */
export async function environnement(
  options: OptionsPile & { port: number },
): Promise<Record<string, string | undefined>> {
  const donne = { ...process.env, ...options.env };
  const commun = {
    ...donne,
    NODE_ENV: donne['NODE_ENV'] ?? 'development',
    PORT: String(options.port),
    DONNEES: options.donnees,
    DEMO: options.demo === false ? 'non' : (donne['DEMO'] ?? 'oui'),
  };
  if (commun.NODE_ENV === 'production') return commun;
  const courriels = donne['SMTP_URL'] === undefined ? await courrielsAttrapes() : {};
  return { ...secretsDe(options.donnees), ...courriels, ...commun };
}

async function courrielsAttrapes(): Promise<Record<string, string>> {
  const port = String(await portLibre());
  return { SMTP_URL: `smtp://127.0.0.1:${port}`, ATTRAPE_COURRIELS: port };
}
