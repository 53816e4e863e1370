import { aRectifier, type EtatCommission, type Ligne } from '../../commission/etat.js';
import {
  AVIS,
  DECISIONS,
  PRESENCES,
  RAISONS_CORRECTION,
  ROLES_MEMBRES,
  SUITE_PAR,
  TYPES_COMMISSION,
  type Presence,
  type SensAvis,
} from '../../commission/natures.js';
import { libelleRaison, quorumRequis, regleDe, votants } from '../../commission/regles.js';
import { direSaisine } from '../../commission/saisine.js';
import type { Charte } from '../../charte/charte.js';
import { DECISIONS_CALEOL } from '../../dossier/proposition.js';
import type { DateCivile, Instant } from '../../noyau/instants.js';
import { refuser, type Refus } from '../../noyau/refus.js';
import type { DonneesConvocationCommission, DonneesPv } from '../dictionnaires/commission.js';
import { direDate, direJour } from './dire.js';

/** A session with the names that its reader may know, already read. */
export interface SourceSeance {
  readonly etat: EtatCommission;
  readonly charte: Charte;
  /** When the document is made, and which body makes it. */
  readonly le: Instant;
  readonly organisme: string;
  readonly organisation: (code: string) => string;
  /** Reference of the dossier; with the household's name for the pilot alone (R4.49). */
  readonly dossier: (id: string) => string;
  readonly logement: (id: string) => string;
  /** What that CALEOL decided of a dossier, told in it; free texts to who runs the session alone (R4.164). */
  readonly caleol: (dossier: string) => readonly RendueCaleol[];
  /** What was said of a household in session, to a pilot alone (R4.45). */
  readonly precisions: (dossier: string) => readonly string[];
}

/** One decision of a CALEOL about a dwelling. */
export interface RendueCaleol {
  readonly logement: string;
  readonly decision: keyof typeof DECISIONS_CALEOL;
  readonly rang: number | null;
  readonly conditionsDu: DateCivile | null;
  readonly libelleMotif: string | null;
  readonly motif: string | null;
  readonly conditions: string | null;
}

const direHeureDite = (heure: string | null): string => {
  if (heure === null) return '';
  const [h = '', minutes = ''] = heure.split(':');
  return `${Number(h)} h ${minutes}`;
};

/** What tells one session from another at the foot of a page. */
export const referenceSeance = ({ nature, le }: EtatCommission): string =>
  `${nature === 'caleol' ? 'CALEOL' : nature}-${le}`;

function seance({ etat, charte, le, organisme, organisation }: SourceSeance) {
  const requis = etat.seance?.quorum.requis ?? quorumRequis(etat, regleDe(charte, etat));
  const nom = TYPES_COMMISSION[etat.nature];
  return {
    reference: referenceSeance(etat),
    faitLe: direJour(le),
    organisme,
    'commission.nom': etat.bailleur === null ? nom : `${nom} de ${organisation(etat.bailleur)}`,
    'commission.date': direDate(etat.le),
    'commission.heure': direHeureDite(etat.heure),
    'commission.lieu': [etat.lieu, etat.visio === null ? null : `visioconférence ${etat.visio}`]
      .filter((d) => d !== null)
      .join(', ou '),
    'commission.quorum': requis === 1 ? '1 voix délibérative' : `${requis} voix délibératives`,
  };
}

function objet({ logements, saisine }: Ligne, source: SourceSeance): string {
  if (logements.length > 0) return logements.map(source.logement).join(' ; ');
  return saisine === null ? 'Examen de la situation' : `Examen de la situation : ${direSaisine(saisine)}`;
}

const plusieurs = (nombre: number, mot: string): string => `${nombre} ${mot}${nombre > 1 ? 's' : ''}`;
function direAvis({ avis }: Ligne): string {
  const dits = (Object.keys(AVIS) as SensAvis[]).flatMap((sens) => {
    const nombre = avis.filter((a) => a.sens === sens).length;
    return nombre === 0 ? [] : [plusieurs(nombre, AVIS[sens].toLowerCase())];
  });
  return dits.length === 0 ? 'Aucun avis consigné' : dits.join(', ');
}

function direDecision(ligne: Ligne, { nature }: EtatCommission, source: SourceSeance): string {
  const { decision } = ligne;
  if (nature === 'caleol') return direCaleol(source.caleol(ligne.dossier), source);
  if (!decision) return 'Aucune décision rendue';
  const retenu = decision.logement === undefined ? '' : `, ${source.logement(decision.logement)}`;
  const reexamen = decision.reexamenLe === undefined ? '' : `, réexamen le ${direDate(decision.reexamenLe)}`;
  const suite =
    decision.suitePar === undefined ? '' : `, suite confiée : ${SUITE_PAR[decision.suitePar].toLowerCase()}`;
  return `${DECISIONS[decision.decision]}${retenu}${reexamen}${suite}`;
}

/** What the CALEOL decided of a household, proposal by proposal (R4.164). */
function direCaleol(rendues: readonly RendueCaleol[], { logement }: SourceSeance): string {
  if (rendues.length === 0) return 'Aucune décision rendue dans le dossier du ménage';
  return rendues
    .map((r) => {
      const rang = r.rang === null ? '' : `, au rang ${r.rang}`;
      return `${DECISIONS_CALEOL[r.decision]}${rang}, ${logement(r.logement)}`;
    })
    .join(' ; ');
}

const motifsCaleol = (rendues: readonly RendueCaleol[]): string[] =>
  rendues.flatMap(({ libelleMotif, motif, conditionsDu, conditions }) => [
    ...[libelleMotif, motif].filter((m) => m !== null),
    ...(conditionsDu === null
      ? []
      : [`conditions d’examen du bailleur applicables depuis le ${direDate(conditionsDu)}`]),
    ...(conditions === null ? [] : [`conditions examinées : ${conditions}`]),
  ]);

function direMotif(ligne: Ligne, { charte, caleol, precisions }: SourceSeance): string {
  const { decision, remplacees, dossier } = ligne;
  const raison = decision?.raison === undefined ? '' : libelleRaison(charte, decision.raison);
  const corrige = remplacees
    .map((d) => DECISIONS[d.decision].toLowerCase())
    .map((avant) => `remplace la décision : ${avant}`);
  const pourquoi = decision?.correction === undefined ? [] : [RAISONS_CORRECTION[decision.correction]];
  const dites = precisions(dossier).map((p) => `précisions : ${p}`);
  return [raison, ...motifsCaleol(caleol(dossier)), ...corrige, ...pourquoi, ...dites]
    .filter((d) => d !== '')
    .join(' ; ');
}

function observations(etat: EtatCommission): string {
  const { procesVerbal, secondeConvocation } = etat;
  const seconde = secondeConvocation ? ['Séance sur seconde convocation, sans condition de quorum.'] : [];
  if (procesVerbal === null) return [...seconde, 'Projet, à approuver par la présidence.'].join(' ');
  const approuve = `Approuvé par la présidence le ${direDate(procesVerbal.approuveLe)}.`;
  const rectifie = aRectifier(etat) ? ['Une décision a été corrigée depuis : à approuver de nouveau.'] : [];
  return [...seconde, approuve, ...rectifie].join(' ');
}

/** Voices that count in the quorum, and those that do not, told apart (R4.165). */
function direPresents(etat: EtatCommission): string {
  const presents = (etat.seance?.presences ?? []).filter((p) => p.presence === 'presente');
  const voix = votants(etat);
  const votent = presents.filter((p) => voix.includes(p.organisation)).length;
  return `${votent} à voix délibérative, ${presents.length - votent} à voix consultative`;
}

/** Why the minutes cannot be made; null when they can (R4.49). */
export const empechePv = ({ seance: tenue }: EtatCommission): Refus | null =>
  tenue ? null : refuser('R4.49', 'Le procès-verbal suit la séance : consignez d’abord les présences.');

/** What the minutes say, for their reader (R4.49). */
export function redigerPv(source: SourceSeance): DonneesPv {
  const { etat, organisation, dossier } = source;
  const presences = etat.seance?.presences ?? [];
  const presenceDe = (code: string): Presence =>
    presences.find((p) => p.organisation === code)?.presence ?? 'absente';
  const president = etat.membres.find((m) => m.role === 'president');
  return {
    ...seance(source),
    'commission.president': president ? organisation(president.organisation) : '',
    'commission.presents': direPresents(etat),
    quorumAtteint: etat.seance?.quorum.atteint ?? false,
    membres: etat.membres.map((m) => ({
      nom: organisation(m.organisation),
      organisme: `${ROLES_MEMBRES[m.role].toLowerCase()}${m.reservataire ? ', réservataire' : ''}`,
      presence: PRESENCES[presenceDe(m.organisation)].toLowerCase(),
    })),
    decisions: etat.lignes.map((ligne, rang) => ({
      rang: String(rang + 1),
      dossier: dossier(ligne.dossier),
      objet: objet(ligne, source),
      avis: direAvis(ligne),
      decision: direDecision(ligne, etat, source),
      motif: direMotif(ligne, source),
    })),
    observations: observations(etat),
  };
}

/** Why a member cannot be convened on paper; null when it can (R4.40). */
export function empecheConvocation({ statut, membres }: EtatCommission, membre: string): Refus | null {
  if (statut === 'annulee') return refuser('R4.40', 'La séance est annulée : elle ne se convoque plus.');
  return membres.some((m) => m.organisation === membre)
    ? null
    : refuser('R4.40', 'Cette organisation ne siège pas à la séance.', 'invalide', 'organisation');
}

/** What a member's convocation says: the session and its agenda, without a name (R4.40, R4.49). */
export function redigerConvocation(source: SourceSeance, membre: string): DonneesConvocationCommission {
  const { etat, organisation, dossier } = source;
  const role = etat.membres.find((m) => m.organisation === membre)?.role ?? 'consultative';
  return {
    ...seance(source),
    'destinataire.nom': organisation(membre),
    'destinataire.organisme': ROLES_MEMBRES[role],
    ordreDuJour: etat.lignes.map((ligne, rang) => ({
      rang: String(rang + 1),
      dossier: dossier(ligne.dossier),
      objet: objet(ligne, source),
    })),
  };
}
