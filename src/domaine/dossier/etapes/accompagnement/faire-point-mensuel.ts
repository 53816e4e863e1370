import { note } from '../../../noyau/champs.js';
import { dateCayenne, enFrancais } from '../../../noyau/instants.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { enqueteValidee } from './conditions.js';

/** The monthly review with the household, with a short report; goes on beside steps 4 to 6 (R3.6). One a day (R3.181). */
export const FairePointMensuel = acteDossier({
  type: 'FairePointMensuel',
  libelle: 'Faire le point mensuel',
  etape: 'accompagnement',
  roles: ['referent', 'partenaire'],
  champs: { compteRendu: note('Compte rendu') },
  admissible: enqueteValidee,
  decider({ accompagnement }, personnel, { survenuLe }) {
    const jour = dateCayenne(survenuLe);
    return accompagnement.points.some(({ fait }) => dateCayenne(fait.le) === jour)
      ? refuser('R3.181', `Le point du ${enFrancais(jour)} est déjà au dossier.`, 'conflit', 'survenuLe')
      : { evenements: [{ type: 'PointMensuelFait', donnees: {}, personnel }] };
  },
});
