import { choix, date, jourDuFait, texte, terme } from '../noyau/champs.js';
import { pasEncore } from '../noyau/pas-encore.js';
import { refuser } from '../noyau/refus.js';
import { acteOrganisation } from './acte-organisation.js';
import { TYPES_AGREMENT } from './etat.js';

const NUMERO = texte('Numéro de l’arrêté ou de l’agrément', { max: 60 });

/** Records an approval of the State (CCH L. 365-1), with its term (R4.24). */
export const EnregistrerAgrement = acteOrganisation({
  type: 'EnregistrerAgrement',
  libelle: 'Enregistrer un agrément',
  roles: ['pilote', 'administrateur'],
  champs: {
    type: choix('Activité agréée', TYPES_AGREMENT),
    numero: NUMERO,
    autorite: texte('Délivré par'),
    du: date('Valable du'),
    au: terme('Jusqu’au'),
  },
  decider({ agrements, type }, donnees) {
    if (type === 'reservataire' || type === 'collectivite')
      return refuser('R4.24', 'L’agrément est celui d’un opérateur, d’une association ou d’un bailleur.');
    if (donnees.au <= donnees.du)
      return refuser('R4.24', 'L’agrément finit après avoir commencé.', 'invalide', 'au');
    return agrements.some(({ numero }) => numero === donnees.numero)
      ? refuser('R4.24', 'Cet agrément est déjà enregistré.', 'conflit', 'numero')
      : { evenements: [{ type: 'AgrementEnregistre', donnees }] };
  },
});

/** An approval is withdrawn before its term (R4.24). */
export const RetirerAgrement = acteOrganisation({
  type: 'RetirerAgrement',
  libelle: 'Constater le retrait d’un agrément',
  roles: ['pilote', 'administrateur'],
  champs: { numero: NUMERO, le: jourDuFait('Retiré le'), motif: texte('Motif') },
  admissible: ({ agrements }) =>
    agrements.some((a) => a.retireLe === null) ? null : refuser('R4.24', 'Aucun agrément n’est en cours.'),
  decider({ agrements }, donnees, contexte) {
    const agrement = agrements.find((a) => a.numero === donnees.numero && a.retireLe === null);
    if (!agrement) return refuser('R4.24', 'Aucun agrément en cours n’a ce numéro.', 'invalide', 'numero');
    if (donnees.le < agrement.du) return refuser('R4.24', 'Le retrait suit l’agrément.', 'invalide', 'le');
    return pasEncore(donnees.le, contexte, 'le') ?? { evenements: [{ type: 'AgrementRetire', donnees }] };
  },
});
