import type { Jalon } from '../../../../charte/regimes.js';
import { ajouterJours, type DateCivile } from '../../../../noyau/instants.js';
import type { EtatDossier } from '../../../etat.js';
import { datation, origine, type Datation } from '../../../horloge-legale/depart.js';
import { regimesVecus, type RegimeVecu } from '../../../horloge-legale/horloge-legale.js';
import { jalonsDe, memeJalon } from '../../../horloge-legale/jalons.js';
import type { DateGardee } from '../../../regimes.js';
import type { DateLegaleMigree, EffetDate, HorlogeDroit } from './types.js';

export interface SuiteDate {
  readonly date: DateLegaleMigree;
  readonly garde: DateGardee | null;
}

const SANS_DATES = { acteLe: null, departLe: null, decisionLe: null };

function effetDe(de: DateCivile | null, calculee: DateCivile | null, raccourcir: boolean): EffetDate {
  if (de === calculee) return 'inchangee';
  if (de === null) return 'nouvelle';
  if (calculee === null || calculee > de) return 'reculee';
  return raccourcir ? 'avancee' : 'gardee';
}

/** Said by the former version alone, it stays when it keeps the household from having to leave. */
const effetDisparue = ({ portee }: Jalon, raccourcir: boolean): EffetDate =>
  portee === 'pas-de-depart-avant' && !raccourcir ? 'gardee' : 'retiree';

/** What is kept of a date told, for as long as what it runs from stays the same. */
function garder(
  etat: EtatDossier,
  { regime, attache }: RegimeVecu,
  jalon: Jalon,
  le: DateCivile,
  { apres }: HorlogeDroit,
): DateGardee {
  const depuis = origine(etat, attache ?? SANS_DATES, regime, jalon.point, apres);
  return { regime: regime.code, jalon, depuis, le };
}

const le = (dite: Datation | null): DateCivile | null => dite && ajouterJours(dite.nue, dite.jours);

function datesSous(
  etat: EtatDossier,
  ancien: RegimeVecu | undefined,
  nouveau: RegimeVecu,
  horloge: HorlogeDroit,
): SuiteDate[] {
  const { regime, attache } = nouveau;
  const anciens = ancien ? jalonsDe(ancien.regime, etat.datesGardees) : [];
  const comptee = (sous: RegimeVecu, jalon: Jalon, dossier: EtatDossier, quelle: 'avant' | 'apres') =>
    datation(dossier, sous.attache ?? SANS_DATES, sous.regime, jalon, horloge[quelle]);
  const dite = (jalon: Jalon): Datation | null =>
    ancien && anciens.some(memeJalon(jalon))
      ? comptee(ancien, anciens.find(memeJalon(jalon)) ?? jalon, etat, 'avant')
      : null;
  const suite = (jalon: Jalon, effet: EffetDate, ancienne: Datation | null, calculee: DateCivile | null) => {
    const garde = effet === 'gardee' && ancienne ? garder(etat, nouveau, jalon, ancienne.nue, horloge) : null;
    const { code, libelle } = jalon;
    const de = le(ancienne);
    const vers = garde ? de : calculee;
    return { date: { regime: regime.code, code, libelle, effet, de, calculee, vers }, garde };
  };
  const disparus = anciens.filter((jalon) => !regime.jalons.some(memeJalon(jalon)));
  return [
    ...regime.jalons.map((jalon) => {
      const ancienne = dite(jalon);
      const calculee = le(comptee({ regime, attache }, jalon, { ...etat, datesGardees: [] }, 'apres'));
      return suite(jalon, effetDe(le(ancienne), calculee, horloge.raccourcir), ancienne, calculee);
    }),
    ...disparus.flatMap((jalon) => {
      const ancienne = dite(jalon);
      return ancienne ? [suite(jalon, effetDisparue(jalon, horloge.raccourcir), ancienne, null)] : [];
    }),
  ];
}

/** The dates that the laws of a household give, from one version to the other; a regime that is over is left as it is (R0.40, R0.41). */
export function datesMigrees(etat: EtatDossier, horloge: HorlogeDroit): readonly SuiteDate[] {
  const anciens = regimesVecus(etat, horloge.avant.charte);
  return regimesVecus(etat, horloge.apres.charte)
    .filter(({ attache }) => !attache?.eteint)
    .flatMap((nouveau) => {
      const ancien = anciens.find(({ regime }) => regime.code === nouveau.regime.code);
      return datesSous(etat, ancien, nouveau, horloge);
    });
}
