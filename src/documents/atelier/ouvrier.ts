import { ModeleRefuse } from '../erreurs.js';
import { executer } from './executer.js';
import type { Issue, Tache } from './taches.js';

/** The workshop's process: one task, one answer, and nothing else at hand (no secret in its environment, no base). */
function repondre(issue: Issue): void {
  process.send?.(issue);
}

process.on('message', (tache: Tache) => {
  try {
    repondre({ ok: true, octets: executer(tache) });
  } catch (erreur) {
    const fautes = erreur instanceof ModeleRefuse ? erreur.fautes : null;
    const { code } = erreur as { readonly code?: unknown };
    repondre({ ok: false, fautes, erreur: typeof code === 'string' ? code : String(erreur) });
  }
});
process.on('disconnect', () => process.exit(0));
