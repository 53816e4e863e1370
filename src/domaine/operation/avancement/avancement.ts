import { ETAPES, LIBELLES_ETAPES, type Etape } from '../../charte/etapes.js';
import type { Issue } from '../../dossier/issues.js';
import { dateCayenne, type DateCivile, type Instant } from '../../noyau/instants.js';
import type { Jalon } from '../calendrier/etat.js';
import { concerne, dateDe, datesPour, immeublesTenus, jalonsTenus } from '../calendrier/lectures.js';
import type { EtatOperation } from '../etat.js';
import { joursEntre, projeter, type Projection, type Reperes, type Situation } from './projection.js';

/** One household of the operation, nobody named. */
export interface MenageSuivi extends Situation {
  readonly id: string;
  readonly reference: string;
  readonly referent: string | null;
  readonly statut: string;
  /** How its journey ended. */
  readonly issue: Issue | null;
  readonly immeuble: string | null;
  readonly partiLe: Instant | null;
}

export interface DernierMenage extends Projection {
  readonly id: string;
  readonly reference: string;
  readonly etape: Etape;
  readonly referent: string | null;
}

/** What became of a household of the operation: each in one place, and one only. */
type Place = 'aReloger' | 'partis' | 'maintenus' | 'sortis';
const PLACES: readonly Place[] = ['aReloger', 'partis', 'maintenus', 'sortis'];

/** Kept where it lives, a household is still there: it has neither left nor gone otherwise (R1.25). */
function place({ statut, issue, partiLe }: MenageSuivi): Place {
  if (partiLe !== null) return 'partis';
  if (statut !== 'clos') return 'aReloger';
  return issue === 'maintenu-sur-place' ? 'maintenus' : 'sortis';
}
const est =
  (cherchee: Place) =>
  (menage: MenageSuivi): boolean =>
    place(menage) === cherchee;

type Comptes = Readonly<Record<Place | 'menages', number>>;
const compter = (menages: readonly MenageSuivi[]): Comptes => ({
  menages: menages.length,
  ...(Object.fromEntries(PLACES.map((p) => [p, menages.filter(est(p)).length])) as Record<Place, number>),
});

function parEtape(menages: readonly MenageSuivi[]) {
  const ouverts = menages.filter((m) => m.statut !== 'clos');
  return ETAPES.map((etape) => ({
    etape,
    libelle: LIBELLES_ETAPES[etape],
    menages: ouverts.filter((m) => m.etape === etape).length,
  }));
}

/** The household expected to leave last; between equals, the one least far in its journey. */
function dernier(menages: readonly MenageSuivi[], reperes: Reperes): DernierMenage | null {
  const rang = (m: DernierMenage) => `${m.le} ${ETAPES.length - ETAPES.indexOf(m.etape)}`;
  const attendus = menages.filter(est('aReloger')).map((menage) => {
    const { id, reference, etape, referent } = menage;
    return { ...{ id, reference, etape, referent }, ...projeter(menage, reperes) };
  });
  return attendus.reduce<DernierMenage | null>((d, m) => (d && rang(d) >= rang(m) ? d : m), null);
}

/** One demolition, the households it concerns, the last of them, the margin it leaves, and who is kept there all the same (R1.13, R1.14, R1.25). */
function demolition(etat: EtatOperation, jalon: Jalon, menages: readonly MenageSuivi[], reperes: Reperes) {
  const deLui = menages.filter((m) =>
    concerne({ jalon, immeuble: etat.immeubles.find((i) => i.id === m.immeuble) ?? null }),
  );
  const fin = dernier(deLui, reperes);
  const marge = fin ? joursEntre(fin.le, dateDe(jalon)) : null;
  const { id, libelle, immeuble, secteur, effectifLe } = jalon;
  return {
    ...{ jalon: id, libelle, immeuble, secteur, effectifLe },
    le: dateDe(jalon),
    ...compter(deLui),
    etapes: parEtape(deLui),
    dernier: fin,
    encoreLa: deLui.filter(est('maintenus')).map((m) => ({ id: m.id, reference: m.reference })),
    margeJours: marge,
    alerte: marge !== null && marge < reperes.charte.concertation.margeAlerteJours,
  };
}

export interface LigneImmeuble extends Comptes {
  readonly code: string | null;
  readonly libelle: string;
  readonly secteur: string | null;
  readonly demolitionLe: DateCivile | null;
}

function parImmeuble(etat: EtatOperation, menages: readonly MenageSuivi[]): LigneImmeuble[] {
  const connus = immeublesTenus(etat);
  const lignes = connus.map((i) => ({
    code: i.id,
    libelle: i.libelle,
    secteur: i.secteur,
    demolitionLe: datesPour(etat, i.id).demolition,
    ...compter(menages.filter((m) => m.immeuble === i.id)),
  }));
  const reste = menages.filter((m) => !connus.some((i) => i.id === m.immeuble));
  const sans = { code: null, libelle: 'Sans immeuble', secteur: null };
  return reste.length === 0
    ? lignes
    : [...lignes, { ...sans, demolitionLe: datesPour(etat, null).demolition, ...compter(reste) }];
}

/** Where an operation stands: households by step and by building, and the last one before each demolition. */
export function avancement(etat: EtatOperation, menages: readonly MenageSuivi[], reperes: Reperes) {
  const demolitions = jalonsTenus(etat).filter((j) => j.nature === 'demolition');
  return {
    calculeLe: dateCayenne(reperes.maintenant),
    total: { ...compter(menages), clos: menages.filter((m) => m.statut === 'clos').length },
    etapes: parEtape(menages),
    immeubles: parImmeuble(etat, menages),
    demolitions: demolitions.map((j) => demolition(etat, j, menages, reperes)),
    dernier: dernier(menages, reperes),
  };
}
