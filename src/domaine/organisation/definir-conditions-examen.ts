import { date, facultatif, liste, nombre, note, texte } from '../noyau/champs.js';
import { refuser } from '../noyau/refus.js';
import { acteOrganisation } from './acte-organisation.js';

/** The conditions under which a bailleur examines applications and attributes, collected by the pilot (fiche 2.2, R4.25). */
export const DefinirConditionsExamen = acteOrganisation({
  type: 'DefinirConditionsExamen',
  libelle: 'Recueillir les conditions d’examen et d’attribution',
  roles: ['pilote', 'bailleur'],
  champs: {
    du: date('Applicables du'),
    examen: note('Conditions d’examen des demandes'),
    attribution: note('Conditions d’attribution du parc'),
    pieces: liste('Pièces demandées', texte('Pièce'), 40),
    tauxEffortMaximal: facultatif(nombre('Taux d’effort maximal (%)', 1, 100)),
  },
  admissible({ id, type }, { acteur }) {
    if (type !== 'bailleur') return refuser('R4.25', 'Ces conditions sont celles d’un bailleur.');
    const etranger = acteur.type === 'personne' && acteur.role === 'bailleur' && acteur.organisation !== id;
    return etranger ? refuser('R0.6', 'Cette organisation n’est pas la vôtre.', 'interdit') : null;
  },
  decider({ conditionsExamen }, donnees) {
    const precedente = conditionsExamen.findLast((c) => c.succede === undefined);
    return precedente && donnees.du < precedente.du
      ? refuser('R4.25', 'Ces conditions précèdent celles qui sont déjà recueillies.', 'invalide', 'du')
      : { evenements: [{ type: 'ConditionsExamenDefinies', donnees }] };
  },
});
