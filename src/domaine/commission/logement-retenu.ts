import type { Contexte } from '../contexte.js';
import { parDecision } from '../logement/etat.js';
import { reserveAuxCandidats } from '../logement/reserve-aux-candidats.js';
import { refuser, type Refus } from '../noyau/refus.js';
import { completer } from './decision.js';
import { ligneDe, type EtatCommission } from './etat.js';
import type { DecisionDite } from './evenements.js';

const retenuPar = (etat: EtatCommission, d: DecisionDite): string | undefined =>
  d.decision === 'favorable' ? completer(ligneDe(etat, d.dossier), d).logement : undefined;

/** R4.130: a dwelling retained for one household of the session is not for another, until that decision is corrected. */
export function logementEncoreLibre(
  etat: EtatCommission,
  dite: DecisionDite,
  avant: readonly DecisionDite[],
  chemin = '',
): Refus | null {
  const logement = retenuPar(etat, dite);
  if (logement === undefined) return null;
  const rendues = etat.lignes.flatMap((l) => (l.decision ? [{ ...l.decision, dossier: l.dossier }] : []));
  const pris = [...rendues, ...avant].some(
    (d) => d.dossier !== dite.dossier && retenuPar(etat, d) === logement,
  );
  return pris
    ? refuser(
        'R4.130',
        'Ce logement est déjà retenu pour un autre ménage à cette séance : une séance ne retient pas deux ménages pour le même logement.',
        'conflit',
        `${chemin}logement`,
      )
    : null;
}

/** The dwellings that these decisions would keep for a household: what must be read of them (R4.131). */
export const logementsRetenus = (etat: EtatCommission, dites: readonly DecisionDite[]): string[] =>
  dites.flatMap((d) => retenuPar(etat, d) ?? []);

/** What a favourable decision may still do, whatever keeps its dwelling away. */
const AUTREMENT =
  'ajournez, ou retenez un autre logement de l’ordre du jour ; celui qui n’y est pas s’inscrit à une autre séance';

/** R4.131, R4.240: a dwelling kept for another household, whatever by, or that could not be proposed to this one, is not retained here. */
export function logementNonPromis(
  etat: EtatCommission,
  dite: DecisionDite,
  { lus, maintenant }: Contexte,
  chemin = '',
): Refus | null {
  const id = retenuPar(etat, dite);
  const logement = lus.logements?.find((l) => l.id === id);
  if (!logement || logement.dossier === dite.dossier) return null;
  const champ = `${chemin}logement`;
  switch (logement.statut) {
    case 'attribue':
      return refuser(
        'R4.131',
        `Ce logement est attribué à un autre ménage : ${AUTREMENT}.`,
        'conflit',
        champ,
      );
    case 'reserve': {
      const par = parDecision(logement) ? ', par la décision d’une commission' : '';
      const motif = `Ce logement est déjà retenu pour un autre ménage${par} : ajournez, retenez un autre logement, ou faites d’abord libérer celui-ci.`;
      return refuser('R4.131', motif, 'conflit', champ);
    }
    default: {
      const refus = reserveAuxCandidats(logement, dite.dossier, maintenant);
      return refus && { ...refus, champ, motif: `${refus.motif} Pour ce ménage, ${AUTREMENT}.` };
    }
  }
}
