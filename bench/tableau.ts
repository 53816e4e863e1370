import { operation, type Banc } from './banc.js';
import { charger, type Envoi } from './charge.js';

const SECONDES = 4;
const DOSSIERS = 10_000;

/** Dossiers put straight in the read models: only the readings of the board are measured here. */
async function semer(banc: Banc, code: string): Promise<void> {
  await banc.base.query(
    `INSERT INTO vues.dossier (id, reference, operation, programme, commune, charte, etape, statut, version, referent, en_retard,
       niveau, prochaine_echeance, taches_ouvertes, refus, transitoire, issue, ouvert_le, purge)
     SELECT 'banc-' || i, 'B-' || lpad(i::text, 6, '0'), $1, CASE WHEN i % 3 = 0 THEN 'LHI' ELSE 'NPNRU' END,
       (ARRAY['Cayenne', 'Matoury', 'Macouria', 'Roura'])[1 + i % 4], '2026-1',
       (ARRAY['concertation', 'enquete-sociale', 'accompagnement', 'rapprochement', 'demenagement', 'suivi'])[1 + i % 6],
       CASE WHEN i % 10 = 0 THEN 'clos' WHEN i % 25 = 1 THEN 'suspendu' ELSE 'ouvert' END, 5, 'referent-' || i % 40, i % 5 = 1,
       CASE WHEN i % 15 = 1 THEN 1 ELSE 0 END, now(), 1, 0, false, NULL, now(), false
     FROM generate_series(1, $2) i`,
    [code, DOSSIERS],
  );
  await banc.base.query(
    `INSERT INTO personnel.menage (dossier_id, nom, prenom, recherche)
     SELECT id, initcap(nom), initcap(prenom), nom || ' ' || prenom FROM (
       SELECT 'banc-' || i AS id, (ARRAY['saint fleur', 'aboikoni', 'jean baptiste', 'da costa', 'theresine'])[1 + i % 5] || chr(97 + i / 400 % 26) AS nom,
         (ARRAY['guerline', 'felix', 'wilner', 'raimunda'])[1 + i % 4] || chr(97 + i / 100 % 26) AS prenom
       FROM generate_series(1, $1) i) m`,
    [DOSSIERS],
  );
  await banc.base.query('VACUUM ANALYZE vues.dossier');
  await banc.base.query('VACUUM ANALYZE personnel.menage');
}

/** A board over 10 000 dossiers: its counts under each filter, the list behind a count, a search with a slip. Target: 300 ms. */
export async function tableau(banc: Banc) {
  const code = await operation(banc, 'TABLEAU');
  banc.dire(`Tableau : ${DOSSIERS} dossiers`);
  const { worker } = banc.pile.services;
  // The watchdog would look for the procedures of dossiers that have none.
  await worker.arreter();
  await semer(banc, code);
  const lectures: Readonly<Record<string, string>> = {
    tout: '/api/tableau',
    filtre: `/api/tableau?operation=${code}&programme=NPNRU&commune=Matoury`,
    referent: '/api/tableau?referent=referent-7',
    liste: '/api/dossiers?ouverts=oui&etape=rapprochement&retard=oui&commune=Matoury&limite=50',
    grandeListe: '/api/dossiers?ouverts=oui&limite=200',
    nom: '/api/dossiers?recherche=theresinne%20gerline&limite=50',
    reference: '/api/dossiers?recherche=B-004321&limite=50',
  };
  const mesures: Record<string, object> = {};
  for (const [nom, chemin] of Object.entries(lectures)) {
    const envoi: Envoi = {
      chemin,
      methode: 'GET',
      entetes: { authorization: `Bearer ${banc.jetons.pilote}`, 'accept-encoding': 'gzip' },
    };
    await charger(banc.pile.url, 1, 1, () => envoi);
    mesures[nom] = {
      1: await charger(banc.pile.url, 1, SECONDES, () => envoi),
      32: await charger(banc.pile.url, 32, SECONDES, () => envoi),
    };
  }
  await banc.base.query(`DELETE FROM personnel.menage WHERE dossier_id LIKE 'banc-%'`);
  await banc.base.query('DELETE FROM vues.dossier WHERE operation = $1', [code]);
  await worker.demarrer();
  return mesures;
}
