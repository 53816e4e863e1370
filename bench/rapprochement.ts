import { BAILLEURS } from '../src/demonstration/acteurs.js';
import { operation, ouvrirDossiers, reposer, type Banc } from './banc.js';
import { charger, type Envoi } from './charge.js';

const SECONDES = 4;
const DOSSIERS = 10_000;
const LOGEMENTS = 5_000;
const COMMISSION = 100;
const PREFIXE = '00000000-0000-4000-8000-';
const idDe = (rang: number): string => `${PREFIXE}${String(rang).padStart(12, '0')}`;

/** Households that wait and dwellings put straight in the read models: only the matching is measured here. */
async function semer(banc: Banc, code: string): Promise<void> {
  await banc.base.query(
    `INSERT INTO vues.dossier (id, reference, operation, programme, commune, charte, etape, statut, version, referent, en_retard,
       niveau, prochaine_echeance, taches_ouvertes, refus, transitoire, issue, ouvert_le, purge)
     SELECT $3 || lpad(i::text, 12, '0'), 'B-' || lpad(i::text, 6, '0'), $1, 'NPNRU', 'Cayenne', '2026-1', 'rapprochement', 'ouvert', 5,
       'referent-' || i % 40, false, 0, now(), 1, 0, false, NULL, now(), false
     FROM generate_series(1, $2) i`,
    [code, DOSSIERS, PREFIXE],
  );
  await banc.base.query(
    `INSERT INTO personnel.demande (dossier_id, attribuee, en_proposition, demande)
     SELECT $3 || lpad(i::text, 12, '0'), false, false, json_build_object('dossier', $3 || lpad(i::text, 12, '0'), 'reference', 'B-' || lpad(i::text, 6, '0'),
       'operation', $1::text, 'ouvertLe', '2026-01-05T12:00:00.000Z', 'commune', 'Cayenne', 'personnes', 1 + i % 7,
       'ressources', 90000 + 1700 * (i % 97), 'loyer', 41000, 'charges', 6000, 'aides', 22000 - 100 * (i % 89),
       'surface', 20 + i % 60, 'typologie', 'T3', 'statutOccupation', 'locataire', 'handicap', i % 9 = 0,
       'violences', i % 23 = 0, 'dalo', i % 11 = 0,
       'souhaits', json_build_object('communes', json_build_array('Cayenne', 'Matoury')))::text
     FROM generate_series(1, $2) i`,
    [code, DOSSIERS, PREFIXE],
  );
  await banc.base.query('VACUUM ANALYZE vues.dossier');
  await banc.base.query('VACUUM ANALYZE personnel.demande');
}

/** Dwellings of every size, the first one published through the door. @returns their ids */
async function publier(banc: Banc): Promise<string[]> {
  const { id } = await banc.pilote.ecrire<{ id: string }>('/api/logements', {
    bailleur: BAILLEURS[0].code,
    reference: 'RAPPROCHEMENT-0',
    nature: 'social',
    commune: 'Cayenne',
    horsQpv: true,
    typologie: 'T4',
    surface: 67,
    loyer: 470,
    charges: 60,
    accessible: true,
    disponibleLe: '2026-01-05',
  });
  const { rows } = await banc.base.query<{ id: string }>(
    `INSERT INTO vues.logement (id, reference, bailleur, nature, commune, hors_qpv, typologie, surface, loyer, charges, accessible,
       disponible_le, statut, version)
     SELECT 'banc-' || i, 'RAPPROCHEMENT-' || i, $1, 'social', CASE WHEN i % 2 = 0 THEN 'Cayenne' ELSE 'Matoury' END, i % 3 = 0,
       'T' || 1 + i % 6, 25 + 14 * (i % 6), 260 + 70 * (i % 6) + i % 40, 60, i % 4 = 0, '2026-01-05', 'disponible', 1
     FROM generate_series(1, $2::int) i RETURNING id`,
    [BAILLEURS[0].code, LOGEMENTS],
  );
  await banc.base.query('VACUUM ANALYZE vues.logement');
  return [id, ...rows.map((ligne) => ligne.id)];
}

/** Matching both ways over 10 000 households and 5 000 dwellings, and the best assignment of a commission. Target: 500 ms at p95. */
export async function rapprochement(banc: Banc) {
  const code = await operation(banc, 'RAPPROCHEMENT');
  banc.dire(`Rapprochement : ${DOSSIERS} ménages, ${LOGEMENTS} logements`);
  const [ouvert = ''] = await ouvrirDossiers(banc, code, 1);
  await reposer(banc, code);
  const logements = await publier(banc);
  const { worker } = banc.pile.services;
  await worker.arreter();
  await semer(banc, code);
  const entetes = { authorization: `Bearer ${banc.jetons.pilote}`, 'accept-encoding': 'gzip' };
  const lire = (chemin: string): Envoi => ({ chemin, methode: 'GET', entetes });
  const demande = {
    dossiers: Array.from({ length: COMMISSION }, (_, i) => idDe(i + 1)),
    logements: logements.slice(1, COMMISSION + 1),
  };
  const envois: Readonly<Record<string, Envoi>> = {
    menagesPourLogement: lire(`/api/logements/${logements[0] ?? ''}/menages?limite=20`),
    offresPourMenage: lire(`/api/dossiers/${ouvert}/offres?toutes=oui&limite=20`),
    [`affectation${COMMISSION}`]: {
      chemin: '/api/rapprochements/affectation',
      methode: 'POST',
      entetes: { ...entetes, 'content-type': 'application/json' },
      corps: JSON.stringify(demande),
    },
  };
  const mesures: Record<string, object> = {};
  for (const [nom, envoi] of Object.entries(envois)) {
    await charger(banc.pile.url, 1, 1, () => envoi);
    mesures[nom] = await charger(banc.pile.url, 1, SECONDES, () => envoi);
  }
  await banc.base.query("DELETE FROM vues.logement WHERE id LIKE 'banc-%'");
  await banc.base.query('DELETE FROM personnel.demande WHERE dossier_id LIKE $1', [`${PREFIXE}%`]);
  await banc.base.query('DELETE FROM vues.dossier WHERE id LIKE $1', [`${PREFIXE}%`]);
  await worker.demarrer();
  return mesures;
}
