import type { Contexte } from '../../../contexte.js';
import type { ActeQuelconque } from '../../../noyau/acte.js';
import { reference } from '../../../noyau/champs.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import { peutAgir } from '../../droits.js';
import type { EtatDossier } from '../../etat.js';
import { AjouterNote } from '../vie/ajouter-note.js';
import { CloreDossier } from '../vie/clore-dossier.js';

export const CHAMP_AUTRE = reference('Autre dossier', 'dossier');

const INCONNU = 'Ce dossier n’existe pas, ou n’est pas de votre ressort.';

/** The other dossier of the act, when its author may do as much there; what it may not know is said alike (R2.58). */
function autre(etat: EtatDossier, contexte: Contexte, droit: ActeQuelconque): EtatDossier | Refus {
  const { dossier } = contexte.lus;
  if (!dossier || dossier.purge) return refuser('R2.58', INCONNU, 'invalide', 'dossier');
  if (dossier.id === etat.id)
    return refuser('R2.53', 'C’est ce dossier même : nommez-en un autre.', 'invalide', 'dossier');
  const refus = peutAgir(contexte.acteur, dossier, droit, contexte.maintenant);
  if (!refus) return dossier;
  return refus.nature === 'absent'
    ? refuser('R2.58', INCONNU, 'invalide', 'dossier')
    : { ...refus, champ: 'dossier' };
}

/** To say something of it. */
export const autreCite = (etat: EtatDossier, contexte: Contexte) => autre(etat, contexte, AjouterNote);
/** To end or restart its journey. */
export const autreMene = (etat: EtatDossier, contexte: Contexte) => autre(etat, contexte, CloreDossier);
