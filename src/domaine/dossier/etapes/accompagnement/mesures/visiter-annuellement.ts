import { note } from '../../../../noyau/champs.js';
import { refuser } from '../../../../noyau/refus.js';
import { acteDossier } from '../../../acte-dossier.js';
import type { EtatDossier } from '../../../etat.js';
import { CHAMP_MESURE, champMesurePour } from './champ-mesure.js';
import { enVeille, ouvertes, type Mesure } from './etat.js';

const champs = { mesure: CHAMP_MESURE, compteRendu: note('Compte rendu de la visite') };

/** Open measures that ask for a visit every year, and those that ended in a watch. */
export const aVisiter = (etat: EtatDossier): readonly Mesure[] => [
  ...ouvertes(etat).filter((m) => m.visiteAnnuelle),
  ...enVeille(etat),
];

/** The visit at home at least once a year, under a GLA or a watch (R3.26). */
export const FaireVisiteAnnuelle = acteDossier({
  type: 'FaireVisiteAnnuelle',
  libelle: 'Faire la visite annuelle',
  etape: 'accompagnement',
  roles: ['referent', 'partenaire'],
  champs,
  champsPour: (etat, contexte) => ({ ...champs, mesure: champMesurePour(aVisiter(etat), contexte) }),
  admissible: (etat) =>
    aVisiter(etat).length > 0
      ? null
      : refuser('R3.26', 'Aucune mesure ni veille ne demande de visite annuelle.'),
  decider: (etat, { mesure, compteRendu }) =>
    aVisiter(etat).some((m) => m.id === mesure)
      ? { evenements: [{ type: 'VisiteAnnuelleFaite', donnees: { mesure }, personnel: { compteRendu } }] }
      : refuser('R3.26', 'Cette mesure ne demande pas de visite annuelle.', 'conflit', 'mesure'),
});
