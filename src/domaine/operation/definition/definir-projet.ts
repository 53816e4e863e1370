import { jourDuFait } from '../../noyau/champs.js';
import { refuser } from '../../noyau/refus.js';
import { acteOperation, communesDuRessort } from '../acte-operation.js';
import { jourDeDefinition, projetDefini } from './projet-defini.js';

/** Declares the project defined: the concertation of its households may open (R1.1). */
export const DefinirProjet = acteOperation({
  type: 'DefinirProjet',
  libelle: 'Déclarer le projet défini',
  etape: 'concertation',
  roles: ['pilote'],
  champs: { definiLe: jourDuFait('Défini le') },
  admissible: ({ communes, defini }, contexte) =>
    communesDuRessort(communes, contexte) ??
    (defini ? refuser('R1.1', 'Le projet est déjà déclaré défini.') : null),
  decider: (_etat, { definiLe }, contexte) =>
    jourDeDefinition(definiLe, contexte) ?? { evenements: [projetDefini(definiLe, contexte)] },
});
