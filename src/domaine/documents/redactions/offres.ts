import { offresDues, type Regime } from '../../charte/regimes.js';
import { ETATS_OUVERTS, type Proposition } from '../../dossier/proposition.js';
import { refusQuiComptent, regimesPrincipaux, validiteSous } from '../../dossier/validite.js';
import type { DonneesDe } from '../champs.js';
import type { OFFRES } from '../dictionnaires/offres.js';
import type { SourceDossier } from './source.js';

/** A sentence of the charter, to be gone on with inside another. */
function suiteDe({ apresEpuisement }: Regime): string {
  const phrase = apresEpuisement.replace(/\.$/, '');
  return phrase.charAt(0).toLocaleLowerCase('fr') + phrase.slice(1);
}

/**
 * Which of the offers owed it is: after those whose refusal counted and those the household had still to answer, on the day it was
 * notified, else today; null of one that does not count under that regime.
 */
function rangDe(etat: SourceDossier['etat'], p: Proposition, regime: Regime): number | null {
  if (validiteSous(p, regime).valide === false) return null;
  const jour = p.notification?.fait.version ?? Infinity;
  const avant = etat.propositions.filter(({ rang }) => rang < p.rang);
  const comptees = new Set(refusQuiComptent(etat, regime).map(({ id }) => id));
  const refusees = avant.filter(({ id, fait }) => comptees.has(id) && fait.version < jour);
  const attendues = avant.filter(
    (q) =>
      (ETATS_OUVERTS.includes(q.etat) || q.fait.version > jour) && validiteSous(q, regime).valide !== false,
  );
  return refusees.length + attendues.length + 1;
}

/** « offre n sur N » under each law of the household, and what its refusals would entail, with the article (R4.198). */
export function ordreDesOffres(
  { etat, charte }: SourceDossier,
  proposition: Proposition,
): DonneesDe<typeof OFFRES> {
  const offres = regimesPrincipaux(etat, charte).flatMap((regime) => {
    const rang = rangDe(etat, proposition, regime);
    const dues = offresDues(charte, regime);
    if (rang === null || rang > dues) return [];
    const { libelle, articleOffres: article } = regime;
    return [
      {
        regime: libelle,
        rang: `${rang}`,
        dues: `${dues}`,
        seule: dues === 1,
        article,
        suite: suiteDe(regime),
      },
    ];
  });
  return { comptee: offres.length > 0, offres };
}
