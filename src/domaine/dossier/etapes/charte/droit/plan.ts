import type { Charte } from '../../../../charte/charte.js';
import { regimeDe } from '../../../../charte/regimes.js';
import type { EtatDossier } from '../../../etat.js';
import { echeancesDe } from '../../../horloge-legale/jalons.js';
import { bilanOffres } from '../../../validite.js';
import { datesMigrees, type SuiteDate } from './dates.js';
import { offresMigrees, reponsesMigrees } from './offres.js';
import { silencesGardes, silencesMigres } from './silences.js';
import {
  horlogeDroit,
  type DateLegaleMigree,
  type HorlogeDroit,
  type HorlogeMigration,
  type OffresMigrees,
  type ReponseMigree,
  type SilenceMigre,
  type SuiteDroit,
} from './types.js';

/** What going over to another version does to the laws of a household: dates, delays to answer, count of offers (R0.40). */
export interface PlanDroit {
  readonly dates: readonly DateLegaleMigree[];
  readonly reponses: readonly ReponseMigree[];
  readonly offres: readonly OffresMigrees[];
  readonly silences: readonly SilenceMigre[];
  readonly suite: SuiteDroit;
  /** What the new version alone would set: nothing kept. */
  readonly comptee: SuiteDroit;
}

const egaux = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The dates to act on of the regimes that change them. */
function echeancesMigrees(etat: EtatDossier, gardes: SuiteDroit['datesGardees'], { apres }: HorlogeDroit) {
  return etat.regimes.flatMap((attache) => {
    const regime = attache.eteint ? undefined : regimeDe(apres.charte, attache.code);
    if (!regime) return [];
    const echeances = echeancesDe(regime, attache, apres.charte, apres.calendrier, gardes);
    return egaux(echeances, attache.echeances) ? [] : [{ regime: regime.code, echeances }];
  });
}

/** The ends of the delays to answer, as recorded. */
const fins = (reponses: readonly ReponseMigree[], comptee: boolean): SuiteDroit =>
  reponses.length === 0
    ? {}
    : {
        reponses: reponses.map(({ proposition, vers, calculee, effet }) => ({
          proposition,
          avant: comptee && effet !== 'inchangee' ? calculee : vers,
          gardee: effet === 'gardee' || effet === 'inchangee',
        })),
      };

function suiteDe(
  etat: EtatDossier,
  dates: readonly SuiteDate[],
  reponses: readonly ReponseMigree[],
  horloge: HorlogeDroit,
  comptee: boolean,
): SuiteDroit {
  const gardes = comptee ? [] : dates.flatMap(({ garde }) => garde ?? []);
  const regimes = echeancesMigrees(etat, gardes, horloge);
  const bilan = bilanOffres(etat, horloge.apres.charte);
  return {
    ...(regimes.length > 0 ? { regimes } : {}),
    ...(egaux(gardes, etat.datesGardees) ? {} : { datesGardees: gardes }),
    ...fins(reponses, comptee),
    ...silencesGardes(etat, horloge),
    ...(egaux(bilan, bilanOffres(etat, horloge.avant.charte)) ? {} : { bilan }),
  };
}

/** What the version does to the legal side of a dossier; nothing is decided here. */
export function planDroit(
  etat: EtatDossier,
  ancienne: Charte,
  nouvelle: Charte,
  horlogeMigration: HorlogeMigration,
): PlanDroit {
  const horloge = horlogeDroit(ancienne, nouvelle, horlogeMigration);
  const dates = datesMigrees(etat, horloge);
  const reponses = reponsesMigrees(etat, horloge);
  return {
    dates: dates.map(({ date }) => date).filter(({ effet }) => effet !== 'inchangee'),
    reponses: reponses.filter(({ effet }) => effet !== 'inchangee'),
    offres: offresMigrees(etat, ancienne, nouvelle),
    silences: silencesMigres(etat, horloge),
    suite: suiteDe(etat, dates, reponses, horloge, false),
    comptee: suiteDe(etat, dates, reponses, horloge, true),
  };
}
