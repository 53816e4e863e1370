import type { EntreeRepercussion, InformationAFaire } from './contrat.js';
import { commandes, listes, repercuter } from './repercuter.js';

/** Households are informed by one action, one act and one result each, whatever stops meanwhile (R1.30). */
export async function processusInformation(entree: EntreeRepercussion<InformationAFaire>): Promise<void> {
  const { id: operation } = entree;
  await repercuter(entree, {
    page: ({ information, version }, apres, limite) =>
      listes.dossiersDInformation({ operation, information, version, apres, limite }),
    appliquer: (dossier, { information, version }) =>
      commandes.informerMenage({ operation, information, version, dossier }),
  });
}
