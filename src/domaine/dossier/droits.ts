import type { ActeQuelconque } from '../noyau/acte.js';
import { couvre, type Acteur, type Personne } from '../noyau/acteur.js';
import { refuser, type Refus } from '../noyau/refus.js';
import type { EtatDossier } from './etat.js';

const INCONNU = refuser('R0.6', 'Ce dossier n’existe pas, ou n’est pas de votre ressort.', 'absent');

/** A bailleur, a réservataire are concerned by a dossier once a dwelling of theirs, or of their contingent, was proposed there (R4.85). */
const concerne = (
  etat: EtatDossier,
  titre: 'bailleur' | 'reservataire',
  organisation: string | undefined,
): boolean => organisation !== undefined && etat.propositions.some((p) => p[titre] === organisation);

/** May this person know the dossier at all? Otherwise the answer is the same as for an unknown id (R0.6). */
export function peutVoir(acteur: Personne, etat: EtatDossier): Refus | null {
  if (acteur.role === 'lecteur' || acteur.role === 'administrateur') {
    return refuser('R0.6', 'Votre rôle ne donne pas accès aux dossiers.', 'interdit');
  }
  if (!couvre(acteur, etat.commune)) return INCONNU;
  const { role, organisation } = acteur;
  const parLogement = role === 'bailleur' || role === 'reservataire';
  if (parLogement && !concerne(etat, role, organisation)) return INCONNU;
  return null;
}

/** Right, territory, organisation, single référent, closing, erasure: what holds for every act of a dossier. */
export function peutAgir(acteur: Acteur, etat: EtatDossier, acte: ActeQuelconque): Refus | null {
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
  if (acteur.role === 'referent' && etat.referent !== null && etat.referent !== acteur.id) {
    return refuser(
      'R3.1',
      'Le ménage a un autre référent : lui seul, ou un pilote, agit sur le dossier.',
      'interdit',
    );
  }
  return null;
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
