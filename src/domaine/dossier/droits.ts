import type { ActeQuelconque } from '../noyau/acte.js';
import { couvre, type Acteur, type Personne } from '../noyau/acteur.js';
import type { Instant } from '../noyau/instants.js';
import { refuser, type Refus } from '../noyau/refus.js';
import { concernees, estCache, ROLES_ORGANISATIONS, tientLieuDeReferent } from './acces.js';
import type { EtatDossier } from './etat.js';

const INCONNU = refuser('R0.6', 'Ce dossier n’existe pas, ou n’est pas de votre ressort.', 'absent');

/** An organisation knows a dossier as long as it has something to do there (R8.20). */
const concerne = (etat: EtatDossier, { organisation }: Personne): boolean =>
  organisation !== undefined && concernees(etat).includes(organisation);

/**
 * May this person know the dossier at all? Otherwise the answer is the same as for an unknown id (R0.6, R8.21). The lists say the
 * same in SQL (`src/vues/regard.ts`).
 */
export function peutVoir(acteur: Personne, etat: EtatDossier): Refus | null {
  if (acteur.role === 'lecteur' || acteur.role === 'administrateur') {
    return refuser('R0.6', 'Votre rôle ne donne pas accès aux dossiers.', 'interdit');
  }
  if (!couvre(acteur, etat.commune) || estCache(acteur, etat)) return INCONNU;
  return ROLES_ORGANISATIONS.includes(acteur.role) && !concerne(etat, acteur) ? INCONNU : null;
}

/** R3.1, R3.56: a former référent reads for a while, and acts no more. */
function autreReferent(acteur: Personne, { lectures }: EtatDossier, maintenant: Instant): Refus {
  const ancien = lectures.some((l) => l.referent === acteur.id && l.jusquau > maintenant);
  return refuser(
    'R3.1',
    ancien
      ? 'Vous avez passé le relais : vous lisez encore ce dossier, sans y agir.'
      : 'Le ménage a un autre référent : lui seul, son remplaçant ou un pilote, agit sur le dossier.',
    'interdit',
  );
}

/** Right, territory, organisation, single référent, closing, erasure: what holds for every act of a dossier. */
export function peutAgir(
  acteur: Acteur,
  etat: EtatDossier,
  acte: ActeQuelconque,
  maintenant: Instant,
): Refus | null {
  if (acte.roles === 'procedure') {
    return acteur.type === 'procedure'
      ? null
      : refuser('R0.2', 'Seule la procédure fait cet acte.', 'interdit');
  }
  if (acteur.type === 'procedure')
    return refuser('R0.6', 'La procédure ne fait pas les actes des personnes.', 'interdit');
  if (!acte.roles.includes(acteur.role))
    return refuser('R0.6', 'Votre rôle ne permet pas cet acte.', 'interdit');
  if (acte.cree) return null;
  const cache = peutVoir(acteur, etat);
  if (cache) return cache;
  const autre = acteur.role === 'referent' && etat.referent !== null && !tientLieuDeReferent(acteur, etat);
  return autre ? autreReferent(acteur, etat, maintenant) : null;
}

/** What the state of the dossier forbids to anyone. */
export function etatPermet(etat: EtatDossier, acte: ActeQuelconque): Refus | null {
  if (acte.cree) return null;
  if (etat.purge)
    return refuser(
      'R0.9',
      'Les données de ce ménage sont effacées : le dossier ne reçoit plus d’acte.',
      'efface',
    );
  if (etat.statut === 'clos' && !acte.memeClos)
    return refuser('R0.3', 'Le dossier est clos : rouvrez-le d’abord.');
  return null;
}
