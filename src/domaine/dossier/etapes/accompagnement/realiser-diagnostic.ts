import { choix, note } from '../../../noyau/champs.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { enqueteValidee } from './conditions.js';

/** The diagnostic of the household's housing project: half of the gate to step 4 (R3.4). */
export const RealiserDiagnostic = acteDossier({
  type: 'RealiserDiagnostic',
  libelle: 'Réaliser le diagnostic',
  etape: 'accompagnement',
  roles: ['referent', 'partenaire'],
  champs: {
    orientation: choix('Orientation', {
      'logement-ordinaire': 'Logement ordinaire, sans mesure',
      avdl: 'Logement avec accompagnement (AVDL)',
      gla: 'Logement avec gestion locative adaptée (GLA)',
      transitoire: 'Logement transitoire, puis définitif',
      accession: 'Accession ou auto-construction',
    }),
    synthese: note('Synthèse'),
  },
  admissible: (etat) =>
    enqueteValidee(etat) ??
    (etat.faits['diagnostic'] ? refuser('R3.4', 'Le diagnostic est déjà réalisé.') : null),
  decider: (_etat, { orientation, synthese }) => ({
    evenements: [{ type: 'DiagnosticRealise', donnees: { orientation }, personnel: { synthese } }],
  }),
});
