import type { EntreeRepercussion, PassationAFaire } from './contrat.js';
import { commandes, listes, repercuter } from './repercuter.js';

/** Households of a référent change hands, one act and one result each, whatever stops meanwhile (R3.60). */
export async function processusPassation(entree: EntreeRepercussion<PassationAFaire>): Promise<void> {
  const { id: referent } = entree;
  await repercuter(entree, {
    page: ({ passation, version }, apres, limite) =>
      listes.dossiersDePassation({ referent, passation, version, apres, limite }),
    appliquer: (dossier, { passation, version }) =>
      commandes.passerRelais({ referent, passation, version, dossier }),
  });
}
