import type { MesureCatalogue } from '../../../../charte/sections/mesures/champs.js';
import { refuser, type Refus } from '../../../../noyau/refus.js';
import { attribution, type EtatDossier } from '../../../etat.js';
import { ETATS_OUVERTS, type Proposition } from '../../../proposition.js';

/** The home that the household lived in when it was found. */
const ORIGINE = 'origine';

const AU_MENAGE: readonly Proposition['etat'][] = [...ETATS_OUVERTS, 'attribuee'];
const siens = ({ propositions }: EtatDossier): readonly Proposition[] =>
  propositions.filter(({ etat }) => AU_MENAGE.includes(etat));

const nommer = ({ instantane, logement, commune }: Proposition): string =>
  `${instantane?.reference ?? logement}, ${commune}`;

/** The dwellings that a measure may be about: the home of origin, those proposed, attributed or lived in. */
export const choixLogements = (etat: EtatDossier): Record<string, string> => ({
  [ORIGINE]: 'Logement d’origine',
  ...Object.fromEntries(siens(etat).map((p) => [p.logement, nommer(p)])),
});

/** As people read it; a dwelling proposed no more is still named. */
export function direLogement({ propositions }: EtatDossier, logement: string): string {
  if (logement === ORIGINE) return 'Logement d’origine';
  const proposition = propositions.findLast((p) => p.logement === logement);
  return proposition ? nommer(proposition) : logement;
}

/** The one it lives in, or is about to. */
const habite = (etat: EtatDossier): string | null =>
  (attribution(etat) ?? etat.propositions.find((p) => p.id === etat.transitoire?.proposition))?.logement ??
  null;

/** R3.141: a GLA is that of a dwelling: the one said, else the one that the household lives in or is attributed. */
export function logementConcerne(
  etat: EtatDossier,
  { famille, libelle }: MesureCatalogue,
  dit: string | undefined,
): string | null | Refus {
  if (dit !== undefined)
    return Object.hasOwn(choixLogements(etat), dit)
      ? dit
      : refuser(
          'R3.141',
          'Ce logement n’est ni celui d’origine, ni proposé ou attribué au ménage.',
          'invalide',
          'logement',
        );
  if (famille !== 'gla') return null;
  return (
    habite(etat) ??
    refuser(
      'R3.141',
      `« ${libelle} » est la gestion d’un logement : dites lequel (celui d’origine, ou un logement proposé au ménage).`,
      'invalide',
      'logement',
    )
  );
}
