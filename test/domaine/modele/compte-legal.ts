import type { Charte } from '../../../src/domaine/charte/charte.js';
import type { Inscrit } from '../../../src/domaine/noyau/evenement.js';

interface Offre {
  readonly criteres: Readonly<Record<string, boolean | null>>;
  readonly corrigees: Record<string, boolean>;
  /** What each visit showed of decency, while it is not taken back (R4.191). */
  vues: readonly { readonly en: number; readonly decent: boolean }[];
  motifCompte: boolean;
  refuseeEn: number | null;
}
interface Donnees {
  readonly proposition: string;
  readonly criteres?: Offre['criteres'];
  readonly compte: boolean;
  readonly motifCompte?: boolean;
  readonly effet?: string;
  readonly regime: string;
  readonly valide: boolean;
  readonly decent?: boolean;
  readonly versionAnnulee?: number;
}

interface Comptes {
  /** Since the commission's last decision, under the regime that governs. */
  readonly refus: number;
  readonly epuise: boolean;
  /** Under each living regime: a law counts from its beginning, the charter alone from the commission's last decision (R9.50). */
  readonly parRegime: Readonly<Record<string, number>>;
}

/**
 * The counts of the charter and of the laws, from the events alone and apart from the fold: offers refused for a reason that counts,
 * valid under the regime (R4.7, R9.4). Null: the charter of the dossier has changed, the count is only set again by the next fact
 * about an offer.
 */
export function compteLegal(evenements: readonly Inscrit[], charte: Charte): Comptes | null {
  const offres = new Map<string, Offre>();
  const regimes: { code: string; eteint: boolean }[] = [];
  let depuis = 0;
  for (const { type, donnees, version } of evenements) {
    const d = donnees as Donnees;
    const offre = offres.get(d.proposition);
    if (type === 'CharteMigree' || type === 'CharteRetablie') return null;
    if (type === 'CasSpecifiqueTranche') depuis = version;
    if (type === 'LogementPropose')
      offres.set(d.proposition, {
        criteres: d.criteres ?? {},
        ...{ corrigees: {}, vues: [] },
        motifCompte: false,
        refuseeEn: null,
      });
    if (type === 'RegimeRattache') regimes.push({ code: d.regime, eteint: false });
    if (type === 'RegimeDetache')
      regimes.splice(
        regimes.findIndex((r) => r.code === d.regime),
        1,
      );
    if (type === 'RegimeEteint' || type === 'EffetRegimeAnnule') {
      const vise = regimes.find((r) => r.code === d.regime);
      if (vise) vise.eteint = type === 'RegimeEteint';
    }
    if (!offre) continue;
    if (type === 'PropositionRefusee' || (type === 'SilenceConstate' && d.effet !== 'acceptation')) {
      offre.motifCompte = d.motifCompte ?? d.compte;
      offre.refuseeEn = version;
    }
    if (type === 'LogementVisite' && d.decent !== undefined)
      offre.vues = [...offre.vues, { en: version, decent: d.decent }];
    if (type === 'ReponseAnnulee') offre.vues = offre.vues.filter(({ en }) => en !== d.versionAnnulee);
    if (type === 'ReponseAnnulee' && d.versionAnnulee === offre.refuseeEn) offre.refuseeEn = null;
    if (type === 'ValiditeCorrigee') offre.corrigees[d.regime] = d.valide;
  }
  const connus = charte.regimes.regimes;
  const vivants = regimes
    .filter((r) => !r.eteint)
    .flatMap((r) => connus.filter((c) => c.code === r.code && !c.complementaire));
  const applicables = vivants.length > 0 ? vivants : connus.filter((r) => r.code === 'charte-seule');
  const sous = (regime: (typeof connus)[number], apres = depuis): number =>
    [...offres.values()].filter((o) => {
      if (o.refuseeEn === null || o.refuseeEn <= apres || !o.motifCompte) return false;
      const dite = o.corrigees[regime.code];
      if (dite !== undefined) return dite;
      const vue = o.vues.at(-1);
      const criteres = vue ? { ...o.criteres, decence: vue.decent } : o.criteres;
      const tient = regime.criteres.map((c) => criteres[c] ?? null);
      return !tient.includes(false) && (regime.presumee || !tient.includes(null));
    }).length;
  const [gouvernant] = applicables;
  return {
    refus: gouvernant ? sous(gouvernant) : 0,
    epuise: applicables.every((r) => sous(r) >= (r.offresDues ?? charte.offresAvantCasSpecifique)),
    parRegime: Object.fromEntries(
      applicables.map((r) => [r.code, sous(r, r.code === 'charte-seule' ? depuis : 0)]),
    ),
  };
}
