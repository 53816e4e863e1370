import type { EntreeRepercussion, OperationDefinie } from './contrat.js';
import { commandes, listes, repercuter } from './repercuter.js';

/** An operation declared defined: each of its open dossiers learns it, and its own procedure opens concertation (R1.1). */
export async function processusOperation(entree: EntreeRepercussion<OperationDefinie>): Promise<void> {
  const { id } = entree;
  await repercuter(entree, {
    page: (_fait, apres, limite) => listes.dossiersDeOperation({ operation: id, apres, limite }),
    appliquer: (dossier, { version, definiLe }) =>
      commandes.constaterOperationDefinie({ dossier, fait: `operation-${id}@${version}`, definiLe }),
  });
}
