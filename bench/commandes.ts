import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { operation, ouvrirDossiers, reposer, type Banc } from './banc.js';
import { charger, type Envoi } from './charge.js';
import { cpu, cpuPar } from './processus.js';

const CLIENTS = [1, 8, 32] as const;
const SECONDES = 8;
const TEXTE = 'Le ménage a été joint par téléphone ; il confirme sa venue à la permanence. '
  .repeat(13)
  .slice(0, 1000);
const PORT_PLANCHER = 18_231;

async function mesurerPlancher(banc: Banc) {
  const chemin = fileURLToPath(new URL('./plancher.js', import.meta.url));
  const enfant = fork(chemin, [String(PORT_PLANCHER)], {
    env: { ...process.env, DATABASE_URL: banc.pile.databaseUrl },
  });
  await once(enfant, 'message');
  const corps = JSON.stringify({ note: TEXTE });
  const entetes = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(corps)) };
  const envoi: Envoi = { chemin: '/plancher', methode: 'POST', entetes, corps };
  const mesures: Record<number, object> = {};
  await charger(`http://127.0.0.1:${PORT_PLANCHER}`, 8, 2, () => envoi);
  for (const clients of CLIENTS)
    mesures[clients] = await charger(`http://127.0.0.1:${PORT_PLANCHER}`, clients, SECONDES, () => envoi);
  enfant.kill();
  return mesures;
}

/** Commands per second, authenticated, 1 KB, full path with read models; and the floor, in the same run. */
export async function commandes(banc: Banc) {
  const code = await operation(banc, 'CMD');
  const dossiers = await ouvrirDossiers(banc, code, 500);
  await reposer(banc, code);
  let rang = 0;
  const corps = JSON.stringify({ note: TEXTE });
  const fixes = {
    authorization: `Bearer ${banc.jetons.pilote}`,
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(corps)),
  };
  const suivant = (): Envoi => ({
    chemin: `/api/dossiers/${dossiers[(rang += 1) % dossiers.length] ?? ''}/actes/ajouter-note`,
    methode: 'POST',
    entetes: { ...fixes, 'idempotency-key': randomUUID() },
    corps,
  });
  banc.dire('Commandes : échauffement');
  await charger(banc.pile.url, 8, 3, suivant);
  const service: Record<number, object> = {};
  for (const clients of CLIENTS) {
    banc.dire(`Commandes : ${clients} clients`);
    const avant = cpu(banc.pile.pids());
    const mesure = await charger(banc.pile.url, clients, SECONDES, suivant);
    service[clients] = { ...mesure, ...cpuPar(avant, cpu(banc.pile.pids()), mesure.nombre) };
  }
  banc.dire('Commandes : plancher');
  return { service, plancher: await mesurerPlancher(banc) };
}
