import { CHARTE_DEFAUT } from '../src/domaine/charte/defaut.js';
import type { Charte } from '../src/domaine/charte/charte.js';
import { randomUUID } from 'node:crypto';
import { atteindre, operation, ouvrirDossiers, type Banc } from './banc.js';

const NOMBRE = 5_000;
/** Time given to open the households before their deadline falls, all at once. */
const AVANCE_S = 240;

function charteDuBanc(): Charte {
  const loin = { duree: 'P30D', calendrier: 'civil' } as const;
  const rappel = { duree: `PT${AVANCE_S}S`, calendrier: 'civil' } as const;
  const taches = {
    'informer-menage': { pour: 'referent', rappels: [rappel], echeance: loin, escalades: [] },
  } as const;
  return { ...CHARTE_DEFAUT, version: `banc-${randomUUID().slice(0, 8)}`, taches };
}

/** 5 000 deadlines fall due within the seconds of their import: how long until all are done, and how many lost or doubled. */
export async function echeances(banc: Banc) {
  const code = await operation(banc, 'ECHEANCES', charteDuBanc());
  banc.dire(`Échéances : ${NOMBRE} parcours s’ouvrent`);
  await ouvrirDossiers(banc, code, NOMBRE);
  const taches = `SELECT count(*)::int AS n FROM vues.tache WHERE operation = $1`;
  await atteindre(banc, taches, [code], (n) => n >= NOMBRE, AVANCE_S);
  const rappels = `SELECT count(*)::int AS n FROM journal.evenement e JOIN vues.dossier d ON d.id = e.flux_id
    WHERE d.operation = $1 AND e.type = 'TacheRappelee'`;
  banc.dire('Échéances : attente de l’heure');
  await atteindre(banc, rappels, [code], (n) => n >= NOMBRE, AVANCE_S + 600);
  const { rows } = await banc.base.query<{
    premier: Date;
    due: Date;
    dernier: Date;
    doubles: number;
    distincts: number;
  }>(
    `SELECT min(e.survenu_le) AS premier, max(e.survenu_le) AS due, max(e.enregistre_le) AS dernier,
       (count(*) - count(DISTINCT e.flux_id))::int AS doubles, count(DISTINCT e.flux_id)::int AS distincts
     FROM journal.evenement e JOIN vues.dossier d ON d.id = e.flux_id WHERE d.operation = $1 AND e.type = 'TacheRappelee'`,
    [code],
  );
  const [mesure] = rows;
  if (!mesure) throw new Error('Aucun rappel');
  const secondes = (de: Date, a: Date) => Math.round((a.getTime() - de.getTime()) / 100) / 10;
  return {
    nombre: NOMBRE,
    etaleesSur: secondes(mesure.premier, mesure.due),
    toutesFaitesEn: secondes(mesure.premier, mesure.dernier),
    perdues: NOMBRE - mesure.distincts,
    doublees: mesure.doubles,
  };
}
