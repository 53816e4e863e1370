import type { Charte } from '../../../charte/charte.js';
import { dateCayenne, type DateCivile } from '../../../noyau/instants.js';
import { ageLe } from '../../../questionnaire/composition.js';
import type { EtatDossier } from '../../etat.js';

/** Ages of the children on that day, from those of the survey; none when the persons were not told. */
function agesLe({ menage, enquete }: EtatDossier, jour: DateCivile): readonly number[] {
  const enfants = menage?.situation.composition?.enfants ?? [];
  const depuis = enquete.faite ? ageLe(dateCayenne(enquete.faite.le), jour) : 0;
  return enfants.map((age) => age + Math.max(0, depuis));
}

/** Steps to settle in that the charter expects of this household (R5.9): of all, or of those with a child of that age (R3.73). */
export function demarchesDues(
  etat: EtatDossier,
  { demenagement: { demarches } }: Charte,
  jour: DateCivile,
): string[] {
  const ages = agesLe(etat, jour);
  return demarches
    .filter(
      ({ obligatoire, enfants }) =>
        obligatoire || (enfants && ages.some((age) => enfants.de <= age && age <= enfants.a)),
    )
    .map(({ code }) => code);
}
