import { operation, type Banc } from './banc.js';
import { charger, type Envoi } from './charge.js';

const SECONDES = 5;

/** Open tasks put straight in the read model: only the reading is measured here. */
async function semer(banc: Banc, code: string, jusqua: number): Promise<void> {
  await banc.base.query(
    `INSERT INTO vues.tache (id, dossier_id, reference, operation, commune, code, libelle, etape, etat, pour, organisation,
       personne, echeance, en_retard, niveau, rappels, depuis)
     SELECT 'banc-' || i, 'banc-' || (i / 3), 'B-' || i, $1, 'Cayenne', 'valider-enquete', 'Valider l’enquête sociale',
       'enquete-sociale', 'a-faire', 'pilote', NULL, NULL, now() + (i || ' seconds')::interval, false, 0, 0, now()
     FROM generate_series((SELECT count(*) FROM vues.tache WHERE operation = $1) + 1, $2::bigint) i`,
    [code, jusqua],
  );
  await banc.base.query('VACUUM ANALYZE vues.tache');
}

/** The inbox of a role: first 50 open tasks by due date, with 10 000 then 1 000 000 of them. */
export async function boite(banc: Banc) {
  const code = await operation(banc, 'BOITE');
  const envoi: Envoi = {
    chemin: '/api/taches?pour=pilote&etat=a-faire&limite=50',
    methode: 'GET',
    entetes: { authorization: `Bearer ${banc.jetons.pilote}` },
  };
  const mesures: Record<string, object> = {};
  for (const taches of [10_000, 1_000_000]) {
    banc.dire(`Boîte : ${taches} tâches`);
    await semer(banc, code, taches);
    await charger(banc.pile.url, 1, 1, () => envoi);
    mesures[taches] = await charger(banc.pile.url, 1, SECONDES, () => envoi);
  }
  await banc.base.query('DELETE FROM vues.tache WHERE operation = $1', [code]);
  await banc.base.query('VACUUM ANALYZE vues.tache');
  return mesures;
}
