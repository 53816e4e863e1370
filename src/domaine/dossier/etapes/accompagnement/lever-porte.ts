import { texte } from '../../../noyau/champs.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { ACCOMPAGNEMENT } from './definition.js';
import { enqueteValidee } from './conditions.js';

/** The pilot waives the gate to step 4, with a reason (R3.5). */
export const LeverPorte = acteDossier({
  type: 'LeverPorte',
  libelle: 'Lever le seuil de l’étape 4',
  etape: 'accompagnement',
  roles: ['pilote'],
  champs: { motif: texte('Motif') },
  admissible: (etat) =>
    enqueteValidee(etat) ??
    (ACCOMPAGNEMENT.accomplie(etat) ? refuser('R3.5', 'Le seuil de l’étape 4 est déjà franchi.') : null),
  decider: (_etat, personnel) => ({ evenements: [{ type: 'PorteLevee', donnees: {}, personnel }] }),
});
