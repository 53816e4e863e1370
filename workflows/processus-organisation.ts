import type { EntreeRepercussion, FaitSuccession } from './contrat.js';
import { commandes, listes, repercuter } from './repercuter.js';

/** An organisation is succeeded to, or no more: each of its dwellings follows (R4.26). */
export async function processusOrganisation(entree: EntreeRepercussion<FaitSuccession>): Promise<void> {
  const { id } = entree;
  await repercuter(entree, {
    page: ({ de, vers }, apres, limite) =>
      listes.logementsDeSuccession({ de, vers, retour: vers === id, apres, limite }),
    appliquer: (logement, { version, de, vers }) =>
      commandes.transfererLogement({ logement, fait: `organisation-${id}@${version}`, de, vers }),
  });
}
