import { atteindre, operation, type Banc } from './banc.js';
import { cpu, cpuPar } from './processus.js';
import { charteCourte, ecrire, PAS, publier } from './vie.js';

const NOMBRE = 150;
const SIMULTANES = 24;

/** Waits on the journal itself that the procedure has opened a step. */
async function ouverte(banc: Banc, dossier: string, etape: string): Promise<void> {
  const sql = `SELECT count(*)::int AS n FROM vues.dossier WHERE id = $1 AND etape = $2`;
  await atteindre(banc, sql, [dossier, etape], (n) => n > 0, 60);
}

async function parcourir(banc: Banc, code: string, rang: number, guidee: boolean): Promise<string> {
  const menage = {
    reference: `J-${guidee ? 'g' : 'l'}-${rang}`,
    operation: code,
    commune: 'Cayenne',
    identite: { nom: 'Nom', prenom: 'Prénom' },
    situation: {},
    souhaits: {},
  };
  const dossier = String((await ecrire(banc, 'pilote', '/api/dossiers', menage))['id']);
  const logement = await publier(banc);
  if (guidee) await ouverte(banc, dossier, 'concertation');
  for (const { role, acte, corps, ouvre } of PAS) {
    await ecrire(banc, role, `/api/dossiers/${dossier}/actes/${acte}`, corps(logement));
    if (guidee && ouvre) await ouverte(banc, dossier, ouvre);
  }
  return dossier;
}

async function serie(banc: Banc, code: string, guidee: boolean) {
  const avant = cpu(banc.pile.pids());
  const depart = performance.now();
  let rang = 0;
  const marcheur = async () => {
    while (rang < NOMBRE) await parcourir(banc, code, (rang += 1), guidee);
  };
  await Promise.all(Array.from({ length: SIMULTANES }, marcheur));
  // Until every workflow has closed: it acknowledged the closing, or is gone.
  const retards = `SELECT count(*)::int AS n FROM journal.sortie WHERE genre = 'reveil'`;
  await atteindre(banc, retards, [], (n) => n === 0, 120);
  const sql = `SELECT count(*)::int AS n FROM journal.evenement e JOIN vues.dossier d ON d.id = e.flux_id WHERE d.operation = $1 AND e.type = 'EtapeOuverte' AND d.reference LIKE $2`;
  await atteindre(banc, sql, [code, `J-${guidee ? 'g' : 'l'}-%`], (n) => n >= NOMBRE * 6, 120);
  const secondes = (performance.now() - depart) / 1000;
  return {
    nombre: NOMBRE,
    parSeconde: Math.round((NOMBRE / secondes) * 10) / 10,
    ...cpuPar(avant, cpu(banc.pile.pids()), NOMBRE),
  };
}

/**
 * Whole journeys a second, sustained: opening, the least acts of the six steps, reactions included.
 * `guidees`: each act waits for the procedure to open its step, as people do. `libres`: people do not wait for it.
 */
export async function journees(banc: Banc) {
  const code = await operation(banc, 'VIE', charteCourte());
  banc.dire('Parcours entiers, guidés par la procédure');
  const guidees = await serie(banc, code, true);
  banc.dire('Parcours entiers, sans atteindre la procédure');
  return { guidees, libres: await serie(banc, code, false) };
}
