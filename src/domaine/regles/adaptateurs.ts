import type { EtatDossier } from '../dossier/etat.js';
import type { Situation } from '../dossier/menage.js';
import type { Fiche } from '../logement/evenements.js';
import type { EtatLogement } from '../logement/etat.js';
import { finDe } from '../operation/conventions/minoration.js';
import type { EtatOperation } from '../operation/etat.js';
import { enCentimes, type Centimes } from './centimes.js';
import { SANS_FIN, type Composition, type Demande, type Minoration, type Offre } from './demande.js';

const centimes = (euros: number | undefined): Centimes | undefined =>
  euros === undefined ? undefined : enCentimes(euros);

/** The composition last told, as long as the household still counts as many people. */
function compositionSure({ composition, nombrePersonnes }: Situation): Composition | undefined {
  if (!composition) return undefined;
  const { couples, adultesSeuls, enfants } = composition;
  const compte = 2 * couples + adultesSeuls + enfants.length;
  return nombrePersonnes === undefined || nombrePersonnes === compte ? composition : undefined;
}

type Regimes = EtatDossier['regimes'];
/** An order forbids to live in its home, for good or for a time (R4.193). */
const interditDHabiter = (regimes: Regimes): boolean =>
  regimes.some(
    ({ code }) => code === 'lhi-interdiction-definitive' || code === 'lhi-interdiction-temporaire',
  );
/** The commission de médiation has recognised it (R4.193); the application alone is no recognition. */
const reconnuDalo = (regimes: Regimes): boolean =>
  regimes.some(({ code, decisionLe }) => code === 'dalo' && decisionLe !== null);

/** What the rules need of a household, from its dossier; null once erased or before any survey. */
export function demandeDe({
  id,
  reference,
  operation,
  commune,
  programme,
  ouverture,
  menage,
  regimes,
}: EtatDossier): Demande | null {
  if (!menage) return null;
  const { situation: s } = menage;
  const { loyerMax, ...souhaits } = menage.souhaits;
  return {
    dossier: id,
    reference,
    operation,
    ouvertLe: ouverture.le,
    commune,
    souhaits: { ...souhaits, loyerMax: centimes(loyerMax) },
    personnes: s.nombrePersonnes,
    composition: compositionSure(s),
    ressources: centimes(s.ressourcesMensuelles),
    statutOccupation: s.statutOccupation,
    loyer: centimes(s.loyer),
    charges: centimes(s.charges),
    aides: centimes(s.aides),
    surface: s.surface,
    position: s.position,
    typologie: s.typologie,
    handicap: s.handicap,
    violences: s.violences,
    sortieAct: s.sortieAct,
    troublesPsychiques: s.troublesPsychiques,
    dalo: reconnuDalo(regimes) || s.dalo,
    prioritaireL4411: s.prioritaireL4411,
    eloignementTravail: s.eloignementTravail,
    dettes: s.dettes,
    habitatIndigne: programme === 'LHI' || interditDHabiter(regimes) || undefined,
  };
}

type Description = Omit<Fiche, 'financement' | 'adresse'> &
  Pick<EtatLogement, 'id' | 'reference' | 'statut' | 'dossier' | 'loyer' | 'charges' | 'annexes'>;

/** Conventions of an operation that cover a dwelling (R4.12, R4.38). */
export const minorationsDe = (
  operation: Pick<EtatOperation, 'conventions'>,
  logement: string,
): Minoration[] =>
  operation.conventions.flatMap((convention) => {
    const ligne = convention.retiree ? undefined : convention.logements.find((l) => l.logement === logement);
    if (!ligne) return [];
    const { libelle, du } = convention;
    return [
      { convention: libelle, montant: enCentimes(ligne.minoration), du, au: finDe(convention) ?? SANS_FIN },
    ];
  });

/** What the rules need of a dwelling, from its state or its read model. */
export function offreDe(logement: Description, minorations: readonly Minoration[] = []): Offre {
  return {
    logement: logement.id,
    reference: logement.reference,
    statut: logement.statut,
    dossier: logement.dossier,
    nature: logement.nature,
    commune: logement.commune,
    position: logement.position,
    horsQpv: logement.horsQpv,
    typologie: logement.typologie,
    surface: logement.surface,
    loyer: enCentimes(logement.loyer),
    annexes: enCentimes(logement.annexes ?? 0),
    charges: enCentimes(logement.charges),
    accessible: logement.accessible,
    etage: logement.etage ?? undefined,
    ascenseur: logement.ascenseur ?? undefined,
    decent: logement.decent ?? undefined,
    disponibleLe: logement.disponibleLe,
    minorations,
  };
}
