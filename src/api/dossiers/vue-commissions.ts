import { DECISIONS, SUITE_PAR, TYPES_COMMISSION } from '../../domaine/commission/natures.js';
import { rencontreAttendue, suiteAttendue } from '../../domaine/dossier/etapes/commission/suites.js';
import type { EtatDossier } from '../../domaine/dossier/etat.js';
import { bool, date, nul, objet, tableau, texte } from '../openapi/schemas.js';
import type { NomsDossier } from './noms-dossier.js';

/** What each commission last decided of the household, why, and what waits for it (R4.173). */
export function vueCommissions(etat: EtatDossier, noms: NomsDossier) {
  const attendues = [suiteAttendue(etat), rencontreAttendue(etat)];
  return etat.decisionsCommission.map((d) => ({
    commission: d.commission,
    libelleNature: TYPES_COMMISSION[d.nature],
    seance: d.seance,
    libelleDecision: DECISIONS[d.decision],
    libelleRaison: d.raison === undefined ? null : noms.raison(d.raison),
    libelleLogement: d.logement === undefined ? null : noms.logement(d.logement),
    reexamenLe: d.reexamenLe ?? null,
    suitePar: d.suitePar === undefined ? null : SUITE_PAR[d.suitePar],
    suiteAttendue: attendues.includes(d),
  }));
}

export const SCHEMA_COMMISSIONS = {
  ...tableau(
    objet({
      commission: texte,
      libelleNature: texte,
      seance: date,
      libelleDecision: texte,
      libelleRaison: nul(texte),
      libelleLogement: nul(texte),
      reexamenLe: nul(date),
      suitePar: nul(texte),
      suiteAttendue: bool,
    }),
  ),
  description:
    'Ce que chaque commission a décidé du ménage en dernier ; vide pour qui ne doit pas le connaître',
};
