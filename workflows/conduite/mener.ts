import { ETAPES, type Etape } from '../../src/domaine/charte/etapes.js';
import type { EtatProcessus } from '../../src/domaine/dossier/processus.js';
import { activites } from './activites.js';
import type { Conduite, Reaction } from './conduite.js';
import { histoireLongue } from './histoire.js';
import { Ligne } from './ligne.js';

/** How a step ends: accomplished; the household was sent back (or the run grew long); the clock stopped; the dossier closed. */
export type IssueEtape = 'accompli' | 'rouvert' | 'suspendu' | 'clos';
export type MenerEtape = (dossier: Conduite) => Promise<IssueEtape>;

function ouverture(etape: Etape, dossier: string, { ouverture: due }: EtatProcessus): Reaction | null {
  if (!due) return null;
  const intention = `ouvrirEtape.${etape}` as const;
  const { occurrence, cause } = due;
  return { intention, faire: () => activites[intention]({ dossier, cause: cause.version, occurrence }) };
}

function issue(dossier: Conduite, ici: Etape): IssueEtape | null {
  if (dossier.clos) return 'clos';
  if (dossier.suspendu) return 'suspendu';
  if (dossier.etape !== ici)
    return ETAPES.indexOf(dossier.etape) > ETAPES.indexOf(ici) ? 'accompli' : 'rouvert';
  return histoireLongue('partout') ? 'rouvert' : null;
}

/**
 * Walks one step: opens it when it is owed, opens its tasks, climbs their ladders, until the facts lead elsewhere.
 * `aussi` names what is particular to the step.
 */
export async function mener(
  dossier: Conduite,
  etape: Etape,
  aussi: (etat: EtatProcessus) => Reaction | null = () => null,
): Promise<IssueEtape> {
  const ici = dossier.etape;
  const ligne = new Ligne(dossier, (tache) => tache.piste === 'etape' && tache.etape === etape);
  let fin = issue(dossier, ici);
  while (fin === null) {
    await ligne.avancer((etat) => ouverture(etape, dossier.id, etat) ?? aussi(etat));
    fin = issue(dossier, ici);
  }
  ligne.quitter();
  return fin;
}
