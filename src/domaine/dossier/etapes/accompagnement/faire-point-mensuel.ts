import { note } from '../../../noyau/champs.js';
import { acteDossier } from '../../acte-dossier.js';
import { enqueteValidee } from './conditions.js';

/** The monthly review with the household, with a short report; goes on beside steps 4 to 6 (R3.6). */
export const FairePointMensuel = acteDossier({
  type: 'FairePointMensuel',
  libelle: 'Faire le point mensuel',
  etape: 'accompagnement',
  roles: ['referent', 'partenaire'],
  champs: { compteRendu: note('Compte rendu') },
  admissible: enqueteValidee,
  decider: (_etat, personnel) => ({ evenements: [{ type: 'PointMensuelFait', donnees: {}, personnel }] }),
});
