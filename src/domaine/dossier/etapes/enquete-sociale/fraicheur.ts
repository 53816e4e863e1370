import type { Charte } from '../../../charte/charte.js';
import { finDe, jourDe, terme, veille, type Calendrier } from '../../../noyau/delais.js';
import {
  ajouterJours,
  dateCayenne,
  enFrancais,
  instantCayenne,
  type DateCivile,
  type Instant,
} from '../../../noyau/instants.js';
import { SECTION_ENQUETE } from '../../../charte/sections/enquete.js';
import type { EtatDossier } from '../../etat.js';
import { tachesDues } from '../../procedure.js';
import { ACTUALISER } from './actualisation.js';

export const ETATS_FRAICHEUR = {
  absente: 'Enquête à faire',
  fraiche: 'Enquête fraîche',
  'a-renouveler': 'Enquête bientôt à renouveler',
  vieillie: 'Enquête à refaire',
} as const;
export const MOMENTS_ENQUETE = {
  adequat: 'Au bon moment pour la phase opérationnelle',
  'trop-tot': 'Trop tôt pour la phase opérationnelle',
  'trop-tard': 'Trop tard pour la phase opérationnelle',
  inconnu: 'Phase opérationnelle sans date',
} as const;

/** How fresh the survey is, and whether it comes at the right time (R2.26): it warns, and blocks nothing. */
export interface Fraicheur {
  readonly etat: keyof typeof ETATS_FRAICHEUR;
  readonly faiteLe: DateCivile | null;
  /** Last day of its validity. */
  readonly jusquau: DateCivile | null;
  readonly phase: DateCivile | null;
  readonly moment: keyof typeof MOMENTS_ENQUETE;
  /** First day to survey without ageing before the phase, last day to weigh on the programme. */
  readonly fenetre: { readonly du: DateCivile; readonly au: DateCivile } | null;
  /** French sentences, ready to be read. */
  readonly phrases: readonly string[];
  readonly source: string;
}

interface Regles {
  readonly charte: Charte;
  readonly calendrier: Calendrier;
  readonly maintenant: Instant;
}

function direMoment(
  moment: Fraicheur['moment'],
  faite: boolean,
  fenetre: Fraicheur['fenetre'],
  phase: DateCivile,
) {
  if (!fenetre || moment === 'inconnu' || moment === 'adequat') return [];
  const le = enFrancais(phase);
  if (moment === 'trop-tot')
    return faite
      ? [
          `Enquête faite trop tôt : elle aura vieilli à la phase opérationnelle du ${le}. La refaire à partir du ${enFrancais(fenetre.du)}.`,
        ]
      : [
          `Trop tôt pour enquêter : la phase opérationnelle est le ${le}. Enquêter à partir du ${enFrancais(fenetre.du)}.`,
        ];
  return [
    `${faite ? 'Enquête faite trop tard' : 'Enquête en retard'} pour la phase opérationnelle du ${le} : elle devait l’être au plus tard le ${enFrancais(fenetre.au)} pour adapter la programmation.`,
  ];
}

/** What the freshness of a survey hangs on. */
export interface EnqueteDatee {
  /** null = not done yet. */
  readonly realiseeLe: Instant | null;
  readonly phase: DateCivile | null;
}

/** From when the survey is to be brought up to date, or since when it is asked for (R2.60). */
function direActualisation(etat: EtatDossier, regles: Regles): string[] {
  const demandee = etat.taches.find((t) => t.code === ACTUALISER.code && t.etat === 'a-faire');
  if (demandee) return [`Enquête à actualiser depuis le ${enFrancais(dateCayenne(demandee.depart))}.`];
  const due = tachesDues(etat, regles).find((t) => t.code === ACTUALISER.code);
  return due
    ? [
        `Enquête à actualiser dès le ${enFrancais(dateCayenne(due.cause.le))}, tant qu’aucun logement n’est attribué.`,
      ]
    : [];
}

export function fraicheur(etat: EtatDossier, regles: Regles): Fraicheur {
  const { faits, dates } = etat;
  const realiseeLe = faits['enquete-realisee']?.le ?? null;
  const lue = fraicheurDe({ realiseeLe, phase: dates.phaseOperationnelle }, regles);
  return { ...lue, phrases: [...lue.phrases, ...direActualisation(etat, regles)] };
}

/** Is it to be looked at again before the operational phase (R2.32)? */
export const aRevoir = ({ etat, moment }: Fraicheur): boolean =>
  etat === 'vieillie' || etat === 'a-renouveler' || moment === 'trop-tot' || moment === 'trop-tard';

export function fraicheurDe({ realiseeLe, phase }: EnqueteDatee, regles: Regles): Fraicheur {
  const { charte, calendrier, maintenant } = regles;
  const aujourdhui = dateCayenne(maintenant);
  const faiteLe = realiseeLe && dateCayenne(realiseeLe);
  const jusquau =
    realiseeLe && dateCayenne(finDe(terme(realiseeLe, charte.validiteEnquete, 'fin', calendrier)));
  const { preavisPhaseJours, alerteJours } = charte.enquete;
  const fenetre =
    phase === null
      ? null
      : { du: premierJour(phase, charte, calendrier), au: ajouterJours(phase, -preavisPhaseJours) };
  const jour = faiteLe ?? aujourdhui;
  const vieillira = jusquau !== null && phase !== null && jusquau < phase;
  const moment = !fenetre
    ? 'inconnu'
    : (faiteLe === null ? jour < fenetre.du : vieillira)
      ? 'trop-tot'
      : jour > fenetre.au
        ? 'trop-tard'
        : 'adequat';
  const age = etatDe(jusquau, aujourdhui, alerteJours);
  return {
    ...{ etat: age, faiteLe, jusquau, phase, moment, fenetre },
    phrases: [
      ...(jusquau ? [direAge(age, jusquau)] : []),
      ...(phase ? direMoment(moment, faiteLe !== null, fenetre, phase) : []),
    ],
    source: SECTION_ENQUETE.source,
  };
}

/** The first day whose survey is still valid on the day of the phase. */
function premierJour(phase: DateCivile, { validiteEnquete }: Charte, calendrier: Calendrier): DateCivile {
  let jour = dateCayenne(veille(instantCayenne(phase, 12), validiteEnquete, calendrier));
  while (jour < phase && jourDe(jour, validiteEnquete, calendrier) < phase) jour = ajouterJours(jour, 1);
  return jour;
}

function etatDe(jusquau: DateCivile | null, aujourdhui: DateCivile, alerte: number): Fraicheur['etat'] {
  if (jusquau === null) return 'absente';
  if (aujourdhui > jusquau) return 'vieillie';
  return aujourdhui >= ajouterJours(jusquau, -alerte) ? 'a-renouveler' : 'fraiche';
}

const direAge = (etat: Fraicheur['etat'], jusquau: DateCivile): string =>
  etat === 'vieillie'
    ? `Enquête à refaire : sa validité a pris fin le ${enFrancais(jusquau)}.`
    : `Enquête fraîche jusqu’au ${enFrancais(jusquau)}${etat === 'a-renouveler' ? ' : à renouveler bientôt' : ''}.`;
