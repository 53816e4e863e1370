import { enFrancais } from '../../noyau/instants.js';
import { date } from '../../noyau/champs.js';
import { refuser } from '../../noyau/refus.js';
import { acteOperation, communesDuRessort, MOTIF } from '../acte-operation.js';
import { debutConcertation } from '../concertation/lectures.js';
import { jourDeDefinition } from './projet-defini.js';
import { informesAvant } from './menages-informes.js';

/** Corrects the day the project was declared defined; its open dossiers learn it (R1.8). Never after what the concertation has already done (R1.1). */
export const CorrigerDefinitionProjet = acteOperation({
  type: 'CorrigerDefinitionProjet',
  libelle: 'Corriger la date de définition du projet',
  etape: 'concertation',
  roles: ['pilote'],
  champs: { definiLe: date('Défini le'), motif: MOTIF },
  lit: (_commande, { code }) => ({ informes: code }),
  admissible: ({ communes, defini }, contexte) =>
    communesDuRessort(communes, contexte) ??
    (defini
      ? null
      : refuser('R1.8', 'Le projet n’est pas déclaré défini : il n’y a pas de date à corriger.')),
  decider(etat, { definiLe, motif }, contexte) {
    const tot = jourDeDefinition(definiLe, contexte);
    if (tot) return tot;
    if (definiLe === etat.defini?.date)
      return refuser('R1.8', 'Le projet est déjà défini à cette date.', 'invalide', 'definiLe');
    const premiere = debutConcertation(etat);
    if (premiere !== null && premiere < definiLe) {
      return refuser(
        'R1.1',
        `La concertation a commencé le ${enFrancais(premiere)} : le projet était défini ce jour-là au plus tard.`,
        'invalide',
        'definiLe',
      );
    }
    return (
      informesAvant(definiLe, contexte.lus.informes) ?? {
        evenements: [{ type: 'DefinitionProjetCorrigee', donnees: { definiLe, motif } }],
      }
    );
  },
});
