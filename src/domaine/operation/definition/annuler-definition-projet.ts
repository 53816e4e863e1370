import { refuser } from '../../noyau/refus.js';
import { acteOperation, communesDuRessort, MOTIF } from '../acte-operation.js';
import { debutConcertation } from '../concertation/lectures.js';
import { dejaInformes } from './menages-informes.js';

/** The project was declared defined by mistake, or is no longer: concertation closes, unless it has begun (R1.8). */
export const AnnulerDefinitionProjet = acteOperation({
  type: 'AnnulerDefinitionProjet',
  libelle: 'Annuler la définition du projet',
  etape: 'concertation',
  roles: ['pilote'],
  champs: { motif: MOTIF },
  lit: (_commande, { code }) => ({ informes: code }),
  admissible(etat, contexte) {
    const refus = communesDuRessort(etat.communes, contexte);
    if (refus) return refus;
    if (!etat.defini) return refuser('R1.8', 'Le projet n’est pas déclaré défini.');
    return debutConcertation(etat) !== null
      ? refuser(
          'R1.8',
          'La concertation a commencé : retirez d’abord ses actions et l’ouverture de la maison du projet.',
        )
      : null;
  },
  decider: (_etat, donnees, { lus }) =>
    dejaInformes(lus.informes) ?? { evenements: [{ type: 'DefinitionProjetAnnulee', donnees }] },
});
