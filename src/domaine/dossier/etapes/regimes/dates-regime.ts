import type { Regime } from '../../../charte/regimes.js';
import type { Contexte } from '../../../contexte.js';
import { date, facultatif, note } from '../../../noyau/champs.js';
import { ajouterMois, dateCayenne, enFrancais } from '../../../noyau/instants.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import type { EtatDossier } from '../../etat.js';
import { dateJalon, echeancesDe } from '../../horloge-legale/jalons.js';
import type { DateGardee, RegimeDossier } from '../../regimes.js';
import { bilanOffres } from '../../validite.js';

/** What founds a regime, and when the household is to leave; both may be said later (R9.1, R9.10). */
export const CHAMPS_DATES = {
  acteLe: facultatif(date('Acte notifié le', { aide: 'Arrêté, décision, recours : ce qui fonde le régime' })),
  departLe: facultatif(
    date('Départ prévu le', { aide: 'Travaux, démolition ou évacuation ; peut être à venir' }),
  ),
  decisionLe: facultatif(
    date('Décision favorable notifiée le', { aide: 'DALO : décision de la commission de médiation' }),
  ),
  motif: note('Motif'),
};

/** What the regime's delays run from. */
type Dates = Pick<RegimeDossier, 'acteLe' | 'departLe' | 'decisionLe'>;

const attendUneDecision = ({ jalons }: Regime): boolean => jalons.some(({ point }) => point === 'decision');

/** R9.30: only a regime whose delays run from a decision has one; it is neither to come nor before the act. */
function decisionAdmise(
  regime: Regime,
  { acteLe, decisionLe }: Dates,
  { maintenant }: Contexte,
): Refus | null {
  if (decisionLe === null) return null;
  if (!attendUneDecision(regime))
    return refuser('R9.30', 'Ce régime n’attend pas de décision.', 'invalide', 'decisionLe');
  if (decisionLe > dateCayenne(maintenant))
    return refuser('R0.4', 'Cette décision est datée dans le futur.', 'invalide', 'decisionLe');
  return acteLe !== null && decisionLe < acteLe
    ? refuser('R9.30', 'La décision ne précède pas l’acte qui fonde le régime.', 'invalide', 'decisionLe')
    : null;
}

/** R9.37: what founds a regime today was not written in another age. */
function tropAncienne(dates: Dates, { charte, maintenant }: Contexte): Refus | null {
  const { ancienneteActeAnnees: annees } = charte.regimes;
  const plancher = ajouterMois(dateCayenne(maintenant), -12 * annees);
  const champ = (['acteLe', 'departLe', 'decisionLe'] as const).find(
    (nom) => (dates[nom] ?? plancher) < plancher,
  );
  return champ
    ? refuser(
        'R9.37',
        `Cette date a plus de ${annees} ans (durée de la charte, à valider par la CACL) : le ${enFrancais(plancher)} au plus tôt.`,
        'invalide',
        champ,
      )
    : null;
}

/** R9.38: a departure leaves the law the time it asks for between the act and it, so that no date is over before it begins. */
export function departPossible(
  regime: Regime,
  { acteLe, departLe }: Pick<Dates, 'acteLe' | 'departLe'>,
  { calendrier }: Contexte,
): Refus | null {
  if (acteLe === null || departLe === null) return null;
  const court = regime.jalons.find(
    (j) => j.point === 'depart' && j.sens === 'avant' && dateJalon(departLe, j, calendrier) < acteLe,
  );
  return court
    ? refuser(
        'R9.38',
        `« ${court.libelle} » tomberait avant l’acte du ${enFrancais(acteLe)} (${court.article}) : un départ aussi proche ne peut pas être imposé. Dites le départ que ce délai permet, ou ne le dites pas encore.`,
        'invalide',
        'departLe',
      )
    : null;
}

export function datesAdmises(regime: Regime, dates: Dates, contexte: Contexte): Refus | null {
  const { acteLe, departLe } = dates;
  const { maintenant } = contexte;
  const ancienne = tropAncienne(dates, contexte);
  if (ancienne) return ancienne;
  if (acteLe !== null && acteLe > dateCayenne(maintenant))
    return refuser('R0.4', 'Cet acte est daté dans le futur.', 'invalide', 'acteLe');
  if (acteLe !== null && departLe !== null && departLe < acteLe)
    return refuser('R9.1', 'Le départ ne précède pas l’acte qui fonde le régime.', 'invalide', 'departLe');
  return decisionAdmise(regime, dates, contexte);
}

/** The regime as it would stand, with its legal dates and the count of offers under it. */
export function regler(
  etat: EtatDossier,
  regime: Regime,
  dates: Dates,
  { charte, calendrier }: Contexte,
  gardees: readonly DateGardee[] = [],
) {
  const echeances = echeancesDe(regime, dates, charte, calendrier, gardees);
  const autres = etat.regimes.filter((r) => r.code !== regime.code);
  const place = etat.regimes.findIndex((r) => r.code === regime.code);
  const nouveau: RegimeDossier = {
    ...{ code: regime.code, fait: etat.ouverture, echeances, traitees: [], eteint: null },
    ...{ suitOperation: false, depuis: {}, versements: [], verses: [], redus: {} },
    ...dates,
  };
  const regimes = [...autres];
  regimes.splice(place < 0 ? autres.length : place, 0, nouveau);
  const versements = regime.jalons.flatMap(({ code, portee, moisDeLoyer: mois }) =>
    portee === 'paiement' && mois !== undefined ? [{ code, mois }] : [],
  );
  const bilan = bilanOffres({ ...etat, regimes }, charte);
  return { regime: regime.code, ...dates, echeances, versements, bilan };
}
