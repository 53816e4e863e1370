import type { EntreeRepercussion, MigrationAFaire } from './contrat.js';
import { commandes, listes, repercuter } from './repercuter.js';

/** Running dossiers go over to a version of the charter, or come back, one command and one result each (R10.6, R10.9, R10.10). */
export async function processusCharte(entree: EntreeRepercussion<MigrationAFaire>): Promise<void> {
  const { id: charte } = entree;
  await repercuter(entree, {
    page: ({ migration, sens }, apres, limite) =>
      listes.dossiersDeMigration({ charte, migration, sens, apres, limite }),
    appliquer: (dossier, { version, migration, sens }) =>
      commandes.migrerDossier({ dossier, fait: `charte-${charte}@${version}`, charte, migration, sens }),
    terminer: ({ migration, sens }) => listes.terminerMigration({ charte, migration, sens }),
  });
}
