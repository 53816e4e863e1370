import { libelleDe } from '../../domaine/libelles.js';
import type { EtatDossier } from '../../domaine/dossier/etat.js';
import { GENRES_FAITS, type GenreFait } from '../../domaine/dossier/recit.js';
import { genreFait } from '../../domaine/dossier/recits.js';
import type { correctionPour } from './correction.js';
import { textesDe } from './textes-fait.js';
import type { Personne } from '../../domaine/noyau/acteur.js';
import type { Noms } from '../noms/annuaire.js';
import type { Inscrit } from '../../domaine/noyau/evenement.js';

/** Facts that a bailleur shares in, when they are about one of its dwellings. */
const DU_BAILLEUR: ReadonlySet<string> = new Set([
  'LogementPropose',
  'PropositionConfirmee',
  'PropositionDeclinee',
  'PropositionNotifiee',
  'LogementVisite',
  'VisiteManquee',
  'PropositionAcceptee',
  'PropositionRefusee',
  'SilenceConstate',
  'ReservationRefusee',
  'PropositionRetiree',
  'ReponseAnnulee',
  'AttributionDecidee',
  'CandidatureClassee',
  'CandidatureRejetee',
]);

/** May this caller know that this happened? */
export function visible(
  { type, donnees }: Inscrit,
  { propositions }: EtatDossier,
  acteur: Personne,
): boolean {
  if (acteur.role !== 'bailleur') return true;
  if (!DU_BAILLEUR.has(type) || !('proposition' in donnees)) return false;
  return propositions.some((p) => p.id === donnees.proposition && p.bailleur === acteur.organisation);
}

/** The other dossier that a fact is about. */
export const dossierNomme = ({ donnees }: Inscrit): string[] =>
  'dossier' in donnees && typeof donnees.dossier === 'string' ? [donnees.dossier] : [];

export const ORDRES = ['chronologique', 'recent'] as const;
interface Choix {
  readonly genre?: GenreFait | undefined;
  readonly ordre?: (typeof ORDRES)[number] | undefined;
  /** Version of the last fact read; 0 at the beginning. */
  readonly apres: number;
}

/** What follows the last fact read: as it was written, or from the most recent fact to the oldest. */
export function choisir(faits: readonly Inscrit[], { genre, ordre, apres }: Choix): Inscrit[] {
  const choisis = faits.filter((e) => genre === undefined || genreFait(e.type) === genre);
  if (ordre !== 'recent') return choisis.filter((e) => e.version > apres);
  choisis.sort((a, b) => Date.parse(b.survenuLe) - Date.parse(a.survenuLe) || b.version - a.version);
  return choisis.slice(choisis.findIndex((e) => e.version === apres) + 1);
}

interface Lecture {
  readonly noms: Noms;
  /** Every fact of the dossier, to name causes. */
  readonly faits: readonly Inscrit[];
  /** May the reader know what people wrote about the household? */
  readonly nomme: boolean;
  /** What is to be said of a fact since, by its version. */
  readonly mentions: ReadonlyMap<number, string>;
  /** What a fact says besides its sentence, from codes and dates. */
  readonly details: ReadonlyMap<number, readonly string[]>;
  /** How its reader corrects a fact. */
  readonly correction: (e: Inscrit) => ReturnType<typeof correctionPour>;
}

/** One line of a dossier's history; what was written freely only for who may know the household. */
export function ligneHistorique(e: Inscrit, { noms, faits, nomme, correction, mentions, details }: Lecture) {
  const cause = faits.find((f) => f.version === e.cause);
  const genre = genreFait(e.type);
  return {
    version: e.version,
    type: e.type,
    libelle: libelleDe('dossier', e),
    genre,
    libelleGenre: GENRES_FAITS[genre],
    le: e.survenuLe,
    enregistreLe: e.enregistreLe,
    acteur: e.auteur,
    auteur: noms.auteur(e.auteur),
    cause: e.cause ?? null,
    libelleCause: cause === undefined ? null : libelleDe('dossier', cause),
    details: details.get(e.version) ?? [],
    textes: nomme ? textesDe(e) : [],
    mention: mentions.get(e.version) ?? null,
    correction: correction(e),
  };
}
