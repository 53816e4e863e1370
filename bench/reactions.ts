import { randomUUID } from 'node:crypto';
import { operation, ouvrirDossiers, reposer, atteindre, type Banc } from './banc.js';
import { cpu, cpuPar } from './processus.js';
import { arrondi, percentile } from './statistiques.js';

const PAR_SECONDE = 20;
const SECONDES = 20;
const OUVERTES = `SELECT count(*)::int AS n FROM journal.evenement e JOIN vues.dossier d ON d.id = e.flux_id
  WHERE d.operation = $1 AND e.type = 'EtapeOuverte' AND e.contenu LIKE $2`;

/** At 20 commands a second: from the commit of a person's fact to the commit of the procedure's next command. */
export async function reactions(banc: Banc) {
  const code = await operation(banc, 'REACTION');
  const nombre = PAR_SECONDE * SECONDES;
  const dossiers = await ouvrirDossiers(banc, code, nombre);
  banc.dire('Réactions : les parcours s’ouvrent');
  await atteindre(banc, OUVERTES, [code, '%concertation%'], (n) => n >= nombre, 300);
  await reposer(banc, code);
  banc.dire(`Réactions : ${PAR_SECONDE} faits par seconde`);
  const avant = cpu(banc.pile.pids());
  const depart = performance.now();
  const envois = dossiers.map(async (dossier, i) => {
    const quand = depart + (i * 1000) / PAR_SECONDE;
    await new Promise((reprendre) => setTimeout(reprendre, Math.max(0, quand - performance.now())));
    const reponse = await fetch(`${banc.pile.url}/api/dossiers/${dossier}/actes/informer-menage`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${banc.jetons.referent}`,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
      },
      body: JSON.stringify({ moyen: 'permanence', par: 'Référent', langue: 'français' }),
    });
    if (!reponse.ok) throw new Error(`Fait refusé : ${reponse.status} ${await reponse.text()}`);
  });
  await Promise.all(envois);
  await atteindre(banc, OUVERTES, [code, '%enquete-sociale%'], (n) => n >= nombre, 120);
  const depense = cpuPar(avant, cpu(banc.pile.pids()), nombre);
  const { rows } = await banc.base.query<{ ms: number }>(
    `SELECT extract(epoch FROM r.enregistre_le - f.enregistre_le)::float8 * 1000 AS ms
     FROM journal.evenement f JOIN vues.dossier d ON d.id = f.flux_id
     JOIN journal.evenement r ON r.agregat = 'dossier' AND r.flux_id = f.flux_id AND r.type = 'EtapeOuverte' AND r.contenu LIKE '%enquete-sociale%'
     WHERE d.operation = $1 AND f.type = 'MenageInforme'`,
    [code],
  );
  const durees = rows.map((r) => r.ms);
  return {
    parSeconde: PAR_SECONDE,
    nombre,
    p50: arrondi(percentile(durees, 50), 1),
    p95: arrondi(percentile(durees, 95), 1),
    ...depense,
  };
}
