import type { Charte } from '../../charte/charte.js';
import { regimeDe, regimeParDefaut, type Regime } from '../../charte/regimes.js';
import type { EtatDossier } from '../etat.js';
import type { Horloge } from '../horloge.js';
import type { RegimeDossier } from '../regimes.js';
import { departAuPlusTot } from './depart.js';
import { lignesDe } from './lignes.js';
import { offresSous } from './offres.js';
import type { DepartAuPlusTot, HorlogeLegale, HorlogeRegime } from './types.js';

const PAR_DEFAUT = {
  ...{ fait: null, acteLe: null, departLe: null, decisionLe: null },
  ...{ suitOperation: false, traitees: [], eteint: null },
};

function horlogeRegime(
  etat: EtatDossier,
  regime: Regime,
  attache: RegimeDossier | null,
  horloge: Horloge,
): HorlogeRegime {
  const rattache = attache ?? PAR_DEFAUT;
  const offres = offresSous(etat, regime, horloge.charte);
  const { code, libelle, article, verifieLe = null, aVerifier = null, source, debiteur } = regime;
  const { indemnites, complementaire, apresEpuisement } = regime;
  return {
    ...{ code, libelle, article, verifieLe, aVerifier, source, debiteur },
    ...{ indemnites, complementaire, apresEpuisement, offres },
    rattache: attache !== null,
    eteint: rattache.eteint !== null,
    acteLe: rattache.acteLe,
    departLe: rattache.departLe,
    decisionLe: rattache.decisionLe,
    depart: departAuPlusTot(etat, rattache, regime, horloge),
    lignes: lignesDe({ etat, regime, rattache, offres, horloge }),
  };
}

/** The latest that any living regime says; while one cannot be told, none can. */
function dernierDepart(regimes: readonly HorlogeRegime[]): DepartAuPlusTot {
  const dits = regimes.filter((r) => !r.eteint).map((r) => r.depart);
  const indicible = dits.find((d) => d.manque !== null);
  if (indicible) return indicible;
  return dits.reduce<DepartAuPlusTot>((plus, d) => ((d.le ?? '') > (plus.le ?? '') ? d : plus), {
    le: null,
    article: null,
    manque: null,
  });
}

/** A regime that holds for a household. */
export interface RegimeVecu {
  readonly regime: Regime;
  /** null: nobody attached it, it holds by default (R9.2). */
  readonly attache: RegimeDossier | null;
}

/** The regimes that hold for a household under that version: those attached, and the charter alone when none of them counts offers. */
export function regimesVecus({ regimes }: Pick<EtatDossier, 'regimes'>, charte: Charte): RegimeVecu[] {
  const connus = regimes.flatMap((attache): RegimeVecu[] => {
    const regime = regimeDe(charte, attache.code);
    return regime ? [{ regime, attache }] : [];
  });
  const compte = connus.some(({ regime, attache }) => !regime.complementaire && !attache?.eteint);
  const defaut = regimeParDefaut(charte);
  return compte || connus.some((c) => c.regime === defaut)
    ? connus
    : [...connus, { regime: defaut, attache: null }];
}

/**
 * The legal clock of a household: under each of its regimes, what happens on which date, under which article, with which proof,
 * and how many offers count (R9.1 to R9.12). Says, never does.
 */
export function horlogeLegale(etat: EtatDossier, horloge: Horloge): HorlogeLegale {
  const regimes = regimesVecus(etat, horloge.charte).map(({ regime, attache }) =>
    horlogeRegime(etat, regime, attache, horloge),
  );
  return { suspendu: etat.statut === 'suspendu', regimes, departAuPlusTot: dernierDepart(regimes) };
}
