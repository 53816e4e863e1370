import { date, facultatif } from '../../noyau/champs.js';
import { refuser } from '../../noyau/refus.js';
import { acteOperation, communesDuRessort, dits, MOTIF } from '../acte-operation.js';
import { jourAdmis } from './champs.js';
import { derniereMaison } from './lectures.js';
import { CHAMPS_MAISON } from './maison.js';

/** Corrects, or brings up to date, what is said of the maison du projet (R1.5, R0.5). */
export const CorrigerMaisonProjet = acteOperation({
  type: 'CorrigerMaisonProjet',
  libelle: 'Mettre à jour la maison du projet',
  etape: 'concertation',
  roles: ['pilote'],
  champs: {
    le: facultatif(date('Ouverte le')),
    lieu: facultatif(CHAMPS_MAISON.lieu),
    horaires: facultatif(CHAMPS_MAISON.horaires),
    tenuePar: facultatif(CHAMPS_MAISON.tenuePar),
    motif: MOTIF,
  },
  admissible: (etat, contexte) =>
    communesDuRessort(etat.communes, contexte) ??
    (derniereMaison(etat) ? null : refuser('R1.5', 'La maison du projet n’a pas été ouverte.')),
  decider(etat, { motif, ...change }, contexte) {
    const corrige = dits(change);
    if (Object.keys(corrige).length === 0)
      return refuser('R0.5', 'Dites ce qui est à corriger.', 'invalide', 'lieu');
    const refus = corrige.le === undefined ? null : jourAdmis(etat, corrige.le, contexte);
    if (refus) return refus;
    const fermee = derniereMaison(etat)?.fermeeLe;
    return corrige.le !== undefined && fermee && corrige.le > fermee
      ? refuser('R1.5', 'La maison du projet n’ouvre pas après avoir fermé.', 'invalide', 'le')
      : { evenements: [{ type: 'MaisonProjetCorrigee', donnees: { motif, ...corrige } }] };
  },
});
