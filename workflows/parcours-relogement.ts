import type { Etape } from '../src/domaine/charte/etapes.js';
import { accuserReception } from './conduite/accuse.js';
import { Conduite } from './conduite/conduite.js';
import { drainer, histoireLongue, renouveler } from './conduite/histoire.js';
import type { IssueEtape, MenerEtape } from './conduite/mener.js';
import type { EntreeParcours } from './contrat.js';
import { accompagnement } from './etapes/accompagnement.js';
import { accompagnementContinu } from './etapes/accompagnement-continu.js';
import { concertation } from './etapes/concertation.js';
import { demenagement } from './etapes/demenagement.js';
import { enqueteSociale } from './etapes/enquete-sociale.js';
import { propositions } from './etapes/propositions.js';
import { rapprochement } from './etapes/rapprochement.js';
import { suivi } from './etapes/suivi.js';
import { suiviContinu } from './etapes/suivi-continu.js';

/** The charter, in order; a household may be sent back to any of them. */
export const CHARTE: Charte = {
  concertation,
  'enquete-sociale': enqueteSociale,
  accompagnement,
  rapprochement,
  demenagement,
  suivi,
};
type Charte = { readonly [E in Etape]: MenerEtape };

/** One household walks the charter, from the opening of its dossier to its closing. */
export async function parcoursRelogement(entree: EntreeParcours): Promise<void> {
  await parcourir(CHARTE, entree);
}

export async function parcourir(charte: Charte, entree: EntreeParcours): Promise<void> {
  const dossier = new Conduite(entree);
  await dossier.lire();
  const aCote = [
    propositions(dossier),
    accompagnementContinu(dossier),
    suiviContinu(dossier),
    accuserReception(dossier),
  ];

  let issue: IssueEtape = dossier.clos ? 'clos' : 'rouvert';
  while (issue !== 'clos') {
    issue = await charte[dossier.etape](dossier);
    if (issue === 'suspendu') await dossier.reprise(() => histoireLongue('partout'));
    if (issue !== 'clos' && histoireLongue('etape')) return renouveler(dossier, aCote);
  }
  await drainer(dossier, aCote);
}
