import { libelleDe } from '../../domaine/libelles.js';
import type { EtatDossier } from '../../domaine/dossier/etat.js';
import type { Personne } from '../../domaine/noyau/acteur.js';
import type { Noms } from '../noms/annuaire.js';
import type { Inscrit } from '../../domaine/noyau/evenement.js';

/** Facts that a bailleur shares in, when they are about one of its dwellings. */
const DU_BAILLEUR: ReadonlySet<string> = new Set([
  'LogementPropose',
  'PropositionConfirmee',
  'PropositionDeclinee',
  'LogementVisite',
  'PropositionAcceptee',
  'PropositionRefusee',
  'PropositionRetiree',
  'AttributionDecidee',
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

/** One line of a dossier's history; nothing personal. */
export const ligneHistorique = (e: Inscrit, noms: Noms) => ({
  version: e.version,
  type: e.type,
  libelle: libelleDe('dossier', e),
  le: e.survenuLe,
  enregistreLe: e.enregistreLe,
  acteur: noms.acteur(e.auteur),
  cause: e.cause ?? null,
});
