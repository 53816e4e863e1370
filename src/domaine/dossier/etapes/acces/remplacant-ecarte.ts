import type { Contexte } from '../../../contexte.js';
import { dateCayenne, enFrancais } from '../../../noyau/instants.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import { debutDe, finDe } from '../../../referent/etat.js';

/**
 * R8.40: the référent of a protected dossier is never replaced by who is kept out of it, now or later: nobody could act there.
 * `lus.referent` is that référent.
 */
export function remplacantEcarte(
  personnes: readonly string[],
  { lus, maintenant }: Contexte,
  champ: string,
): Refus | null {
  const absence = lus.referent?.absences.find(
    (a) => finDe(a) > maintenant && debutDe(a) < finDe(a) && personnes.includes(a.delegue),
  );
  if (!absence) return null;
  const periode = `du ${enFrancais(absence.du)} au ${enFrancais(absence.au)}`;
  const etat = absence.du <= dateCayenne(maintenant) ? 'est absent' : 'sera absent';
  return refuser(
    'R8.40',
    `Le référent ${etat} ${periode}, et la personne qui le remplace est à écarter : nul ne pourrait agir. Terminez cette absence ou donnez-lui un autre remplaçant, ou passez d’abord le relais.`,
    'conflit',
    champ,
  );
}
