import { choix, note } from '../../../../noyau/champs.js';
import { refuser } from '../../../../noyau/refus.js';
import { acteDossier } from '../../../acte-dossier.js';
import { AVIS_REVUE, bailEnCours } from './etat.js';

const AUCUN = refuser('R3.31', 'Aucun bail glissant n’est en cours.');

/** A review of the sub-lease, before it slides (R3.31). */
export const RevoirBailGlissant = acteDossier({
  type: 'RevoirBailGlissant',
  libelle: 'Revoir le bail glissant',
  etape: 'accompagnement',
  roles: ['referent', 'partenaire'],
  champs: { avis: choix('Avis', AVIS_REVUE), compteRendu: note('Compte rendu') },
  admissible: (etat) => (bailEnCours(etat) ? null : AUCUN),
  decider(etat, { avis, compteRendu }) {
    const bail = bailEnCours(etat)?.id;
    if (!bail) return AUCUN;
    return {
      evenements: [{ type: 'BailGlissantRevu', donnees: { bail, avis }, personnel: { compteRendu } }],
    };
  },
});
