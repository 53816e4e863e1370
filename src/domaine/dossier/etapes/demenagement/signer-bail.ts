import { date } from '../../../noyau/champs.js';
import { dateCayenne } from '../../../noyau/instants.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { dateAdmise, exigeEtape, instantDu } from '../../conditions.js';
import { bailleurDe } from '../rapprochement/proposition-attendue.js';

/** The lease is signed, before the move (R5.1). */
export const SignerBail = acteDossier({
  type: 'SignerBail',
  libelle: 'Constater la signature du bail',
  etape: 'demenagement',
  roles: ['bailleur', 'referent'],
  champs: { signeLe: date('Signé le') },
  admissible: (etat, contexte) =>
    exigeEtape(etat, 'rapprochement', 'R5.1', 'Aucun logement n’est encore attribué.') ??
    bailleurDe(etat, contexte) ??
    (etat.faits['bail'] ? refuser('R5.1', 'Le bail est déjà signé.') : null),
  decider(etat, { signeLe }, contexte) {
    const refus = dateAdmise(etat, contexte, signeLe, 'signeLe');
    if (refus) return refus;
    const demenagement = etat.faits['demenagement'];
    if (demenagement && signeLe > dateCayenne(demenagement.le)) {
      return refuser('R5.1', 'Le bail ne peut pas suivre le déménagement.', 'invalide', 'signeLe');
    }
    return {
      evenements: [
        { type: 'BailSigne', survenuLe: instantDu(etat, contexte, signeLe), donnees: { signeLe } },
      ],
    };
  },
});
