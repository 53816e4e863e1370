import type { EntreeRepercussion, FaitOperation } from './contrat.js';
import { commandes, listes, repercuter } from './repercuter.js';

/**
 * A fact of an operation that concerns each of its open dossiers: it was declared defined, and its own procedure opens
 * concertation (R1.1), or its calendar moved (R1.7).
 */
export async function processusOperation(entree: EntreeRepercussion<FaitOperation>): Promise<void> {
  const { id } = entree;
  await repercuter(entree, {
    page: (_fait, apres, limite) => listes.dossiersDeOperation({ operation: id, apres, limite }),
    appliquer: (dossier, { version, definiLe }) => {
      const fait = `operation-${id}@${version}`;
      return definiLe === undefined
        ? commandes.constaterCalendrier({ dossier, fait })
        : commandes.constaterOperationDefinie({ dossier, fait, definiLe });
    },
  });
}
