import type { Contexte } from '../contexte.js';
import { parDecision } from '../logement/etat.js';
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

/** R4.131: a dwelling kept for another household, whatever by, is not retained here. */
export function logementNonPromis(
  etat: EtatCommission,
  dite: DecisionDite,
  { lus }: Contexte,
  chemin = '',
): Refus | null {
  const id = retenuPar(etat, dite);
  const logement = lus.logements?.find((l) => l.id === id);
  if (!logement || logement.dossier === dite.dossier) return null;
  return logement.statut === 'reserve' || logement.statut === 'attribue'
    ? refuser(
        'R4.131',
        logement.statut === 'attribue'
          ? 'Ce logement est attribué à un autre ménage : ajournez, ou retenez un autre logement.'
          : `Ce logement est déjà retenu pour un autre ménage${parDecision(logement) ? ', par la décision d’une commission' : ''} : ajournez, retenez un autre logement, ou faites d’abord libérer celui-ci.`,
        'conflit',
        `${chemin}logement`,
      )
    : null;
}
