import { etatProcessus } from '../../../src/domaine/dossier/processus.js';
import { PROCEDURE_ACTEUR } from '../../../src/domaine/noyau/acteur.js';
import { estRefus } from '../../../src/domaine/noyau/refus.js';
import { GUYANE } from './calendrier.js';
import type { Monde } from './monde.js';
import { DOSSIER } from './gestes.js';

const RANGS = {
  suivi: 'RappelerTache',
  rappel: 'RappelerTache',
  retard: 'ConstaterRetard',
  escalade: 'EscaladerTache',
} as const;
const TROP = 500;

/** The dossier as its procedure sees it. */
export const processusDe = (monde: Monde, id = DOSSIER) => {
  const { etat, version } = monde.lire('dossier', id);
  return etatProcessus(etat, version, { charte: monde.charteDe(etat.charte), calendrier: GUYANE });
};

/** The next command the procedure owes, from the process state alone, as the workflow finds it. */
function prochaine(monde: Monde, id: string): { acte: string; corps: object } | null {
  if (monde.lire('dossier', id).version === 0) return null;
  const p = processusDe(monde, id);
  if (p.ouverture)
    return { acte: 'OuvrirEtape', corps: { etape: p.ouverture.etape, occurrence: p.ouverture.occurrence } };
  if (p.statut === 'clos') return null;
  if (p.commissionASaisir) return { acte: 'SaisirCommission', corps: {} };
  const venues = (p.aVenir ?? []).filter(({ des }) => des <= monde.maintenant);
  const [due] = [...p.dues, ...venues];
  if (due) {
    const { code, cause, objet, des } = due;
    return {
      acte: 'OuvrirTache',
      corps: {
        code,
        cause: cause.version,
        ...(objet === undefined ? {} : { objet }),
        ...(des ? { des } : {}),
      },
    };
  }
  if (p.statut === 'suspendu' && !p.veille) return null;
  const [echue] = p.taches
    .flatMap((t) => (t.prochain && t.prochain.le <= monde.maintenant ? [{ tache: t.id, ...t.prochain }] : []))
    .sort((a, b) => (a.le < b.le ? -1 : 1));
  if (!echue) return null;
  const genre = echue.rang.split('-')[0] as keyof typeof RANGS;
  return { acte: RANGS[genre], corps: { tache: echue.tache, rang: echue.rang, le: echue.le } };
}

/** Plays the procedure until it waits for a person or a date: opens what is due, climbs the rungs whose date has come. */
export function procedurePasAPas(monde: Monde, id = DOSSIER): number {
  for (let pas = 0; pas < TROP; pas += 1) {
    const due = prochaine(monde, id);
    if (!due) return pas;
    const fait = monde.faire({ acteur: PROCEDURE_ACTEUR, agregat: 'dossier', id, ...due });
    if (estRefus(fait)) throw new Error(`La procédure est refusée : ${due.acte} ${fait.regle} ${fait.motif}`);
  }
  throw new Error('La procédure ne s’arrête pas');
}
